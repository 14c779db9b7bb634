import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** One way of doing something with what was made ready for a round; what it gives is thrown away, but must be given. */
export interface Way<Ready = void> {
  readonly name: string
  readonly run: (ready: Ready) => unknown
}

interface Rounds<Ready> {
  readonly rounds: number
  readonly warm?: number
  /** Not timed; fresh for every way of every round, so that nobody lives on what an earlier round left behind. */
  readonly prepare: (round: number) => Ready
}

export interface Timed {
  readonly name: string
  /** Median, in milliseconds. */
  readonly ms: number
  readonly fastest: number
}

setFlagsFromString('--expose-gc')
/** What making ready left in memory is not the measured way's to clear. */
const collect = runInNewContext('gc') as () => void

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const time = async (run: () => unknown): Promise<number> => {
  const started = performance.now()
  const given = await run()
  const took = performance.now() - started
  if (given === undefined) throw new Error('a measured way gave nothing')
  return took
}

/** Every way in turn, round after round, so that whatever else the machine does falls on all alike; the first rounds only warm up. */
export const interleaved = async <Ready>(ways: readonly Way<Ready>[], { rounds, warm = 2, prepare }: Rounds<Ready>): Promise<readonly Timed[]> => {
  const times = new Map(ways.map(({ name }) => [name, [] as number[]]))
  for (let round = -warm; round < rounds; round += 1) {
    for (const { name, run } of ways) {
      const ready = prepare(round + warm)
      collect()
      const took = await time(() => run(ready))
      if (round >= 0) times.get(name)?.push(took)
    }
  }
  return [...times].map(([name, all]) => ({ name, ms: median(all), fastest: Math.min(...all) }))
}
