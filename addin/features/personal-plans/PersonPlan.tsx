import { Button, Textarea } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { goTo } from '../../desk/route.ts'
import type { YearBook, YearPerson } from '../../desk/year-book.ts'
import { whoIn } from '../../desk/year-level.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { AddModule } from './AddModule.tsx'
import { Course } from './Course.tsx'
import { amendPlan, draftOf, drafts, dropDraft, enterPlan, handOn, keepDraft } from './drafts.ts'
import { PersonExceptions } from '../../ui/PersonExceptions.tsx'
import { PlanHeld } from '../../ui/PlanHeld.tsx'
import { ItemCard } from './ItemCard.tsx'
import { changed, plannedBy, withModule, without, withTopic, type ByLaw, type Item } from '../../desk/year-items.ts'
import { useLaw } from '../../ui/use-law.ts'

interface ChoicesProps {
  readonly person: YearPerson
  readonly items: readonly Item[]
  readonly book: YearBook
  readonly law: ByLaw
}

const Choices = ({ person, items, book, law }: ChoicesProps) => {
  const { personalPlans: words } = usePhrases()
  const keep = (next: readonly Item[]): void => { keepDraft(person, next) }
  return (
    <>
      {items.map((item) => <ItemCard key={item.id} item={item} schoolYear={book.schoolYear} law={law} change={(told) => { keep(changed(items, item.id, told)) }} remove={() => { keep(without(items, item.id)) }} />)}
      <div className="row">{(['01', '02'] as const).map((programme) => <Button key={programme} size="small" onClick={() => { keep(withTopic(items, programme)) }}>{words.addTopic(programme)}</Button>)}</div>
      <AddModule person={whoIn(book, person)} items={items} law={law} add={(code) => { keep(withModule(items, code, law)) }} />
    </>
  )
}

const Planned = ({ person, items }: { readonly person: YearPerson; readonly items: readonly Item[] }) => {
  const { personalPlans: words } = usePhrases()
  return (
    <ul className="plain" aria-label={words.planned} data-testid="planned">
      {plannedBy(items, person.periods).map(({ programme, owed, planned }) => <li key={programme} className={owed !== null && planned !== null && planned < owed ? 'unsure' : 'hint'}>{words.plannedLine(programme, owed, planned)}</li>)}
    </ul>
  )
}

/** An approved plan changes by an amendment alone, with the reason. */
const Amend = ({ person, items }: { readonly person: YearPerson; readonly items: readonly Item[] }) => {
  const desk = useDesk()
  const { personalPlans: words } = usePhrases()
  const [reason, setReason] = useState('')
  const id = useId()
  const send = async (): Promise<void> => { if (await amendPlan(desk, person, { items, reason })) setReason('') }
  return (
    <>
      <div className="field"><label htmlFor={id}>{words.amendReason}</label><Textarea id={id} value={reason} onChange={(_, { value }) => { setReason(value) }} /></div>
      <ActButton appearance="primary" act={() => { void send() }}>{words.amend}</ActButton>
    </>
  )
}

const Acts = ({ person, items }: { readonly person: YearPerson; readonly items: readonly Item[] }) => {
  const desk = useDesk()
  const { personalPlans: words } = usePhrases()
  const unsaved = useStore(drafts).has(person.id)
  const { state } = person.plan
  return (
    <>
      {unsaved && state === 'APPROVED' && <Amend person={person} items={items} />}
      <div className="row">
        {unsaved && state !== 'APPROVED' && <ActButton appearance="primary" act={() => { void enterPlan(desk, person, items) }}>{words.save}</ActButton>}
        {unsaved && <Button onClick={() => { dropDraft(person.id) }}>{words.dropChanges}</Button>}
        {!unsaved && state === 'DRAFTED' && <ActButton appearance="primary" act={() => { void handOn(desk, [person]) }}>{words.hand}</ActButton>}
      </div>
    </>
  )
}

/** Who comes after this one in the list, so that a pile can be worked through. */
const after = (book: YearBook, id: string): YearPerson | undefined => book.people[book.people.findIndex((person) => person.id === id) + 1]

const Opened = ({ book, person }: { readonly book: YearBook; readonly person: YearPerson }) => {
  const { personalPlans: words, shell } = usePhrases()
  const law = useLaw(book.schoolYear)
  const items = draftOf(useStore(drafts), person)
  const next = after(book, person.id)
  return (
    <>
      <p className="strong" data-testid="person">{person.fullName} <span className="hint">{[person.team, person.subject, person.birthDate && shell.day(person.birthDate)].filter(Boolean).join(' · ')}</span></p>
      <PlanHeld person={person} />
      {person.plan.amendment && <p className="unsure">{words.amendWaits}</p>}
      <PersonExceptions person={person} />
      <Planned person={person} items={items} />
      <Choices person={person} items={items} book={book} law={law} />
      <Acts person={person} items={items} />
      <Course person={person} />
      <div className="row"><a className="link" href="#/year/plans">{words.back}</a>{next && <Button size="small" onClick={() => { goTo('year', `plans/${next.id}`) }}>{words.next}</Button>}</div>
    </>
  )
}

/** One person's choices for the year. */
export const PersonPlan = ({ book, id }: { readonly book: YearBook; readonly id: string }) => {
  const { personalPlans: words } = usePhrases()
  const person = book.people.find((one) => one.id === id)
  return person ? <Opened book={book} person={person} /> : <p>{words.gone} <a className="link" href="#/year/plans">{words.back}</a></p>
}
