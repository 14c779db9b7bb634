import { useState, type FormEvent } from 'react'
import { today } from '../../clock.ts'
import type { YearBook, YearPerson } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { stillHere } from './joining.ts'
import { offer, withdraw } from './move.ts'
import type { Leaving } from './transfers.ts'

const BADGE = { OFFERED: 'warning', ACCEPTED: 'good', WITHDRAWN: '' } as const

const Offer = ({ one, schoolYear }: { readonly one: Leaving; readonly schoolYear: string }) => {
  const desk = useDesk()
  const { movePeople: words, shell, results } = usePhrases()
  const { id, fullName, state } = one
  return (
    <li className="outcome" data-testid="leaving">
      <p><span className="strong">{fullName}</span> <span className={`badge ${BADGE[state]}`}>{words.state[state]}</span></p>
      <p className="hint">{words.goesTo({ to: one.toName, on: shell.day(one.on), decision: one.decision, schoolYear: one.schoolYear })}</p>
      {state === 'OFFERED' && one.schoolYear === schoolYear && <AskReason label={words.withdraw} about={words.withdrawOf(fullName)} reason={results.why} act={(reason) => withdraw(desk, { transfer: id, reason }, fullName)} />}
    </li>
  )
}

const OfferForm = ({ people }: { readonly people: readonly YearPerson[] }) => {
  const desk = useDesk()
  const { movePeople: words, rating, results } = usePhrases()
  const [fields, setFields] = useState({ person: '', to: '', on: today(desk.clock.now()), decision: '' })
  const set = (name: keyof typeof fields) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const chosen = people.find(({ id }) => id === fields.person)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!chosen) { desk.notice.set({ tone: 'warning', say: (phrases) => phrases.movePeople.choosePerson }); return }
    const { to, on, decision } = fields
    void offer(desk, { person: chosen.id, to: to.trim(), on, decision: decision.trim() }, chosen.fullName).then((done) => { if (done) setFields({ ...fields, person: '', decision: '' }) })
  }
  return (
    <form onSubmit={submit} aria-label={words.newOffer}>
      <Choice label={words.who} value={chosen?.id ?? ''} set={set('person')} options={[['', words.choose], ...people.map(({ id, fullName, team }) => [id, results.named(fullName, team)] as const)]} />
      <TextField label={words.to} hint={words.toHint} value={fields.to} set={set('to')} required />
      <div className="row pair"><TextField label={words.firstDayThere} type="date" value={fields.on} set={set('on')} required /><TextField label={rating.decision} value={fields.decision} set={set('decision')} required /></div>
      <p className="hint">{words.offerHint} <a className="link" href="#/results">{words.toStanding}</a></p>
      <ActButton>{words.offer}</ActButton>
    </form>
  )
}

interface GoingAwayProps {
  readonly book: YearBook
  readonly leaving: readonly Leaving[]
}

/** Who moves to another school of this server, and where each of the offers stands. */
export const GoingAway = ({ book, leaving }: GoingAwayProps) => {
  const { movePeople: words } = usePhrases()
  const people = stillHere(book.people)
  return (
    <Section title={words.going} testId="going">
      {leaving.length === 0 ? <p className="hint">{words.nobodyGoes}</p> : <ul className="plain">{leaving.map((one) => <Offer key={one.id} one={one} schoolYear={book.schoolYear} />)}</ul>}
      {people.length > 0 && <details><summary tabIndex={0}>{words.newOffer}</summary><OfferForm people={people} /></details>}
    </Section>
  )
}
