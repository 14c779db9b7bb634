import { spawn, type ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import type { PlanWorld } from '#test/support/plan-world.ts'

export interface ServerProcess {
  readonly url: () => string
  /** Ends it without a word, in the middle of whatever it does. */
  kill(): Promise<void>
  /** Asks it to end, as a system does that shuts down. */
  end(): Promise<void>
  /** Starts it again on the same data; its address changes. */
  start(): Promise<void>
}

const started = (child: ChildProcess): Promise<number> =>
  new Promise((done, fail) => {
    const said: string[] = []
    child.stdout?.on('data', (part: Buffer) => {
      const port = /ready (\d+)/.exec(part.toString('utf8'))?.[1]
      if (port !== undefined) done(Number(port))
    })
    child.stderr?.on('data', (part: Buffer) => said.push(part.toString('utf8')))
    child.once('exit', (code) => { fail(new Error(`the server ended (${String(code)}): ${said.join('')}`)) })
  })

/** The server on the data of a world, in a process of its own. */
export const serverProcess = async (world: PlanWorld): Promise<ServerProcess> => {
  const { config } = world.server
  const { PATH = '', HOME = '' } = process.env
  const env = {
    PATH, HOME, TSX_TSCONFIG_PATH: 'server/tsconfig.json', BDTX_DATA: config.data, BDTX_PORT: '0', BDTX_HOST: '127.0.0.1', BDTX_TLS: 'off',
    ...(config.databaseUrl === null ? {} : { DATABASE_URL: config.databaseUrl }),
  }
  let child: ChildProcess | null = null
  let port = 0
  const stop = (signal: NodeJS.Signals) => (): Promise<void> =>
    new Promise((done) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) { done(); return }
      child.once('exit', () => { done() })
      child.kill(signal)
    })
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['--import', 'tsx', 'test/support/faults/server-program.ts'], { env, stdio: ['pipe', 'pipe', 'pipe'] })
    port = await started(child)
    // A test that fails leaves it behind; it must not keep the run from ending, and ends with it.
    child.unref()
    for (const stream of [child.stdin, child.stdout, child.stderr]) if (stream instanceof Socket) stream.unref()
  }
  await start()
  return { url: () => `http://127.0.0.1:${String(port)}`, kill: stop('SIGKILL'), end: stop('SIGTERM'), start }
}
