import { useState } from 'react'
import { today } from '../../clock.ts'
import { record } from '../../desk/year-record.ts'
import type { Certificate, Results } from '../../desk/year-results.ts'
import { AskReason } from '../../ui/AskReason.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'

const State = ({ certificate }: { readonly certificate: Certificate }) => {
  const { certificates, shell } = usePhrases()
  if (certificate.revoked) return <span className="badge bad">{certificates.revokedBecause(certificate.revoked.reason)}</span>
  if (certificate.lostOn !== null) return <span className="badge warning">{certificates.lost(shell.day(certificate.lostOn), certificate.confirmation ?? '')}</span>
  return <span className="badge good">{certificates.holds}</span>
}

const Acts = ({ certificate, mayRevoke }: { readonly certificate: Certificate; readonly mayRevoke: boolean }) => {
  const desk = useDesk()
  const { certificates, results } = usePhrases()
  const { id, number } = certificate
  if (certificate.revoked) return null
  const lose = (confirmation: string) => record(desk, [{ loseCertificate: { certificate: id, on: today(desk.clock.now()), confirmation } }], { did: (phrases) => phrases.certificates.confirmed(number) })
  const revoke = (reason: string) => record(desk, [{ revokeCertificate: { certificate: id, reason } }], { did: (phrases) => phrases.certificates.wasRevoked(number) })
  return (
    <div className="row">
      {certificate.lostOn === null && <AskReason label={certificates.lose} about={certificates.loseOf(number)} reason={certificates.confirmation} act={lose} />}
      {mayRevoke && <AskReason label={certificates.revoke} about={certificates.revokeOf(number)} reason={results.why} act={revoke} />}
    </div>
  )
}

const Gaps = ({ gaps }: { readonly gaps: Results['numberGaps'] }) => {
  const { certificates } = usePhrases()
  if (gaps.length === 0) return null
  return <div className="card" role="status" data-testid="number-gaps"><p className="strong">{certificates.gaps}</p><ul className="plain">{gaps.map(({ after, before, missing }) => <li key={after}>{certificates.gap(after, before, missing)}</li>)}</ul></div>
}

/** The register of certificates: numbers, gaps among them, what was lost or revoked. */
export const Register = ({ results: year, mayRevoke }: { readonly results: Results; readonly mayRevoke: boolean }) => {
  const { certificates, shell } = usePhrases()
  const [sought, seek] = useState('')
  const nameOf = (person: string): string => year.people.find(({ id }) => id === person)?.fullName ?? ''
  const shown = year.certificates.filter(({ number, person }) => `${number} ${nameOf(person)}`.toLocaleLowerCase('vi').includes(sought.trim().toLocaleLowerCase('vi')))
  return (
    <Section title={certificates.register(year.certificates.length)} testId="register">
      <Gaps gaps={year.numberGaps} />
      {year.certificates.length === 0 && <p className="hint">{certificates.none}</p>}
      {year.certificates.length > 0 && <TextField label={certificates.seek} value={sought} set={seek} />}
      <ul className="plain">
        {shown.map((certificate) => (
          <li key={certificate.id} className="outcome" data-testid="certificate">
            <p><span className="strong">{certificate.number}</span> · {nameOf(certificate.person)} <State certificate={certificate} /></p>
            <p className="hint">{certificate.issuerName ?? ''} · {shell.day(certificate.on)}</p>
            <Acts certificate={certificate} mayRevoke={mayRevoke} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
