import { changeMember, changed, withOne } from '../edit.ts'
import { everywhere, withdrawnIn } from '../results/apply-results.ts'
import type { Effects } from '../told.ts'

type CertificateActs = 'authoriseIssuer' | 'certify' | 'loseCertificate' | 'revokeCertificate' | 'credit' | 'withdrawCredit' | 'recordLegacy'

export const certificateEffects: Effects<CertificateActs> = {
  authoriseIssuer: (book, { issuer }) => ({ ...book, issuers: withOne(book.issuers, issuer.id, issuer) }),
  certify: (book, { certificate }, stamp) => ({ ...book, certificates: withOne(book.certificates, certificate.id, { certificate, ...stamp, revoked: null, lost: null }) }),
  loseCertificate: (book, { certificate, on, confirmation }, stamp) => ({
    ...book,
    certificates: changed(book.certificates, certificate, (held) => ({ ...held, lost: { ...stamp, on, confirmation } })),
  }),
  revokeCertificate: (book, { certificate, reason }, stamp) => ({
    ...book,
    certificates: changed(book.certificates, certificate, (held) => (held.revoked === null ? { ...held, revoked: { ...stamp, reason } } : held)),
  }),
  credit: (book, { credit }, stamp) => changeMember(book, credit.person, (year) => ({ ...year, credits: [...year.credits, { ...credit, ...stamp, withdrawn: null }] })),
  recordLegacy: (book, { legacy }, stamp) => changeMember(book, legacy.person, (year) => ({ ...year, legacies: [...year.legacies, { ...legacy, ...stamp }] })),
  withdrawCredit: (book, { credit, reason }, stamp) =>
    everywhere(book, ({ credits }) => credits.some(({ id }) => id === credit), (year) => ({ ...year, credits: withdrawnIn(year.credits, credit, { ...stamp, reason }) })),
}
