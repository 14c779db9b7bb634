import { Textarea } from '@fluentui/react-components'
import { useId, useState, type FormEvent } from 'react'
import { today } from '../../clock.ts'
import { record } from '../../desk/year-record.ts'
import type { Results, ResultsPerson } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { AttachEvidence } from './AttachEvidence.tsx'

/** What a person did with what was learnt, in a few words. */
const Apply = ({ person }: { readonly person: ResultsPerson }) => {
  const desk = useDesk()
  const { results, shell } = usePhrases()
  const [text, setText] = useState('')
  const [item, setItem] = useState('')
  const [on, setOn] = useState(today(desk.clock.now()))
  const id = useId()
  const closed = text.trim() === ''
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!closed) void record(desk, [{ apply: { person: person.id, item: item === '' ? null : item, on, text: text.trim() } }], { did: (phrases) => phrases.results.applied(person.fullName) }).then((done) => { if (done?.entered[0]) setText('') })
  }
  return (
    <Section title={results.application}>
      {person.applications.length === 0 ? <p className="hint">{results.noApplication}</p> : <ul className="plain">{person.applications.map((one) => <li key={one.id} className="outcome"><p>{one.text}</p><p className="hint">{shell.day(one.on)} · {one.byName}</p></li>)}</ul>}
      <form onSubmit={submit} aria-label={results.application}>
        <div className="field"><label htmlFor={id}>{results.applicationText}</label><Textarea id={id} value={text} rows={3} resize="vertical" onChange={(_, data) => { setText(data.value) }} /></div>
        <Choice label={results.evidenceOf} value={item} set={setItem} options={[['', results.wholeYear], ...person.plan.items.map((one) => [one.id, results.itemName(one.id, one.topic)] as const)]} />
        <TextField label={results.on} type="date" value={on} set={setOn} />
        <ActButton appearance="primary" disabledFocusable={closed}>{results.enter}</ActButton>
      </form>
    </Section>
  )
}

/** Whether the rules of the course were kept. */
const Observe = ({ person }: { readonly person: ResultsPerson }) => {
  const desk = useDesk()
  const { results, shell } = usePhrases()
  const [met, setMet] = useState('yes')
  const [note, setNote] = useState('')
  const on = today(desk.clock.now())
  const latest = person.observations.at(-1)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void record(desk, [{ observe: { person: person.id, on, met: met === 'yes', note: note.trim() === '' ? null : note.trim() } }], { did: (phrases) => phrases.results.observed(person.fullName) })
  }
  return (
    <Section title={results.rules}>
      <p className="hint">{latest ? results.rulesNow(latest.met, shell.day(latest.on), latest.note) : results.rulesUnsaid}</p>
      <form onSubmit={submit} aria-label={results.rules}>
        <Choice label={results.rulesKept} value={met} set={setMet} options={[['yes', results.kept], ['no', results.notKept]]} />
        <TextField label={results.note} value={note} set={setNote} required={met === 'no'} />
        <ActButton>{results.enter}</ActButton>
      </form>
    </Section>
  )
}

/** Application to practice, course rules and evidence of one person. */
export const EnterPractice = ({ results: year }: { readonly results: Results }) => {
  const { results } = usePhrases()
  const [chosen, choose] = useState('')
  const person = year.people.find(({ id }) => id === chosen) ?? year.people[0]
  if (!person) return <p className="card">{results.nobodyYet}</p>
  return (
    <>
      <Choice label={results.person} value={person.id} set={choose} options={year.people.map(({ id, fullName, team }) => [id, results.named(fullName, team)] as const)} />
      <div key={person.id}><Apply person={person} /><Observe person={person} /><AttachEvidence person={person} most={year.evidenceLimits.mostBytes} /></div>
    </>
  )
}
