import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { record } from '../../desk/year-record.ts'
import type { Results, ResultsPerson, ResultsSession } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { presenceIn, signedIn, type Presence, type SignedIn } from './attendance.ts'
import { PasteField } from './PasteField.tsx'
import { pastedCells } from './pasted-cells.ts'
import { WhoseRow } from './WhoseRow.tsx'

const STATES: readonly Presence[] = ['PRESENT', 'EXCUSED', 'ABSENT']

interface ListProps {
  readonly people: readonly ResultsPerson[]
  readonly states: ReadonlyMap<string, Presence>
  readonly set: (person: string, state: Presence) => void
}

const List = ({ people, states, set }: ListProps) => {
  const { results } = usePhrases()
  return (
    <ul className="plain" data-testid="attendance">
      {people.map(({ id, fullName, team }) => (
        <li key={id} className="outcome presence">
          <span><span className="strong">{fullName}</span> <span className="where">{team}</span></span>
          <select aria-label={results.presenceOf(fullName)} value={states.get(id) ?? ''} onChange={(event) => { set(id, event.currentTarget.value as Presence) }}>
            {!states.has(id) && <option value="">{results.notSaid}</option>}
            {STATES.map((state) => <option key={state} value={state}>{results.presence[state]}</option>)}
          </select>
        </li>
      ))}
    </ul>
  )
}

interface StrangersProps {
  readonly strangers: SignedIn['unknown']
  readonly people: readonly ResultsPerson[]
  readonly set: (person: string, state: Presence) => void
}

/** Names on the sign-in list that nobody bears who was to come. */
const Strangers = ({ strangers, people, set }: StrangersProps) => {
  const { results } = usePhrases()
  const [chosen, choose] = useState<ReadonlyMap<number, string>>(new Map())
  const take = (at: number, person: string): void => {
    choose(new Map([...chosen, [at, person]]))
    if (person !== '') set(person, 'PRESENT')
  }
  return (
    <div className="card">
      <h3>{results.strangers(strangers.length)}</h3>
      <ol className="plain">{strangers.map((row, at) => <WhoseRow key={at} doubtful={{ row: { ...row, text: '' }, why: 'unknown' }} people={people} chosen={chosen.get(at) ?? ''} choose={(person) => { take(at, person) }} />)}</ol>
    </div>
  )
}

const OfSession = ({ results: year, session }: { readonly results: Results; readonly session: ResultsSession }) => {
  const desk = useDesk()
  const { results } = usePhrases()
  const people = year.people.filter(({ id }) => session.people.includes(id))
  const [states, setStates] = useState(presenceIn(year, session))
  const [strangers, setStrangers] = useState<SignedIn['unknown']>([])
  const set = (person: string, state: Presence): void => { setStates((held) => new Map([...held, [person, state]])) }
  const read = (text: string): void => {
    const list = signedIn(pastedCells(text), people)
    const there = new Set(list.present)
    setStates((held) => new Map(people.map(({ id }) => [id, there.has(id) ? 'PRESENT' : (held.get(id) === 'EXCUSED' ? 'EXCUSED' : 'ABSENT')])))
    setStrangers(list.unknown)
    desk.notice.set({ tone: list.unknown.length > 0 ? 'warning' : 'good', say: (phrases) => phrases.results.signedIn(there.size, people.length, list.unknown.length) })
  }
  const withState = (state: Presence): string[] => people.flatMap(({ id }) => (states.get(id) === state ? [id] : []))
  const unsaid = people.filter(({ id }) => !states.has(id)).length
  const save = (): void => { void record(desk, [{ attend: { session: session.id, present: withState('PRESENT'), excused: withState('EXCUSED') } }], { did: (phrases) => phrases.results.attendanceEntered(withState('PRESENT').length, people.length) }) }
  return (
    <>
      <PasteField label={results.signIn} hint={results.signInHint} read={read} />
      {strangers.length > 0 && <Strangers strangers={strangers} people={people} set={set} />}
      <div className="row"><Button size="small" onClick={() => { setStates(new Map(people.map(({ id }) => [id, 'PRESENT']))) }}>{results.allPresent}</Button></div>
      <List people={people} states={states} set={set} />
      <div className="row save"><ActButton appearance="primary" disabledFocusable={people.length === 0 || unsaid > 0} act={save}>{results.enterAttendance}</ActButton>{unsaid > 0 && <span className="hint">{results.unsaid(unsaid)}</span>}</div>
    </>
  )
}

/** Who came to a session: a pasted sign-in list, or one choice a person. */
export const EnterAttendance = ({ results: year }: { readonly results: Results }) => {
  const { results, shell } = usePhrases()
  const [chosen, choose] = useState('')
  const sessions = year.sessions.filter(({ cancelled }) => cancelled === null)
  const session = sessions.find(({ id }) => id === chosen) ?? sessions[0]
  if (!session) return <p className="card">{results.noSessions} <a className="link" href="#/year/sessions">{results.toSessions}</a></p>
  return (
    <>
      <Choice label={results.sessionOf} value={session.id} set={choose} options={sessions.map(({ id, title, on, people }) => [id, results.session(title, shell.day(on), people.length)] as const)} />
      <OfSession key={session.id} results={year} session={session} />
    </>
  )
}
