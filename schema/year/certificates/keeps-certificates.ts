import type { Act } from '../act.ts'
import { apply } from '../apply.ts'
import type { Asker } from '../asker.ts'
import type { Book } from '../book.ts'
import { no } from '../checks.ts'
import type { Decline } from '../decline.ts'
import { changeMember } from '../edit.ts'
import { yearRating } from '../figures/year-rating.ts'
import { peopleOf } from '../owner.ts'

/** Whether the year is completed, whatever standing covers it for the time being. */
const completed = (book: Book, person: string, asker: Asker): boolean =>
  yearRating(changeMember(book, person, (year) => ({ ...year, standings: [] })), person, asker)?.rating === 'completed'

/** Moving away or going on leave takes nothing back that was earned. */
const lifeGoesOn: ReadonlySet<Act['act']> = new Set<Act['act']>(['setStanding', 'certify', 'revokeCertificate', 'loseCertificate'])

/** Nobody keeps a certificate for a year no longer completed: it is revoked first, with its reason. */
export const keepsCertificates = (book: Book, act: Act, asker: Asker): Decline | null => {
  if (book.certificates.size === 0 || lifeGoesOn.has(act.act)) return null
  const touched = new Set(peopleOf(book, act))
  const held = [...book.certificates.values()].filter(({ certificate, revoked }) => revoked === null && touched.has(certificate.person) && completed(book, certificate.person, asker))
  if (held.length === 0) return null
  const after = apply(book, { number: book.version + 1, at: asker.today, by: asker.actor, act })
  const lost = held.find(({ certificate }) => !completed(after, certificate.person, asker))
  return lost === undefined ? null : no('certificateStands', { name: book.members.get(lost.certificate.person)?.member.fullName ?? null, number: lost.certificate.number })
}
