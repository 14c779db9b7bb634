import 'reflect-metadata'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ApolloServer } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { pino, type Logger } from 'pino'
import { signInLimit } from './account/sign-in-limit.ts'
import { systemClock } from './clock.ts'
import type { Config } from './config.ts'
import type { Clock, Context } from './context.ts'
import { migrate, openDatabase, type Database } from './db/orm.ts'
import { startApollo } from './http/apollo.ts'
import { appOf } from './http/app.ts'
import { listen } from './http/listen.ts'
import { apiSchema } from './http/schema.ts'
import type { Surroundings } from './http/surroundings.ts'
import { sweepHourly } from './sweep.ts'

export interface Parts {
  readonly config: Config
  /** Folder of the repository. */
  readonly root: string
  readonly clock?: Clock
  readonly log?: Logger
  /** Called with the database migrated, before anybody may ask. */
  readonly before?: (surroundings: Surroundings, schema: GraphQLSchema) => Promise<void>
}

export interface Running {
  readonly port: number
  readonly database: Database
  stop(): Promise<void>
}

/** Opens the database where the settings say, with everything remembered in the newest shape. */
export async function openData({ data, databaseUrl }: Pick<Config, 'data' | 'databaseUrl'>): Promise<Database> {
  await mkdir(data, { recursive: true, mode: 0o700 })
  const file = join(data, 'bdtx.sqlite')
  const database = await openDatabase({ databaseUrl, file })
  if (databaseUrl === null) await chmod(file, 0o600)
  await migrate(database)
  return database
}

/** Composition root: settings, database, schema, http. The only file that wires. */
export async function startServer({ config, root, clock = systemClock, log = pino({ level: config.logLevel }), before }: Parts): Promise<Running> {
  const [schema, database] = await Promise.all([apiSchema(), openData(config)])
  const surroundings = { config, root, clock, log, database, signInLimit: signInLimit() }
  await before?.(surroundings, schema)
  const apollo = await startApollo({ schema, introspection: config.introspection, production: config.production })
  const app = appOf(apollo, surroundings)
  const sweeping = await sweepHourly(surroundings)
  const listening = await listen(app, config, clock)
  const stop = async (): Promise<void> => {
    await sweeping.stop()
    await close(listening, apollo, database)
  }
  return { port: listening.port, database, stop }
}

async function close(listening: { close(): Promise<void> }, apollo: ApolloServer<Context>, database: Database): Promise<void> {
  await listening.close()
  await apollo.stop()
  await database.close()
}
