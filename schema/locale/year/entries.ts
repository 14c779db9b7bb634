import type { Act } from '../../year/act.ts'
import type { Book } from '../../year/book.ts'
import type { Entry } from '../../year/entry.ts'
import { nameOf } from '../../year/checks.ts'
import { peopleOf } from '../../year/owner.ts'
import { spoken } from '../spoken.ts'
import type { Language } from '../words.ts'
import { entriesEn } from './entries.en.ts'
import { entriesVi } from './entries.vi.ts'
import type { Teller } from './entry-words.ts'
import { vocabularies } from './facts-said.ts'

const entries = { vi: entriesVi, en: entriesEn } as const

const certified = ({ certificates }: Book, act: Act): readonly string[] =>
  act.act === 'loseCertificate' || act.act === 'revokeCertificate' ? [certificates.get(act.certificate)?.certificate.person ?? ''] : []

const tellerOf = ({ act, by }: Entry, book: Book, language: Language): Teller => {
  const words = vocabularies[language]
  const names = (people: readonly string[]): string => people.map((person) => nameOf(book, person)).join(', ')
  return {
    by: `${by.name} (${words.roles[by.role]})`,
    name: (person) => nameOf(book, person),
    names,
    day: spoken,
    session: (id) => book.sessions.get(id)?.session.title ?? id,
    whose: () => names([...peopleOf(book, act), ...certified(book, act)]),
    words,
  }
}

/** An entry in one sentence: who did what for whom. The book is any that knows the people, such as the year's last. */
export const sayEntry = (entry: Entry, book: Book, language: Language = 'vi'): string =>
  (entries[language][entry.act.act] as (act: Act, tell: Teller) => string)(entry.act, tellerOf(entry, book, language))
