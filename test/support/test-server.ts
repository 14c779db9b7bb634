import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pino, type Logger } from 'pino'
import { systemClock } from '#server/clock.ts'
import { configOf, type Config } from '#server/config.ts'
import type { Clock } from '#server/context.ts'
import type { Database } from '#server/db/orm.ts'
import { demonstrateOnce } from '#server/demo/first-start.ts'
import type { Secret } from '#server/demo/passwords.ts'
import { startServer } from '#server/main.ts'
import { freshDatabase } from './fresh-database.ts'

export interface TestServerOptions {
  /** Plain http unless told. */
  readonly secure?: boolean
  /** The demonstration province unless told otherwise. */
  readonly demo?: boolean
  readonly clock?: Clock
  readonly settings?: Partial<Config>
  readonly log?: Logger
  /** Puts a database into the data folder before the server starts. */
  readonly restore?: (data: string) => Promise<void>
}

export interface GraphqlAnswer {
  readonly status: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever it asked for
  readonly data: any
  readonly errors: readonly { readonly message: string; readonly path?: readonly string[]; readonly extensions: { readonly code: string; readonly requestId?: string } }[]
}

export interface TestServer {
  readonly url: string
  readonly database: Database
  readonly config: Config
  readonly accounts: readonly Secret[]
  passwordOf(username: string): string
  /** Signs in a demonstration account and gives its token. */
  token(username: string): Promise<string>
  ask(query: string, variables?: object, token?: string | null): Promise<GraphqlAnswer>
  stop(): Promise<void>
}

/** A clock that stands still until it is moved. */
export function heldClock(start: string): Clock & { set(moment: string): void } {
  let moment = new Date(start)
  return {
    now: () => moment,
    today: () => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10),
    set: (next) => { moment = new Date(next) },
  }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => { done(typeof address === 'object' && address ? address.port : 0) })
    })
  })


const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { messageVi } } }'

const usualOptions = { secure: false, demo: true, clock: systemClock, restore: (): Promise<void> => Promise.resolve() }

/** The real server on a free port with a database of its own that is gone afterwards. */
export async function startTestServer(given: TestServerOptions = {}): Promise<TestServer> {
  const options = { ...usualOptions, ...given }
  const data = await mkdtemp(join(tmpdir(), 'bdtx-'))
  const port = await freePort()
  await options.restore(data)
  const { secure } = options
  const url = `${secure ? 'https' : 'http'}://localhost:${String(port)}`
  const usual = configOf({ BDTX_DATA: data, BDTX_PORT: String(port), BDTX_HOST: 'localhost', BDTX_LOG: 'silent', BDTX_TLS: secure ? 'on' : 'off' }, resolve('.'))
  const fresh = await freshDatabase()
  const { databaseUrl } = fresh
  const config: Config = { ...usual, databaseUrl, origin: url, demo: options.demo, ...options.settings }
  let accounts: readonly Secret[] = []
  const server = await startServer({
    config,
    root: resolve('.'),
    clock: options.clock,
    log: options.log ?? pino({ level: 'silent' }),
    before: async (surroundings, schema) => {
      if (config.demo) accounts = (await demonstrateOnce(surroundings, schema)) ?? []
    },
  })
  const passwordOf = (username: string): string => accounts.find((one) => one.username === username)?.password ?? ''
  const ask = async (query: string, variables: object = {}, token: string | null = null): Promise<GraphqlAnswer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as { data?: unknown; errors?: GraphqlAnswer['errors'] }
    return { status: response.status, data: answer.data, errors: answer.errors ?? [] }
  }
  return {
    url,
    config,
    database: server.database,
    accounts,
    passwordOf,
    ask,
    token: async (username) => {
      const { data } = await ask(signIn, { input: { username, password: passwordOf(username) } })
      return data.signIn.token as string
    },
    stop: async () => {
      await server.stop()
      await fresh.drop()
      await rm(data, { recursive: true, force: true })
    },
  }
}
