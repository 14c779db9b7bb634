import { Button } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import type { TableReading } from '#schema/grammar/reading.ts'
import type { Seen } from '../../desk/desk.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { latePart } from '../../ui/late-part.tsx'
import { asConfirmed, confirmColumns, isConfirmed } from './confirm-columns.ts'

const ColumnMeanings = latePart(async () => ({ default: (await import('./ColumnMeanings.tsx')).ColumnMeanings }))

const SURE = 0.6

interface RecognisedTableProps {
  readonly table: TableReading
  readonly seen: Seen
}

const peopleIn = ({ judged }: Seen, table: TableReading): number =>
  judged.reading.roster.lines.filter((line) => line.sheet === table.sheet && line.row >= table.firstDataRow && line.row <= table.lastDataRow).length

/** One table: where it is, how many people, how sure; opens by itself where something is doubtful. */
export const RecognisedTable = ({ table, seen }: RecognisedTableProps) => {
  const desk = useDesk()
  const { roster } = usePhrases()
  const known = isConfirmed(seen.file.state.confirmed, table)
  const doubtful = !known && table.columns.some((column) => column.field !== null && column.confidence < SURE)
  const [open, setOpen] = useState(doubtful)
  return (
    <div className="card" data-testid="table">
      <p className="strong">{roster.table(table)}</p>
      <p className="hint">{[roster.kind(table.kind), roster.people(peopleIn(seen, table)), known ? roster.remembered : roster.sure(table.confidence)].join(' · ')}</p>
      <div className="row">
        <Button size="small" aria-expanded={open} onClick={() => { setOpen(!open) }}>{open ? roster.hideColumns : roster.columns}</Button>
        {!known && <ActButton size="small" appearance="primary" act={() => { void confirmColumns(desk, asConfirmed(table)) }}>{roster.confirm}</ActButton>}
      </div>
      {open && <Suspense fallback={null}><ColumnMeanings table={table} /></Suspense>}
    </div>
  )
}
