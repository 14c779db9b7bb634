import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Logger } from 'pino'
import type { Account } from '#server/account/account.entity.ts'
import type { Grant } from '#server/account/grant.entity.ts'
import type { Session } from '#server/account/session.entity.ts'
import type { SignInLimit } from '#server/account/sign-in-limit.ts'

/** The only source of time; a test may hold it still. */
export interface Clock {
  now(): Date
  /** yyyy-mm-dd where the schools are. */
  today(): string
}

/** Who asks: a signed-in account with the grants it has now. */
export interface Viewer {
  readonly account: Account
  readonly grants: readonly Grant[]
  readonly session: Session
}

export interface Settings {
  readonly sessionHours: number
  readonly invitationDays: number
  /** Whether accounts of the demonstration may exist here. */
  readonly demonstration: boolean
}

/** What each request carries. */
export interface Context {
  readonly em: SqlEntityManager
  readonly viewer: Viewer | null
  readonly clock: Clock
  readonly requestId: string
  readonly log: Logger
  readonly locale: 'vi' | 'en'
  /** Network address of the caller, for limits only. */
  readonly address: string
  readonly signInLimit: SignInLimit
  readonly settings: Settings
  /** Where this server is reached, such as https://localhost:3443. */
  readonly origin: string
  /** Folder where files lie that are not in the database. */
  readonly data: string
}
