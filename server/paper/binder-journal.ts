import { vocabularies } from '#schema/locale/year/facts-said.ts'
import type { Book } from '#schema/year/book.ts'
import type { Entry } from '#schema/year/entry.ts'
import { csvLine, CSV_START } from '#server/export/as-csv.ts'
import { binderWords } from '#server/locale/binder.ts'
import { canonical } from '#server/submission/canonical.ts'
import { personOfAct } from '#server/year/person-of-act.ts'

const { roles, acts } = vocabularies.vi

const lineOf = ({ number, at, by, act: { act, ...told } }: Entry, book: Book): string => {
  const person = personOfAct(book, { act, ...told } as Entry['act'])
  const name = person === null ? '' : (book.members.get(person)?.member.fullName ?? person)
  return csvLine([number, at, by.name, roles[by.role], acts[act], name, canonical(told)])
}

/** Everything that was entered in a year, oldest first, with what it was told with. */
export const journalOf = (book: Book, entries: readonly Entry[]): string =>
  CSV_START + csvLine(binderWords.journalHeading) + entries.map((entry) => lineOf(entry, book)).join('')

/** A file that shows something was done; the binder names it and its hash, the bytes stay where they are. */
export interface ListedEvidence {
  readonly person: string
  readonly name: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  readonly withdrawn: boolean
}

/** Evidence of everybody, in an order that never changes. */
export const evidenceOf = ({ members }: Book): readonly ListedEvidence[] =>
  [...members.values()].flatMap(({ member, evidence }) => evidence.map(({ name, type, bytes, sha256, withdrawn }): ListedEvidence => ({ person: member.fullName, name, type, bytes, sha256, withdrawn: withdrawn !== null })))
    .sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1))
