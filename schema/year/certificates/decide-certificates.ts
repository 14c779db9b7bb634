import type { Asker } from '../asker.ts'
import type { Book } from '../book.ts'
import type { Certificate } from '../certificate.ts'
import { first, free, happened, must, no, ofMember, said, span } from '../checks.ts'
import type { Decline } from '../decline.ts'
import { yearRating } from '../figures/year-rating.ts'
import type { Checks } from '../told.ts'

const key = (number: string): string => number.replace(/\s+/g, '').toUpperCase()

/** Numbers are never given twice by one issuer, not even after the first was revoked. */
const numberIsFree = (book: Book, { number, issuer }: Certificate): Decline | null => {
  const other = [...book.certificates.values()].find(({ certificate }) => certificate.issuer === issuer && key(certificate.number) === key(number))
  return must(other === undefined && key(number) !== '', () => no('numberTaken', { number, name: book.members.get(other?.certificate.person ?? '')?.member.fullName ?? null }, 'certificate.number'))
}

const issuerMay = (book: Book, { issuer: id, on }: Certificate): Decline | null => {
  const issuer = book.issuers.get(id)
  if (issuer === undefined) return no('unknownId', { id }, 'certificate.issuer')
  return must(issuer.from <= on && (issuer.to === null || on <= issuer.to), () => no('issuerNotAuthorised', { issuer: issuer.name, day: on, from: issuer.from, to: issuer.to }, 'certificate.issuer'))
}

const earned = (book: Book, { person }: Certificate, asker: Asker): Decline | null => {
  const rating = yearRating(book, person, asker)
  const name = book.members.get(person)?.member.fullName ?? person
  const held = [...book.certificates.values()].find(({ certificate, revoked }) => certificate.person === person && revoked === null)
  return first(
    () => must(rating?.rating === 'completed', () => no('notCompleted', { name, state: rating?.state ?? null, reasons: rating?.reasons ?? [] }, 'certificate.person')),
    () => must(held === undefined, () => no('alreadyCertified', { name, number: held?.certificate.number ?? null }, 'certificate.person')),
  )
}

const standing = (book: Book, id: string): Decline | null => {
  const held = book.certificates.get(id)
  if (held === undefined) return no('unknownId', { id }, 'certificate')
  return must(held.revoked === null, () => no('alreadyRevoked', { number: held.certificate.number, reason: held.revoked?.reason ?? null }, 'certificate'))
}

export const certificateChecks: Checks<'authoriseIssuer' | 'certify' | 'loseCertificate' | 'revokeCertificate'> = {
  authoriseIssuer: (book, { issuer }) =>
    first(() => free(book.issuers.has(issuer.id), issuer.id), () => span(issuer.from, issuer.to, 'issuer.'), () => said(issuer.decision, 'decisionMissing', 'issuer.decision')),
  certify: (book, { certificate }, asker) =>
    ofMember(book, certificate.person, () =>
      first(
        () => free(book.certificates.has(certificate.id), certificate.id),
        () => happened(certificate.on, 'certificate.on', asker),
        () => issuerMay(book, certificate),
        () => numberIsFree(book, certificate),
        () => earned(book, certificate, asker),
      ),
    ),
  loseCertificate: (book, { certificate, on, confirmation }, asker) => {
    const held = book.certificates.get(certificate)
    return first(
      () => standing(book, certificate),
      () => must(held?.lost === null, () => no('alreadyLost', { number: held?.certificate.number ?? null, confirmation: held?.lost?.confirmation ?? null }, 'certificate')),
      () => happened(on, 'on', asker),
      () => must(held === undefined || on >= held.certificate.on, () => no('endsBeforeStart', { from: held?.certificate.on ?? null, to: on }, 'on')),
      () => said(confirmation, 'decisionMissing', 'confirmation'),
    )
  },
  revokeCertificate: (book, { certificate, reason }) => first(() => standing(book, certificate), () => said(reason, 'reasonMissing', 'reason')),
}
