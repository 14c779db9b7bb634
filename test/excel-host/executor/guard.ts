import type { Area } from '#schema/grammar/sheet.ts'
import { common } from '../book/area.ts'
import type { BookSheet } from '../book/sheet.ts'
import { accessDenied } from './fault.ts'

/** Looks, marks, structure: nothing of it may change on a protected sheet. */
export const mustBeOpen = (sheet: BookSheet): void => {
  if (sheet.protected) throw accessDenied()
}

/** Values may change on a protected sheet where the cells are unlocked. */
export const mustBeWritable = (sheet: BookSheet, area: Area): void => {
  if (!sheet.protected) return
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) if (sheet.locked(row, column)) throw accessDenied()
}

/** The part of a wide area where cells exist; enough to read or change what is there. */
export const reached = (sheet: BookSheet, area: Area): Area | null => {
  const used = sheet.used(true)
  return used && common(used, area)
}
