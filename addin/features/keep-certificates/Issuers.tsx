import { useState, type FormEvent } from 'react'
import { today } from '../../clock.ts'
import { record } from '../../desk/year-record.ts'
import type { Results } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Who may issue certificates, by which decision, from when to when. */
export const Issuers = ({ results: year }: { readonly results: Results }) => {
  const desk = useDesk()
  const { certificates, shell, rating } = usePhrases()
  const empty = { name: '', from: today(desk.clock.now()), to: '', decision: '' }
  const [fields, setFields] = useState(empty)
  const set = (name: keyof typeof fields) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { name, from, to, decision } = fields
    void record(desk, [{ authoriseIssuer: { issuer: { name: name.trim(), from, to: to === '' ? null : to, decision: decision.trim() } } }], { did: (phrases) => phrases.certificates.authorised(name.trim()) })
      .then((done) => { if (done?.entered[0]) setFields(empty) })
  }
  return (
    <Section title={certificates.issuers} testId="issuers">
      {year.issuers.length === 0 ? <p className="hint">{certificates.noIssuer}</p> : <ul className="plain">{year.issuers.map(({ id, name, from, to, decision }) => <li key={id} className="outcome"><span className="strong">{name}</span> <span className="hint">{certificates.issuerFacts({ from: shell.day(from), to: to === null ? null : shell.day(to), decision })}</span></li>)}</ul>}
      <details open={year.issuers.length === 0}>
        <summary tabIndex={0}>{certificates.newIssuer}</summary>
        <form onSubmit={submit} aria-label={certificates.newIssuer}>
          <TextField label={certificates.issuerName} value={fields.name} set={set('name')} required />
          <TextField label={rating.decision} value={fields.decision} set={set('decision')} required />
          <div className="row pair"><TextField label={rating.from} type="date" value={fields.from} set={set('from')} required /><TextField label={rating.to} type="date" hint={rating.toHint} value={fields.to} set={set('to')} /></div>
          <ActButton>{certificates.authorise}</ActButton>
        </form>
      </details>
    </Section>
  )
}
