import type { YearBook, YearPerson } from '../../desk/year-book.ts'
import { Choice } from '../../ui/Choice.tsx'
import { usePhrases, useStore } from '../../ui/desk-context.ts'
import { grouped } from '../../ui/grouped.ts'
import { PlanHeld } from '../../ui/PlanHeld.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { drafts } from './drafts.ts'
import { countAt, filter, holders, shownBy, type Holder } from './filter.ts'

const Row = ({ person }: { readonly person: YearPerson }) => {
  const { personalPlans: words } = usePhrases()
  const unsaved = useStore(drafts).has(person.id)
  const found = person.exceptions.filter(({ severity }) => severity !== 'INFO').length
  const codes = person.plan.items.map(({ module, programme }) => words.itemName({ module, programme, topic: null })).join(', ')
  return (
    <li className="outcome" data-testid="plan-row">
      <a className="link strong" href={`#/year/${encodeURIComponent(`plans/${person.id}`)}`} aria-label={words.open(person.fullName)}>{person.fullName}</a> <span className="hint">{codes}</span>
      {unsaved && <span className="unsure"> {words.unsaved}</span>}
      {found > 0 && <span className="unsure"> · {words.exceptions(found)}</span>}
      <PlanHeld person={person} />
    </li>
  )
}

const Filter = ({ people }: { readonly people: readonly YearPerson[] }) => {
  const { personalPlans: words } = usePhrases()
  const held = useStore(filter)
  return (
    <>
      <Choice label={words.holder} value={held.holder} set={(holder) => { filter.set({ ...held, holder: holder as Holder }) }} options={holders.map((holder) => [holder, `${words.holders[holder]} (${String(countAt(people, holder))})`] as const)} />
      <TextField label={words.search} value={held.typed} set={(typed) => { filter.set({ ...held, typed }) }} />
    </>
  )
}

/** Everybody's plan by team, with who has it since when. */
export const PeopleList = ({ book }: { readonly book: YearBook }) => {
  const { personalPlans: words } = usePhrases()
  const people = shownBy(book.people, useStore(filter))
  return (
    <>
      <Filter people={book.people} />
      {people.length === 0 && <p className="hint">{words.noneHere}</p>}
      {grouped(people, ({ team }) => team ?? words.noTeam).map(([team, members]) => (
        <details key={team} className="section" open>
          <summary tabIndex={0}>{words.team(team, members.length)}</summary>
          <ol className="plain">{members.map((person) => <Row key={person.id} person={person} />)}</ol>
        </details>
      ))}
    </>
  )
}
