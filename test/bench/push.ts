import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { answerIn, insist, people, stepsOf, type Step } from '#test/support/faults/handing-over.ts'
import { parties, type Party } from '#test/support/faults/parties.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'
import { interleaved } from './measure.ts'
import { openRaw, type RawDatabase } from './raw-database.ts'
import { figure, named, ratio, type Table } from './table.ts'

const TEACHERS = 40
const ROUNDS = 15
const WARM = 3

const send = async (world: PlanWorld, party: Party, step: Step): Promise<{ results: unknown[] }> =>
  answerIn(await insist(() => world.server.url, { body: step.body(null), token: party.clerk })) as { results: unknown[] }

interface Kept {
  readonly table: string
  readonly rows: readonly Record<string, unknown>[]
}

/** What one push left in the tables, to be written again by hand. */
const keptBy = (database: RawDatabase, school: string): readonly Kept[] => {
  const all = (table: string, where: string): Kept => ({ table, rows: database.prepare(`select * from ${table} where ${where}`).all(school) })
  return [
    all('plan', 'school_id = ?'),
    all('person', 'school_id = ?'),
    all('plan_line', 'plan_id in (select id from plan where school_id = ?)'),
    all('line_version', 'line_id in (select l.id from plan_line l join plan p on p.id = l.plan_id where p.school_id = ?)'),
  ]
}

const quoted = (name: string): string => `"${name}"`

/** The same rows under other ids, in one transaction and prepared statements: the least a push can cost on this disk. */
const writer = (database: RawDatabase, kept: readonly Kept[]): ((school: string) => number) => {
  const inserts = kept.map(({ table, rows: [first] }) => {
    const names = Object.keys(first ?? {})
    return { names, statement: database.prepare(`insert into ${table} (${names.map(quoted).join(', ')}) values (${names.map(() => '?').join(', ')})`) }
  })
  return database.transaction(((school: string): number => {
    const ids = new Map<unknown, string>()
    const renewed = (name: string, value: unknown): unknown => (name === 'school_id' ? school : name === 'id' || name.endsWith('_id') && ids.has(value) ? (ids.get(value) ?? ids.set(value, randomUUID()).get(value)) : value)
    let written = 0
    kept.forEach(({ rows }, at) => {
      for (const row of rows) written += inserts[at]!.statement.run(...inserts[at]!.names.map((name) => renewed(name, row[name]))) ? 1 : 0
    })
    return written
  }) as (school: string) => number)
}

const plain = (party: Party): Step => stepsOf(party, { rows: people(TEACHERS), size: TEACHERS })[0]!

export const pushTable = async (): Promise<Table> => {
  const world = await planWorld()
  const [sample, ...others] = await parties(world, 1 + 2 * (ROUNDS + WARM))
  await send(world, sample!, plain(sample!))
  const database = openRaw(join(world.server.config.data, 'bdtx.sqlite'))
  const write = writer(database, keptBy(database, sample!.school))
  const next = (): { party: Party; step: Step } => {
    const party = others.pop()!
    return { party, step: plain(party) }
  }
  const all = await interleaved([
    { name: 'raw', run: ({ party }) => write(party.school) },
    { name: 'api', run: ({ party, step }) => send(world, party, step) },
  ], { rounds: ROUNDS, warm: WARM, prepare: next })
  database.close()
  await world.stop()
  const raw = named(all, 'raw')
  return {
    title: 'Push of a plan',
    said: `${String(TEACHERS)} teachers in one \`planSubmit\` (read again, people recognised, rules, versions, kept answer) against the same rows inserted by the driver in one transaction, synchronous=FULL, same file.`,
    headings: ['way', 'one plan', 'plans a second', 'ratio'],
    rows: all.map((timed) => [timed.name === 'raw' ? 'raw inserts' : 'GraphQL', `${figure(timed.ms)} ms`, figure(1000 / timed.ms), ratio(timed, raw)]),
  }
}

const LARGE = 5_000
const SLICE = 100

/** A very large school, slice by slice, as the add-in sends it. */
export const sliceTable = async (): Promise<Table> => {
  const world = await planWorld()
  const [party] = await parties(world, 1)
  const steps = stepsOf(party!, { rows: people(LARGE), size: SLICE }).slice(0, LARGE / SLICE)
  const times: number[] = []
  for (const step of steps) {
    const started = performance.now()
    const { results } = await send(world, party!, step)
    times.push(performance.now() - started)
    if (results.length !== SLICE) throw new Error(`${step.name}: ${String(results.length)} results`)
  }
  await world.stop()
  const sum = times.reduce((total, ms) => total + ms, 0)
  return {
    title: 'Push of 5,000 rows in slices',
    said: `${String(steps.length)} slices of ${String(SLICE)} rows, one after another, into one plan.`,
    headings: ['all slices', 'first', 'middle', 'last', 'bytes of a slice'],
    rows: [[`${figure(sum)} ms`, ...[0, steps.length / 2, steps.length - 1].map((at) => `${figure(times[at] ?? 0)} ms`), `${figure(Buffer.byteLength(steps[0]!.body(null)) / 1024)} KB`]],
  }
}
