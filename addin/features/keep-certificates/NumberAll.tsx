import { useState } from 'react'
import { today } from '../../clock.ts'
import { record } from '../../desk/year-record.ts'
import type { Issuer, Results, ResultsPerson } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { certifying, uncertified } from './certifying.ts'
import { numbersFrom } from './numbers.ts'

interface PreviewProps {
  readonly names: readonly string[]
  readonly numbers: readonly string[]
}

const Preview = ({ names, numbers }: PreviewProps) => {
  const { certificates, results } = usePhrases()
  return (
    <table className="grid" data-testid="number-preview">
      <caption className="hint">{certificates.preview}</caption>
      <thead><tr><th scope="col">{results.person}</th><th scope="col">{certificates.number}</th></tr></thead>
      <tbody>{names.map((name, at) => <tr key={numbers[at]}><th scope="row">{name}</th><td>{numbers[at]}</td></tr>)}</tbody>
    </table>
  )
}

interface FormProps {
  readonly people: readonly ResultsPerson[]
  readonly issuers: readonly Issuer[]
}

const Form = ({ people, issuers }: FormProps) => {
  const desk = useDesk()
  const { certificates } = usePhrases()
  const [fields, setFields] = useState({ issuer: issuers[0]?.id ?? '', on: today(desk.clock.now()), first: '' })
  const set = (name: keyof typeof fields) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const numbers = fields.first.trim() === '' ? [] : numbersFrom(fields.first, people.length)
  const enter = (): void => { void record(desk, certifying(people, numbers ?? [], fields), { did: (phrases, count) => phrases.certificates.certified(count) }) }
  return (
    <>
      <Choice label={certificates.issuer} value={fields.issuer} set={set('issuer')} options={issuers.map(({ id, name }) => [id, name] as const)} />
      <div className="row pair"><TextField label={certificates.first} hint={certificates.firstHint} value={fields.first} set={set('first')} /><TextField label={certificates.on} type="date" value={fields.on} set={set('on')} /></div>
      {numbers === null && <p role="alert" className="unsure">{certificates.noCounter}</p>}
      {numbers && numbers.length > 0 && <Preview names={people.map(({ fullName }) => fullName)} numbers={numbers} />}
      <ActButton appearance="primary" disabledFocusable={!numbers || numbers.length === 0} act={enter}>{certificates.certify(people.length)}</ActButton>
    </>
  )
}

/** Certificates for all who completed and have none, numbered in a row; seen before they are entered. */
export const NumberAll = ({ results: year }: { readonly results: Results }) => {
  const { certificates } = usePhrases()
  const people = uncertified(year)
  const ready = people.length > 0 && year.issuers.length > 0
  return (
    <Section title={certificates.numbering} testId="numbering">
      {ready ? <Form people={people} issuers={year.issuers} /> : <p className="hint">{people.length === 0 ? certificates.nobodyToCertify : certificates.issuerFirst(people.length)}</p>}
    </Section>
  )
}
