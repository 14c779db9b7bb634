import { Textarea } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { today } from '../../clock.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { assignManager, checkTeam } from './schedule.ts'
import { groupsOf } from './who-comes.ts'

const teamsOf = (book: YearBook): readonly string[] => groupsOf(book.people).filter(({ kind }) => kind === 'team').map(({ name }) => name)

/** Which manager follows which team. */
const Managers = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { yearSessions: words } = usePhrases()
  const managers = book.people.filter(({ role }) => role === 'MANAGER')
  if (managers.length === 0) return <p className="hint">{words.noManager}</p>
  return (
    <>
      {teamsOf(book).map((team) => {
        const held = book.managers.find((one) => one.team === team)?.manager
        return <Choice key={team} label={words.followedBy(team)} value={held ?? ''} set={(manager) => { if (manager !== '') void assignManager(desk, { team, manager }, held) }} options={[['', words.nobody], ...managers.map(({ id, fullName }) => [id, fullName] as const)]} />
      })}
    </>
  )
}

const NewCheck = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { yearSessions: words } = usePhrases()
  const teams = teamsOf(book)
  const [told, tell] = useState({ team: '', on: today(desk.clock.now()), finding: '', remedy: '' })
  const ids = { finding: useId(), remedy: useId() }
  const team = told.team || teams[0] || ''
  const by = book.managers.find((one) => one.team === team)?.manager ?? ''
  const send = async (): Promise<void> => { if ((await checkTeam(desk, { ...told, team, by }))?.entered[0] === true) tell({ ...told, finding: '', remedy: '' }) }
  if (team === '') return null
  return (
    <form aria-label={words.check} onSubmit={(event) => { event.preventDefault(); void send() }}>
      <Choice label={words.team} value={team} set={(value) => { tell({ ...told, team: value }) }} options={teams.map((name) => [name, name] as const)} />
      <TextField label={words.on} type="date" required value={told.on} set={(on) => { tell({ ...told, on }) }} />
      <div className="field"><label htmlFor={ids.finding}>{words.finding}</label><Textarea id={ids.finding} required value={told.finding} onChange={(_, { value }) => { tell({ ...told, finding: value }) }} /></div>
      <div className="field"><label htmlFor={ids.remedy}>{words.remedy}</label><Textarea id={ids.remedy} value={told.remedy} onChange={(_, { value }) => { tell({ ...told, remedy: value }) }} /></div>
      <ActButton>{words.check}</ActButton>
    </form>
  )
}

/** Managers who follow teams, and what their periodic looks found. */
export const Checks = ({ book }: { readonly book: YearBook }) => {
  const { yearSessions: words, shell } = usePhrases()
  return (
    <details className="section" data-testid="checks">
      <summary tabIndex={0}>{words.checks(book.checks.length)}</summary>
      <Managers book={book} />
      <ul className="plain">{book.checks.map(({ id, team, on, finding, remedy, byName }) => <li key={id} className="outcome"><span className="strong">{team} · {shell.day(on)}</span>: {finding} <span className="hint">{remedy === null ? words.nothingToDo : words.toDo(remedy)} · {byName}</span></li>)}</ul>
      <NewCheck book={book} />
    </details>
  )
}
