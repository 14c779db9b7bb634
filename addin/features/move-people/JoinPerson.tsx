import { useId, useState, type FormEvent } from 'react'
import type { Level, Role } from '../../api/generated/graphql.ts'
import { today } from '../../clock.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { record } from '../../desk/year-record.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { joining, nobodyYet, teamsOf, type NewPerson } from './joining.ts'

const ROLES: readonly Role[] = ['TEACHER', 'MANAGER', 'STAFF']
const LEVELS: readonly Level[] = ['PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY']
const FROM = ['RECRUITED', 'TRANSFER'] as const

interface FieldsProps {
  readonly fields: NewPerson
  readonly set: (name: keyof NewPerson) => (value: string) => void
}

const Work = ({ fields, set, teams }: FieldsProps & { readonly teams: readonly string[] }) => {
  const { movePeople: words, administer } = usePhrases()
  const list = useId()
  return (
    <>
      <div className="row pair">
        <Choice label={words.roleOf} value={fields.role} set={set('role')} options={ROLES.map((one) => [one, words.role[one]] as const)} />
        <Choice label={words.level} value={fields.level} set={set('level')} options={[['', words.unknown], ...LEVELS.map((one) => [one, administer.level[one]] as const)]} />
      </div>
      <div className="row pair"><TextField label={administer.team} list={list} value={fields.team} set={set('team')} /><TextField label={words.subject} value={fields.subject} set={set('subject')} /></div>
      <datalist id={list}>{teams.map((team) => <option key={team} value={team} />)}</datalist>
    </>
  )
}

const Paper = ({ fields, set }: FieldsProps) => {
  const { movePeople: words, rating } = usePhrases()
  return (
    <>
      <Choice label={words.cameBy} value={fields.from} set={set('from')} options={FROM.map((one) => [one, words.from[one]] as const)} />
      <div className="row pair"><TextField label={words.firstDayHere} type="date" value={fields.on} set={set('on')} required /><TextField label={rating.decision} value={fields.decision} set={set('decision')} /></div>
      {fields.from === 'TRANSFER' && <p className="hint">{words.bringAlong} <a className="link" href="#/certificates/ledger">{words.toLedger}</a></p>}
    </>
  )
}

/** Somebody who is on no list: newly recruited, or from a school that is not on this server. */
export const JoinPerson = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { movePeople: words } = usePhrases()
  const empty = nobodyYet(book.school, today(desk.clock.now()))
  const [fields, setFields] = useState(empty)
  const set = (name: keyof NewPerson) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const fullName = fields.fullName.trim()
    void record(desk, [joining(fields)], { did: (phrases) => phrases.movePeople.joined(fullName) }).then((done) => { if (done?.entered[0]) setFields(empty) })
  }
  return (
    <Section title={words.join} testId="join">
      <p className="hint">{words.joinHint}</p>
      <details>
        <summary tabIndex={0}>{words.newPerson}</summary>
        <form onSubmit={submit} aria-label={words.newPerson}>
          <TextField label={words.fullName} value={fields.fullName} set={set('fullName')} required />
          <div className="row pair"><TextField label={words.birthDate} type="date" value={fields.birthDate} set={set('birthDate')} /><TextField label={words.staffCode} value={fields.staffCode} set={set('staffCode')} /></div>
          <Work fields={fields} set={set} teams={teamsOf(book.people)} />
          <Paper fields={fields} set={set} />
          <ActButton>{words.add}</ActButton>
        </form>
      </details>
    </Section>
  )
}
