import type { Field } from '#schema/tables/plan-lines.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { PlanLine } from '../plan-line.entity.ts'
import { VersionConflict } from '../version-conflict.type.ts'
import { textOf, type WrittenTexts } from '../written-texts.ts'
import type { TiedRow } from './tied-row.ts'

interface Clash {
  readonly base: WrittenTexts | null
  readonly fields: readonly Field[]
}

/** One conflict per field, with all three values, so that a person can decide. */
export const clashes = ({ row, said }: TiedRow, line: PlanLine, { base, fields }: Clash): VersionConflict[] =>
  fields.map((field) =>
    Object.assign(new VersionConflict(), refuse('fieldClash', { field, by: line.changedBy }, ['written', field]), {
      clientRowId: row.clientRowId,
      field,
      base: base && (textOf(base, field) || null),
      mine: textOf(said, field) || null,
      theirs: textOf(line.written, field) || null,
      theirsBy: line.changedBy,
      theirsAt: line.changedAt,
    }),
  )
