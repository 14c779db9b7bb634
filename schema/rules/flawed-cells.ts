import type { Roster } from '../grammar/roster.ts'
import type { CellRef } from '../grammar/sheet.ts'

const place = ({ sheet, row, column }: CellRef): string => `${sheet}!${row}:${column}`

/** Tells cells that reading has already found broken. */
export const flawedCells = ({ flaws }: Roster): ((cell: CellRef | null | undefined) => boolean) => {
  const places = new Set(flaws.flatMap(({ cell }) => (cell ? [place(cell)] : [])))
  return (cell) => cell != null && places.has(place(cell))
}
