import type { TableReading } from '#schema/grammar/reading.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk } from '../../ui/desk-context.ts'
import { refuseTable } from './refuse-table.ts'
import { useDoubtPhrases } from './use-doubt-phrases.ts'

export const RefuseTable = ({ table }: { readonly table: TableReading }) => {
  const desk = useDesk()
  const doubt = useDoubtPhrases()
  return <ActButton size="small" act={() => { void refuseTable(desk, table) }}>{doubt.refuse}</ActButton>
}
