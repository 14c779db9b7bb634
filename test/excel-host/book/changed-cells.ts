import type { CellStyle } from '#server/xlsx/model.ts'
import type { Change } from '#server/xlsx/patch.ts'
import type { BookSheet } from './sheet.ts'
import type { Cell } from './cell.ts'

type SetCell = Extract<Change, { change: 'set-cell' }>

const TRAITS = ['numberFormat', 'fill', 'fontColor', 'bold', 'wrap'] as const

/** The traits of a look that changed and that a file can be told. */
const lookOf = (before: CellStyle, now: CellStyle): SetCell['look'] | null => {
  if (before === now) return null
  const changed = TRAITS.filter((trait) => before[trait] !== now[trait])
  return changed.length === 0 ? null : (Object.fromEntries(changed.map((trait) => [trait, now[trait]])) as SetCell['look'])
}

const LOST = ['fontName', 'fontSize', 'italic', 'underline', 'strike', 'horizontal', 'vertical', 'locked'] as const

const edges = ({ borders }: CellStyle): string => Object.values(borders).join()

const lost = (before: CellStyle, now: CellStyle): boolean => before !== now && (LOST.some((trait) => before[trait] !== now[trait]) || edges(before) !== edges(now))

/** Whether a cell got a trait that a file cannot be told. */
export const looksLost = (before: BookSheet | null, sheet: BookSheet): boolean =>
  [...sheet.rows].some(([row, line]) => [...line.keys()].some((column) => lost(before?.look(row, column) ?? sheet.plain, sheet.look(row, column))))

const contentOf = (before: Cell, now: Cell): Pick<SetCell, 'value' | 'formula'> | null => {
  if (before.value === now.value && before.formula === now.formula) return null
  return now.formula === null ? { value: now.value, ...(before.formula === null ? {} : { formula: null }) } : { value: now.value, formula: now.formula }
}

const cellChange = (before: BookSheet | null, sheet: BookSheet, at: { row: number; column: number }): SetCell | null => {
  const { row, column } = at
  const look = lookOf(before?.look(row, column) ?? sheet.plain, sheet.look(row, column))
  const content = contentOf(before?.at(row, column) ?? { value: null, formula: null, look: null }, sheet.at(row, column))
  return look || content ? { change: 'set-cell', sheet: sheet.name, row, column, ...content, ...(look ? { look } : {}) } : null
}

/** Every cell that holds or looks like something else than it did, from top to bottom. */
export const cellChanges = (before: BookSheet | null, sheet: BookSheet): SetCell[] => {
  const rows = new Set([...sheet.rows.keys(), ...(before?.rows.keys() ?? [])])
  return [...rows].toSorted((one, other) => one - other).flatMap((row) => {
    const columns = new Set([...(sheet.rows.get(row)?.keys() ?? []), ...(before?.rows.get(row)?.keys() ?? [])])
    return [...columns].toSorted((one, other) => one - other).flatMap((column) => cellChange(before, sheet, { row, column }) ?? [])
  })
}
