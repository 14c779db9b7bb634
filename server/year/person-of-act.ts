import type { Act } from '#schema/year/act.ts'
import type { Book } from '#schema/year/book.ts'
import { peopleOf } from '#schema/year/owner.ts'

const ofSessions: readonly string[] = ['schedule', 'attend', 'cancelSession']

const ofCredit = ({ members }: Book, credit: string): string | null =>
  [...members.values()].find(({ credits }) => credits.some(({ id }) => id === credit))?.member.id ?? null

function named(book: Book, act: Act): string | null {
  switch (act.act) {
    case 'join':
    case 'amendMember': return act.member.id
    case 'settleOverride': return book.overrides.get(act.override)?.person ?? null
    case 'certify': return act.certificate.person
    case 'loseCertificate':
    case 'revokeCertificate': return book.certificates.get(act.certificate)?.certificate.person ?? null
    case 'credit': return act.credit.person
    case 'withdrawCredit': return ofCredit(book, act.credit)
    default: return null
  }
}

/** Whom an act is about; null: no one person. */
export const personOfAct = (book: Book, act: Act): string | null =>
  named(book, act) ?? (ofSessions.includes(act.act) ? null : (peopleOf(book, act)[0] ?? null))
