import type { Area } from '#schema/grammar/sheet.ts'
import type { CellStyle } from '#server/xlsx/model.ts'
import { common, wholeColumns, wholeRows } from '../../../book/area.ts'
import type { BookSheet } from '../../../book/sheet.ts'
import { mustBeOpen } from '../../guard.ts'
import type { Areas, Host } from '../../host.ts'
import type { Wire } from '../../node.ts'

/** Whole rows and columns are looked at no further than cells exist, and at their first cell. */
const visible = (sheet: BookSheet, area: Area): Area => {
  if (!wholeRows(area) && !wholeColumns(area)) return area
  const used = sheet.used(true)
  return (used && common(used, area)) ?? { ...area, rows: 1, columns: 1 }
}

/** What all cells of the areas have in common of one trait; `mixed` when they differ. */
export const shared = <Value extends Wire>({ sheet, areas }: Areas, trait: (look: CellStyle) => Value, mixed: Value): Value => {
  let found: Value | undefined
  for (const area of areas.map((one) => visible(sheet, one)))
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = trait(sheet.look(row, column))
        if (found !== undefined && found !== value) return mixed
        found = value
      }
  return found ?? mixed
}

const repaintLines = (sheet: BookSheet, area: Area, part: Partial<CellStyle>): void => {
  if (wholeRows(area)) for (let row = area.row; row < area.row + area.rows; row += 1) sheet.rowLooks.set(row, { ...(sheet.rowLooks.get(row) ?? sheet.plain), ...part })
  else for (let column = area.column; column < area.column + area.columns; column += 1) sheet.columnLooks.set(column, { ...(sheet.columnLooks.get(column) ?? sheet.plain), ...part })
}

const repaintArea = (sheet: BookSheet, area: Area, part: Partial<CellStyle>): void => {
  const lines = wholeRows(area) || wholeColumns(area)
  const used = sheet.used(true)
  const cells = lines ? used && common(used, area) : area
  if (cells)
    for (let row = cells.row; row < cells.row + cells.rows; row += 1)
      for (let column = cells.column; column < cells.column + cells.columns; column += 1) sheet.restyle(row, column, part)
  if (lines) repaintLines(sheet, area, part)
}

/** Gives every cell of the areas this trait. */
export const repaint = ({ sheet, areas }: Areas, part: Partial<CellStyle>, host: Host): void => {
  mustBeOpen(sheet)
  for (const area of areas) repaintArea(sheet, area, part)
  host.book.tell({ kind: 'looks', sheet, ...(areas[0] ? { area: areas[0] } : {}), by: 'addin' })
}

const NAMED: Readonly<Record<string, string>> = { white: '#FFFFFF', black: '#000000', red: '#FF0000', green: '#008000', yellow: '#FFFF00', blue: '#0000FF', orange: '#FFA500', gray: '#808080' }

/** '#RRGGBB' of what a caller wrote; null for none. */
export const colour = (value: Wire): string | null => {
  if (typeof value !== 'string' || value === '') return null
  const named = NAMED[value.toLowerCase()]
  return named ?? (value.startsWith('#') ? value.toUpperCase() : `#${value.toUpperCase()}`)
}
