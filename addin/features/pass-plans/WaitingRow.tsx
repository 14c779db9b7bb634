import { Textarea } from '@fluentui/react-components'
import { useId } from 'react'
import type { YearPerson } from '../../desk/year-book.ts'
import { Choice } from '../../ui/Choice.tsx'
import { usePhrases, useStore } from '../../ui/desk-context.ts'
import { PersonExceptions } from '../../ui/PersonExceptions.tsx'
import { mark, marks, type Mark } from './waiting.ts'

/** What an item is called; one of several in a programme is told by its id as well. */
const useItemNames = () => {
  const { personalPlans } = usePhrases()
  return (item: YearPerson['plan']['items'][number]): string => personalPlans.itemName(item) + (item.module === null && item.id.includes('/') ? ` (${item.id})` : '')
}

const Note = ({ person, held }: { readonly person: YearPerson; readonly held: Mark }) => {
  const { passPlans: words } = usePhrases()
  const nameOf = useItemNames()
  const id = useId()
  return (
    <>
      <div className="field"><label htmlFor={id}>{words.noteOn(person.fullName)}</label><Textarea id={id} autoFocus value={held.note} onChange={(_, { value }) => { mark(person.id, { ...held, note: value }) }} /></div>
      <Choice label={words.about} value={held.item} set={(item) => { mark(person.id, { ...held, item }) }} options={[['', words.wholePlan], ...person.plan.items.map((item) => [item.id, nameOf(item)] as const)]} />
    </>
  )
}

/** One plan that waits: what was chosen, what is out of the ordinary, and the tick that sets it aside. */
export const WaitingRow = ({ person }: { readonly person: YearPerson }) => {
  const { passPlans: words, personalPlans, shell } = usePhrases()
  const nameOf = useItemNames()
  const held = useStore(marks).get(person.id)
  const { items, since, holder } = person.plan
  return (
    <li className="outcome" data-testid="waiting">
      <label className="waiting-mark"><input type="checkbox" checked={held !== undefined} aria-label={words.setAside(person.fullName)} onChange={() => { mark(person.id, held ? null : { note: '', item: '' }) }} /> <span className="strong">{person.fullName}</span> <span className="hint">{[person.team, ...items.map(nameOf)].filter(Boolean).join(' · ')}</span></label>
      <PersonExceptions person={person} />
      {holder && <p className="hint">{personalPlans.held(holder, since === null ? null : shell.when(since))}</p>}
      {held && <Note person={person} held={held} />}
    </li>
  )
}
