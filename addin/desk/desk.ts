import type { Provision } from '#schema/grammar/provision.ts'
import type { Language } from '#schema/locale/words.ts'
import type { Api } from '../api/client.ts'
import type { ViewerQuery } from '../api/generated/graphql.ts'
import type { Clock } from '../clock.ts'
import type { Engine, Judged } from '../engine/engine.ts'
import type { OpenFile } from '../file/open-file.ts'
import type { Phrases } from '../locale/phrases.ts'
import type { Store } from '../store.ts'
import type { Workbook } from '../workbook/workbook.ts'

export type Account = NonNullable<ViewerQuery['viewer']>

/** What the pane saw at its last look into the workbook. */
export interface Seen {
  readonly file: OpenFile
  readonly judged: Judged
  /** Whether the sheet changed since. */
  readonly stale: boolean
}

/** A sentence for the person: facts kept as a function, so that it follows the language. */
export interface Notice {
  readonly tone: 'good' | 'info' | 'warning' | 'bad'
  readonly say: (phrases: Phrases) => string
}

/** Work that takes longer than a moment. */
export interface Busy {
  readonly what: (phrases: Phrases) => string
  readonly done?: number
  readonly of?: number
  readonly cancel?: () => void
}

/** `ended`: the server no longer knows the token; work stays and signing in again goes on where it stood. */
export interface Session {
  readonly account: Account | null
  readonly ended: boolean
}

/** Everything a feature may reach: the two doors, the engine, and what the pane is showing. */
export interface Desk {
  readonly workbook: Workbook
  readonly api: Api
  readonly engine: Engine
  readonly clock: Clock
  readonly language: Store<Language>
  readonly session: Store<Session>
  readonly seen: Store<Seen | null>
  /** Whether the findings of the last look are painted in the cells. */
  readonly marked: Store<boolean>
  /** What authorities and the school decided for the year, as the server last told it; nothing while signed out. */
  readonly provisions: Store<readonly Provision[]>
  readonly notice: Store<Notice | null>
  readonly busy: Store<Busy | null>
}
