import { stepNames } from './actor.ts'
import { apply } from './apply.ts'
import type { Book } from './book.ts'
import type { Entry } from './entry.ts'

/** A year in which nothing has happened. */
export const emptyBook: Book = {
  version: 0,
  steps: stepNames,
  members: new Map(),
  delegations: new Map(),
  sessions: new Map(),
  keptFree: new Map(),
  managers: new Map(),
  checks: [],
  overrides: new Map(),
  issuers: new Map(),
  certificates: new Map(),
  closed: null,
  rollOvers: new Map(),
}

/** The book its entries come to, in their order. */
export const bookOf = (entries: readonly Entry[]): Book => entries.reduce(apply, emptyBook)
