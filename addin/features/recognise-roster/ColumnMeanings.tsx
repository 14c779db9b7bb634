import type { ColumnReading, TableReading } from '#schema/grammar/reading.ts'
import { planLines, type Field } from '#schema/tables/plan-lines.ts'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { asConfirmed, confirmColumns, withColumn, type Meaning } from './confirm-columns.ts'
import { RefuseTable } from './RefuseTable.tsx'

const all = Object.keys(planLines.columns) as Field[]

/** Likely meanings first, so that the right one is near. */
const choices = ({ field, alternatives }: ColumnReading): readonly (Field | 'ordinal')[] => [...new Set([...(field ? [field] : []), ...alternatives, 'ordinal' as const, ...all])]

interface ColumnMeaningProps {
  readonly column: ColumnReading
  readonly choose: (field: Meaning) => void
}

const ColumnMeaning = ({ column, choose }: ColumnMeaningProps) => {
  const { roster } = usePhrases()
  const meaning = column.module === undefined ? roster.evidence(column.evidence) : roster.module(column.module)
  return (
    <li className="column-meaning">
      <label>
        <span>{roster.column(column.column, column.header)}</span>
        <select aria-label={roster.choose(column.column)} value={column.field ?? ''} onChange={(event) => { choose((event.currentTarget.value || null) as Meaning) }}>
          <option value="">{roster.notOurs}</option>
          {choices(column).map((field) => <option key={field} value={field}>{roster.field(field)}</option>)}
        </select>
      </label>
      {column.field !== null && <span className={`hint ${roster.level(column.confidence)}`}>{[roster.sure(column.confidence), meaning].filter((part) => part !== '').join(' · ')}</span>}
    </li>
  )
}

interface ColumnMeaningsProps {
  readonly table: TableReading
  /** Whether nothing else on the card offers to refuse the table. */
  readonly refusable: boolean
}

/** Each column with its meaning; choosing another one is remembered at once. Any table may be refused here, an accepted one too. */
export const ColumnMeanings = ({ table, refusable }: ColumnMeaningsProps) => {
  const desk = useDesk()
  return (
    <>
      <ul className="plain">
        {table.columns.map((column) => (
          <ColumnMeaning
            key={column.column}
            column={column}
            choose={(field) => { void confirmColumns(desk, withColumn(asConfirmed(table), column.column, field)) }}
          />
        ))}
      </ul>
      {refusable && <div className="row"><RefuseTable table={table} /></div>}
    </>
  )
}
