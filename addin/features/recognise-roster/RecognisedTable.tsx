import { Button } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import type { TableReading } from '#schema/grammar/reading.ts'
import type { Seen } from '../../desk/desk.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { latePart } from '../../ui/late-part.tsx'
import { asConfirmed, confirmColumns, isConfirmed } from './confirm-columns.ts'

const ColumnMeanings = latePart(async () => ({ default: (await import('./ColumnMeanings.tsx')).ColumnMeanings }))
const AskTable = latePart(async () => ({ default: (await import('./AskTable.tsx')).AskTable }))

const SURE = 0.6

interface RecognisedTableProps {
  readonly table: TableReading
  readonly seen: Seen
}

const linesIn = ({ judged }: Seen, table: TableReading) =>
  judged.reading.roster.lines.filter((line) => line.sheet === table.sheet && line.row >= table.firstDataRow && line.row <= table.lastDataRow)

const hasDoubtfulColumn = ({ columns }: TableReading): boolean => columns.some(({ field, confidence }) => field !== null && confidence < SURE)

/** Names enough to tell which list it is. */
const FEW = 3

interface AnswersProps {
  readonly table: TableReading
  readonly asked: boolean
  readonly known: boolean
}

const Answers = ({ table, asked, known }: AnswersProps) => {
  const desk = useDesk()
  const { roster } = usePhrases()
  const [open, setOpen] = useState(!known && hasDoubtfulColumn(table))
  return (
    <>
      <div className="row">
        <Button size="small" aria-expanded={open} onClick={() => { setOpen(!open) }}>{open ? roster.hideColumns : roster.columns}</Button>
        {!known && !asked && <ActButton size="small" appearance="primary" act={() => { void confirmColumns(desk, asConfirmed(table)) }}>{roster.confirm}</ActButton>}
      </div>
      {open && <Suspense fallback={null}><ColumnMeanings table={table} refusable={!asked} /></Suspense>}
    </>
  )
}

/** One table: where it is, how many people, how sure; opens by itself where a column is doubtful, and asks where the whole table is. */
export const RecognisedTable = ({ table, seen }: RecognisedTableProps) => {
  const { roster } = usePhrases()
  const known = isConfirmed(seen.file.state.confirmed, table)
  const asked = !known && table.confidence < SURE
  const people = linesIn(seen, table)
  return (
    <div className="card" data-testid="table">
      <p className="strong">{roster.table(table)}</p>
      <p className="hint">{[roster.kind(table.kind), roster.people(people.length), known ? roster.remembered : roster.sure(table.confidence)].join(' · ')}</p>
      {asked && <Suspense fallback={null}><AskTable table={table} names={people.slice(0, FEW).flatMap(({ values }) => values.fullName ?? [])} /></Suspense>}
      <Answers table={table} asked={asked} known={known} />
    </div>
  )
}
