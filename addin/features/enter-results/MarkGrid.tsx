import { useRef } from 'react'
import type { Scale } from '#schema/figures/mark.ts'
import { record } from '../../desk/year-record.ts'
import type { Attempt } from '../../desk/year-results.ts'
import { AskReason } from '../../ui/AskReason.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { entering, typeMark } from './entering.ts'
import type { GridRow } from './grid-rows.ts'
import { MarkField } from './MarkField.tsx'

/** A mark entered before; entered by mistake, it is withdrawn with the reason and stays readable. */
const Before = ({ row, attempt }: { readonly row: GridRow; readonly attempt: Attempt }) => {
  const desk = useDesk()
  const { results, shell } = usePhrases()
  const said = results.attempt(attempt)
  return (
    <li className="hint">
      <span title={`${shell.day(attempt.on)} · ${attempt.byName}`}>{said}</span>{' '}
      <AskReason label={results.mistake} about={results.mistakeOf(said, row.person.fullName)} reason={results.why} act={(reason) => record(desk, [{ withdrawAssessment: { assessment: attempt.id, reason } }])} />
    </li>
  )
}

const Line = ({ row, scale, go }: { readonly row: GridRow; readonly scale: Scale; readonly go: (lines: number) => void }) => {
  const { results, rating } = usePhrases()
  const text = useStore(entering).typed.get(row.person.id) ?? ''
  const { person, attempts, passed } = row
  return (
    <tr data-testid="mark-row">
      <th scope="row">{person.fullName}<span className="where"> {person.team ?? ''}</span>{person.standing !== 'ACTIVE' && <> <span className="badge">{rating.state[person.standing]}</span></>}{attempts.length > 0 && <ul className="plain">{attempts.map((attempt) => <Before key={attempt.id} row={row} attempt={attempt} />)}</ul>}</th>
      <td>{passed !== null && <span className={passed ? 'badge good' : 'badge bad'}>{passed ? results.passed : results.failed}</span>}</td>
      <td className="mark-cell"><MarkField row={row} text={text} scale={scale} set={(typed) => { typeMark(person.id, typed) }} go={go} /></td>
    </tr>
  )
}

/** Everybody who is to be marked, one line each; the keyboard runs down the last column. */
export const MarkGrid = ({ rows, scale }: { readonly rows: readonly GridRow[]; readonly scale: Scale }) => {
  const { results } = usePhrases()
  const table = useRef<HTMLTableElement>(null)
  const go = (at: number) => (lines: number): void => { table.current?.querySelectorAll<HTMLInputElement>('[data-mark]')[at + lines]?.focus() }
  return (
    <table ref={table} className="grid" data-testid="mark-grid">
      <thead><tr><th scope="col">{results.person}</th><th scope="col"><span className="sr-only">{results.state}</span></th><th scope="col">{results.mark}</th></tr></thead>
      <tbody>{rows.map((row, at) => <Line key={row.person.id} row={row} scale={scale} go={go(at)} />)}</tbody>
    </table>
  )
}
