import { cellName } from '#server/xlsx/address.ts'
import { cellsOf, holds as inside } from './area.ts'
import { holds } from './condition.ts'
import type { Accent, BarBound, DataBar, Format } from './parts.ts'
import type { BookSheet } from './sheet.ts'

const SIGNS: Readonly<Record<string, (first: string) => string>> = {
  GreaterThan: (first) => `>${first}`,
  LessThan: (first) => `<${first}`,
  EqualTo: (first) => `=${first}`,
  NotEqualTo: (first) => `<>${first}`,
  GreaterThanOrEqual: (first) => `>=${first}`,
  LessThanOrEqual: (first) => `<=${first}`,
}

/** The condition as one formula about the cell itself; null: of a kind that is not drawn. */
const conditionOf = ({ type, formulas, operator }: Format, cell: string): string | null => {
  const [first] = formulas
  if (first === undefined) return null
  if (type === 'expression') return first
  const sign = operator === null ? undefined : SIGNS[operator]
  return type === 'cellIs' && sign ? cell + sign(`(${first})`) : null
}

const applies = (format: Format, sheet: BookSheet, here: { row: number; column: number }): boolean | null => {
  const home = format.areas[0]
  const condition = home && conditionOf(format, cellName(home.row, home.column))
  if (!home || !condition) return null
  return holds(condition, { home, here, cell: (row, column) => sheet.at(row, column).value })
}

/** The formats whose condition holds in a cell, the one that wins first. */
export const formatsAt = (sheet: BookSheet, row: number, column: number): readonly Format[] => {
  if (sheet.formats.length === 0) return []
  const found: Format[] = []
  const touching = sheet.formats.filter(({ areas }) => areas.some((area) => inside(area, row, column)))
  for (const format of touching.toSorted((one, other) => one.priority - other.priority)) {
    if (applies(format, sheet, { row, column }) !== true) continue
    found.push(format)
    if (format.stopIfTrue) break
  }
  return found
}

/** What conditional formats add to a cell's look. */
export const accentAt = (sheet: BookSheet, row: number, column: number): Accent =>
  formatsAt(sheet, row, column).reduceRight<Accent>((accent, format) => ({ ...accent, ...given(format.accent) }), {})

const given = (accent: Accent): Accent => Object.fromEntries(Object.entries(accent).filter(([, value]) => value !== null && value !== undefined))

const boundAt = ({ type, formula }: BarBound, numbers: readonly number[], edge: (...all: readonly number[]) => number): number => {
  if (type === 'Number') return Number(String(formula).replace(/^=/, ''))
  return type === 'Automatic' ? edge(0, ...numbers) : edge(...numbers)
}

const numbersIn = (sheet: BookSheet, { areas }: Format): readonly number[] =>
  areas.flatMap((area) => [...cellsOf(area)].flatMap(({ row, column }) => { const { value } = sheet.at(row, column); return typeof value === 'number' ? [value] : [] }))

/** The bar in a cell and how much of the cell it fills, from 0 to 1; null: none. */
export const barAt = (sheet: BookSheet, row: number, column: number): { readonly bar: DataBar; readonly part: number } | null => {
  const format = sheet.formats.find(({ bar, areas }) => bar !== undefined && areas.some((area) => inside(area, row, column)))
  const { value } = sheet.at(row, column)
  if (!format?.bar || typeof value !== 'number') return null
  const numbers = numbersIn(sheet, format)
  const [low, high] = [boundAt(format.bar.lower, numbers, Math.min), boundAt(format.bar.upper, numbers, Math.max)]
  return { bar: format.bar, part: high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0 }
}

/** Formats on a sheet whose condition this host cannot judge. */
export const undrawn = (sheet: BookSheet): number =>
  sheet.formats.filter((format) => {
    const home = format.areas[0]
    return home && format.bar === undefined && applies(format, sheet, home) === null
  }).length
