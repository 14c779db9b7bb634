import type { Act, ActName } from '#schema/year/act.ts'
import type { Book } from '#schema/year/book.ts'
import { peopleOf } from '#schema/year/owner.ts'

const ofSessions: readonly string[] = ['schedule', 'attend', 'cancelSession']

const ofCredit = ({ members }: Book, credit: string): string | null =>
  [...members.values()].find(({ credits }) => credits.some(({ id }) => id === credit))?.member.id ?? null

const ofCertificate = ({ certificates }: Book, certificate: string): string | null => certificates.get(certificate)?.certificate.person ?? null

type Finders = { readonly [N in ActName]?: (book: Book, act: Act<N>) => string | null }

const finders: Finders = {
  join: (_book, { member }) => member.id,
  amendMember: (_book, { member }) => member.id,
  settleOverride: ({ overrides }, { override }) => overrides.get(override)?.person ?? null,
  recordLegacy: (_book, { legacy }) => legacy.person,
  certify: (_book, { certificate }) => certificate.person,
  loseCertificate: (book, { certificate }) => ofCertificate(book, certificate),
  revokeCertificate: (book, { certificate }) => ofCertificate(book, certificate),
  credit: (_book, { credit }) => credit.person,
  withdrawCredit: (book, { credit }) => ofCredit(book, credit),
}

/** Whom an act is about; null: no one person. */
export function personOfAct(book: Book, act: Act): string | null {
  const find = finders[act.act] as ((book: Book, act: Act) => string | null) | undefined
  if (find) return find(book, act)
  return ofSessions.includes(act.act) ? null : (peopleOf(book, act)[0] ?? null)
}
