import type { Finding } from '#schema/grammar/finding.ts'
import type { Roster } from '#schema/grammar/roster.ts'
import { cellName } from '#server/xlsx/address.ts'

/** Whom a finding is about, as written; '' where it concerns the sheet. */
export const personOf = ({ line }: Finding, { lines }: Roster): string => (line === null ? '' : (lines[line]?.values.fullName ?? ''))

/** Where to look: a cell, or the row of the person where no single cell is at fault. */
export const placeOf = ({ cell, line }: Finding, { lines }: Roster): { readonly sheet: string; readonly cell: string } | null => {
  if (cell) return { sheet: cell.sheet, cell: cellName(cell.row, cell.column) }
  const at = line === null ? undefined : lines[line]
  return at ? { sheet: at.sheet, cell: `${String(at.row)}:${String(at.row)}` } : null
}
