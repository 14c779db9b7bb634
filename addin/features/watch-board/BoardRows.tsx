import { fold } from '#schema/figures/fold.ts'
import { useState, type KeyboardEvent } from 'react'
import type { BoardState } from '../../api/generated/graphql.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Figures } from '../../ui/Figures.tsx'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Board } from './watch-board.ts'

type Row = Board['rows'][number]

const TONES: Readonly<Record<BoardState, string>> = { MISSING: 'bad', LATE: 'warning', SENT: '', RETURNED: 'warning', ACCEPTED: 'good' }
const STATES: readonly BoardState[] = ['MISSING', 'LATE', 'SENT', 'RETURNED', 'ACCEPTED']

/** Lateness beside a state that does not say it already. */
const Late = ({ row }: { readonly row: Row }) => {
  const { board: words } = usePhrases()
  if (!row.late || row.state === 'LATE') return null
  return <span className="badge warning">{row.state === 'MISSING' ? words.overdue : words.state.LATE}</span>
}

const School = ({ row }: { readonly row: Row }) => {
  const { board: words, shell } = usePhrases()
  const language = useStore(useDesk().language)
  return (
    <li className="outcome" data-testid="board-row" data-state={row.state}>
      <p><span className="strong">{row.school.name}</span> <span className={`badge ${TONES[row.state]}`}>{words.state[row.state]}</span> <Late row={row} /></p>
      <p className="hint">{language === 'vi' ? row.becauseVi : row.becauseEn}</p>
      <p className="hint">{[row.people == null ? '' : words.people(row.people), row.at ? shell.when(row.at) : '', row.receipt ? words.receipt(row.receipt.number) : ''].filter((part) => part !== '').join(' · ')}</p>
      {row.planId && <p><a className="link" href={`#/review/${encodeURIComponent(row.planId)}`} aria-label={words.openOf(row.school.name)}>{words.open}</a></p>}
    </li>
  )
}

/** By name or code, whatever the diacritics. */
const found = ({ school }: Row, search: string): boolean => fold(`${school.name} ${school.code}`).includes(fold(search))

/** Up and down go from one plan to the next, as in any list. */
const walk = (event: KeyboardEvent<HTMLOListElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const links = [...event.currentTarget.querySelectorAll('a')]
  const at = links.findIndex((link) => link === document.activeElement)
  if (step === undefined || at < 0) return
  event.preventDefault()
  links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus()
}

/** Every school with where it stands and why, and the totals. */
export const BoardRows = ({ board }: { readonly board: Board }) => {
  const { board: words } = usePhrases()
  const [state, setState] = useState('')
  const [search, setSearch] = useState('')
  const { totals } = board
  const rows = board.rows.filter((row) => (state === '' || row.state === state) && found(row, search))
  return (
    <Section title={words.schools(totals.schools)} testId="board">
      <Figures label={words.totals} figures={[[words.state.MISSING, totals.missing], [words.state.LATE, totals.late], [words.state.SENT, totals.sent], [words.state.RETURNED, totals.returned], [words.state.ACCEPTED, totals.accepted]]} />
      <Choice label={words.show} value={state} set={setState} options={[['', words.all], ...STATES.map((one) => [one, words.state[one]] as const)]} />
      <TextField label={words.search} value={search} set={setSearch} hint={words.shown(rows.length, totals.schools)} />
      {rows.length === 0 && <p className="hint">{words.nobody}</p>}
      <ol className="plain" onKeyDown={walk}>{rows.map((row) => <School key={row.school.id} row={row} />)}</ol>
    </Section>
  )
}
