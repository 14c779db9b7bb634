import { Button } from '@fluentui/react-components'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { keptTexts } from './kept-texts.ts'
import { decide, takeTheirs } from './settle-row.ts'
import { sending, type RowResult } from './sending.ts'

const TONES: Readonly<Record<RowResult['outcome'], string>> = {
  CREATED: 'good', CHANGED: 'good', UNCHANGED: '', MERGED: 'warning', REFUSED: 'bad', CONFLICT: 'bad', ASK: 'warning',
}

interface RowProps {
  readonly row: RowResult
}

/** Who the row is about, where several people on file could be meant. */
const Candidates = ({ row }: RowProps) => {
  const { send } = usePhrases()
  const chosen = useStore(sending).decisions.get(row.clientRowId)?.person
  const answers = [...row.candidates.map((one) => [one.personId, send.candidate(one.fullName, one.birthDate, one.staffCode)] as const), ['new', send.newPerson] as const]
  return (
    <fieldset className="answers">
      <legend>{send.who}</legend>
      {answers.map(([id, label]) => (
        <label key={id}><input type="radio" name={`who ${row.clientRowId}`} checked={chosen === id} onChange={() => { decide(row.clientRowId, { person: id }) }} /> {label}</label>
      ))}
    </fieldset>
  )
}

type Clash = Extract<RowResult['userErrors'][number], { readonly __typename: 'VersionConflict' }>

const isClash = (error: RowResult['userErrors'][number]): error is Clash => error.__typename === 'VersionConflict'

/** The same cell, three times: as it was, as here, as another wrote it. */
const Clashes = ({ row }: RowProps) => {
  const desk = useDesk()
  const { send, roster, shell } = usePhrases()
  const mine = useStore(sending).decisions.get(row.clientRowId)?.over !== undefined
  return (
    <>
      {row.userErrors.filter(isClash).map((clash) => (
        <dl key={clash.field} className="details" data-testid="clash">
          <dt>{roster.field(clash.field as Parameters<typeof roster.field>[0])}</dt>
          <dd>{send.base}: {clash.base ?? send.empty}</dd>
          <dd>{send.mine}: {clash.mine ?? send.empty}</dd>
          <dd>{send.theirs(clash.theirsBy ?? '', clash.theirsAt ? shell.when(clash.theirsAt) : '')}: {clash.theirs ?? send.empty}</dd>
        </dl>
      ))}
      <div className="row">
        <Button size="small" aria-pressed={mine} appearance={mine ? 'primary' : 'secondary'} onClick={() => { if (row.version != null) decide(row.clientRowId, { over: row.version }) }}>{send.keepMine}</Button>
        <ActButton size="small" act={() => { void takeTheirs(desk, row) }}>{send.takeTheirs}</ActButton>
      </div>
    </>
  )
}

/** What others wrote into the row meanwhile; it comes into the sheet only when the person says so. */
const Merged = ({ row }: RowProps) => {
  const desk = useDesk()
  const { send, roster } = usePhrases()
  const seen = useStore(desk.seen)
  const kept = seen ? keptTexts(seen.judged.reading, row) : []
  if (kept.length === 0) return null
  return (
    <>
      <p className="hint">{send.merged}</p>
      {kept.map(({ field, here, there }) => (
        <dl key={field} className="details" data-testid="merged">
          <dt>{roster.field(field)}</dt>
          <dd>{send.mine}: {here || send.empty}</dd>
          <dd>{send.theirs('', '')}: {there || send.empty}</dd>
        </dl>
      ))}
      <div className="row"><ActButton size="small" act={() => { void takeTheirs(desk, row) }}>{send.takeTheirs}</ActButton></div>
    </>
  )
}

/** One row and its one outcome, with whatever a person has to say to it. */
export const RowOutcome = ({ row, name }: RowProps & { readonly name: string }) => {
  const { send } = usePhrases()
  const language = useStore(useDesk().language)
  const said = row.userErrors.filter((error) => !isClash(error))
  return (
    <li className="outcome" data-testid="row-outcome" data-outcome={row.outcome}>
      <p><span className={`badge ${TONES[row.outcome]}`}>{send.outcome[row.outcome]}</span> <span className="strong">{name}</span> <span className="hint nowrap">{send.row(row.clientRowId)}</span></p>
      {said.map((error) => <p key={error.messageVi} className="hint">{language === 'vi' ? error.messageVi : error.messageEn}</p>)}
      {row.outcome === 'ASK' && <Candidates row={row} />}
      {row.outcome === 'MERGED' && <Merged row={row} />}
      {row.outcome === 'CONFLICT' && <Clashes row={row} />}
    </li>
  )
}
