import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { FieldWrittenInput, PlanRowInput } from '../submit.types.ts'
import { isField, type WrittenTexts } from '../written-texts.ts'

const longestKey = 200
const longestText = 2000
const mostTexts = 60

function faultOfField({ field, texts }: FieldWrittenInput): UserError | null {
  if (!isField(field)) return refuse('rowFieldUnknown', { field: field.slice(0, longestKey) }, ['written', 'field'])
  if (texts.length > mostTexts) return refuse('rowTooManyTexts', { field, most: mostTexts }, ['written', field])
  return texts.some((text) => text.length > longestText) ? refuse('rowTextTooLong', { field, most: longestText }, ['written', field]) : null
}

/** What is wrong with the shape of a row, before anyone asks whom it is about. */
export function faultsOfRow(row: PlanRowInput, seen: ReadonlySet<string>): UserError[] {
  if (row.clientRowId.trim() === '' || row.clientRowId.length > longestKey) return [refuse('rowKeyBlank', { most: longestKey }, ['clientRowId'])]
  if (seen.has(row.clientRowId)) return [refuse('rowKeyTwice', {}, ['clientRowId'])]
  return row.written.flatMap((said) => faultOfField(said) ?? [])
}

/** What a row says; the same field said twice is one field with both texts. Texts of blanks say nothing. */
export function textsOfRow(row: PlanRowInput): WrittenTexts {
  const texts: Record<string, string[]> = {}
  for (const said of row.written) {
    if (isField(said.field)) texts[said.field] = [...(texts[said.field] ?? []), ...said.texts.filter((text) => text.trim() !== '')]
  }
  return texts
}
