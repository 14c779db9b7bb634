import { Button } from '@fluentui/react-components'
import type { YearBook } from '../../desk/year-book.ts'
import { Choice } from '../../ui/Choice.tsx'
import { usePhrases } from '../../ui/desk-context.ts'
import { draft, withoutPerson, withPeople, type Draft } from './draft.ts'
import { groupsOf } from './who-comes.ts'

const Coming = ({ book, held }: { readonly book: YearBook; readonly held: Draft }) => {
  const { yearSessions: words } = usePhrases()
  const full = held.capacity !== '' && held.people.length > Number(held.capacity)
  return (
    <details className="exception" data-testid="coming">
      <summary tabIndex={0} className={full ? 'unsure' : undefined}>{words.coming(held.people.length, held.capacity === '' ? null : Number(held.capacity))}</summary>
      <ul className="plain">
        {held.people.map((id) => {
          const name = book.people.find((person) => person.id === id)?.fullName ?? id
          return <li key={id}>{name} <Button size="small" appearance="transparent" aria-label={words.notComing(name)} onClick={() => { draft.set(withoutPerson(held, id)) }}>✕</Button></li>
        })}
      </ul>
    </details>
  )
}

/** Who is asked to come: a team, everybody of a module, or one by one. */
export const WhoComes = ({ book, held }: { readonly book: YearBook; readonly held: Draft }) => {
  const { yearSessions: words } = usePhrases()
  const groups = groupsOf(book.people)
  const others = book.people.filter(({ id }) => !held.people.includes(id))
  const add = (ids: readonly string[]): void => { draft.set(withPeople(held, ids)) }
  return (
    <fieldset className="answers">
      <legend>{words.whoComes}</legend>
      <Choice label={words.addGroup} value="" set={(at) => { add(groups[Number(at)]?.people ?? []) }} options={[['', words.choose], ...groups.map(({ kind, name, people }, at) => [String(at), words.group[kind](name, people.length)] as const)]} />
      <Choice label={words.addPerson} value="" set={(id) => { if (id !== '') add([id]) }} options={[['', words.choose], ...others.map(({ id, fullName, team }) => [id, team === null ? fullName : `${fullName} · ${team}`] as const)]} />
      <Coming book={book} held={held} />
    </fieldset>
  )
}
