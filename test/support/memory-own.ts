import type { CellValue, Sheet } from '#schema/grammar/sheet.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import { isSigned, ownPlace } from '#schema/summary/layout/own-sheet.ts'
import type { OwnBlock, OwnColumnLook, OwnWriting } from '#addin/workbook/own-writing.ts'
import type { Done } from '#addin/workbook/workbook.ts'

/** The part of a memory workbook that what is ours is written into. */
export interface OwnHeld {
  sheets: readonly Sheet[]
  locked: string[]
  plans: Map<string, SheetPlan>
  dressed: OwnColumnLook[]
  hiddenColumns: Set<string>
}

type Doing = <Value>(name: string, work: () => Value) => Promise<Done<Value>>

interface Spot {
  readonly row: number
  readonly column: number
  readonly value: CellValue
}

/** A sheet with cells changed, grown to the right and downwards where they lie outside. */
export const withCells = (sheet: Sheet, spots: readonly Spot[]): Sheet => {
  const height = Math.max(sheet.values.length, ...spots.map(({ row }) => row - sheet.top + 1))
  const width = Math.max(...sheet.values.map((line) => line.length), ...spots.map(({ column }) => column - sheet.left + 1))
  const values = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (__, x) => sheet.values[y]?.[x] ?? null))
  for (const { row, column, value } of spots) values[row - sheet.top]![column - sheet.left] = value === '' ? null : value
  return { ...sheet, values }
}

const change = (held: OwnHeld, name: string, spots: readonly Spot[]): void => {
  held.sheets = held.sheets.map((sheet) => (sheet.name === name ? withCells(sheet, spots) : sheet))
}

const pour = (held: OwnHeld, { sheet, row, column, values }: OwnBlock): void =>
  change(held, sheet, values.flatMap((value, down) => (value === null ? [] : [{ row: row + down, column, value }])))

/** The name a sheet of ours gets: a person's own of that name stays. */
export const placed = ({ sheets }: OwnHeld, name: string, signs: readonly string[]): string =>
  ownPlace(name, (candidate) => sheets.some((sheet) => sheet.name === candidate && !isSigned(sheet.values, signs)))

const put = (held: OwnHeld, plan: SheetPlan): string => {
  const sheet = placed(held, plan.name, plan.signs)
  held.plans.set(sheet, plan)
  const empty: Sheet = { name: sheet, visible: true, top: 1, left: 1, values: [[]] }
  held.sheets = [...held.sheets.filter(({ name }) => name !== sheet), withCells(empty, plan.cells)]
  return sheet
}

const drop = (held: OwnHeld, wanted: string, signs: readonly string[]): readonly string[] => {
  const names = held.sheets.filter(({ name, values }) => name.startsWith(wanted) && isSigned(values, signs)).map(({ name }) => name)
  held.sheets = held.sheets.filter(({ name }) => !names.includes(name))
  for (const name of names) held.plans.delete(name)
  return names
}

const key = ({ sheet, column }: { readonly sheet: string; readonly column: number }): string => `${sheet}!${String(column)}`

const blank = (row: number, column: number, rows: number): readonly Spot[] => Array.from({ length: rows }, (_, down) => ({ row: row + down, column, value: null }))

export const ownWriting = (held: OwnHeld, did: Doing): OwnWriting => {
  const open = <One extends { readonly sheet: string }>(all: readonly One[]): readonly One[] => all.filter(({ sheet }) => !held.locked.includes(sheet))
  const written = (all: readonly { readonly sheet: string }[]) => ({ count: open(all).length, locked: held.locked.filter((name) => all.some(({ sheet }) => sheet === name)) })
  return {
    writePlan: (plan) => did('writePlan', () => ({ sheet: put(held, plan) })),
    writeTemplate: (sheets) => did('writeTemplate', () => {
      for (const { name, cells } of sheets) held.sheets = [...held.sheets.filter((sheet) => sheet.name !== name), withCells({ name, visible: true, top: 1, left: 1, values: [[]] }, cells)]
      return null
    }),
    removeSheets: (name, signs) => did('removeSheets', () => drop(held, name, signs)),
    dressColumns: (columns) => did('dressColumns', () => {
      held.dressed = [...open(columns)]
      for (const { sheet, column, heading } of open(columns)) change(held, sheet, [{ row: heading.row, column, value: heading.text }])
      return written(columns)
    }),
    writeBlocks: (blocks) => did('writeBlocks', () => { for (const block of open(blocks)) pour(held, block); return written(blocks) }),
    hideColumns: (columns, hidden) => did('hideColumns', () => { for (const one of open(columns)) { if (hidden) held.hiddenColumns.add(key(one)); else held.hiddenColumns.delete(key(one)) } return written(columns) }),
    removeColumns: (columns) => did('removeColumns', () => { for (const { sheet, row, column, rows } of open(columns)) change(held, sheet, blank(row, column, rows)); held.dressed = []; return written(columns) }),
  }
}
