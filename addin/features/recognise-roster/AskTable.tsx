import type { TableReading } from '#schema/grammar/reading.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { asConfirmed, confirmColumns } from './confirm-columns.ts'
import { RefuseTable } from './RefuseTable.tsx'
import { useDoubtPhrases } from './use-doubt-phrases.ts'

interface AskTableProps {
  readonly table: TableReading
  readonly names: readonly string[]
}

/** Asks once whether a table is the list it was taken for: what it was taken for, where, and whom it names. */
export const AskTable = ({ table, names }: AskTableProps) => {
  const desk = useDesk()
  const { roster } = usePhrases()
  const doubt = useDoubtPhrases()
  return (
    <div role="group" aria-label={doubt.title} data-testid="ask-table">
      <p className="unsure">{doubt.takenFor({ purpose: table.purpose, kind: roster.kind(table.kind), turned: table.columns.length === 0 })}</p>
      <p className="hint">{names.length === 0 ? doubt.nobody : doubt.named(names)}</p>
      <div className="row">
        <ActButton size="small" appearance="primary" act={() => { void confirmColumns(desk, asConfirmed(table)) }}>{doubt.accept}</ActButton>
        <RefuseTable table={table} />
      </div>
    </div>
  )
}
