import type { Logger } from 'pino'
import type { SignInLimit } from '#server/account/sign-in-limit.ts'
import type { Config } from '#server/config.ts'
import type { Clock } from '#server/context.ts'
import type { Database } from '#server/db/orm.ts'

/** What the origin stands on, wired once in main. */
export interface Surroundings {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly signInLimit: SignInLimit
  /** Folder of the repository, where dist, manifest.xml and node_modules are. */
  readonly root: string
}
