import { columnLetters } from '../intake/grid/address.ts'
import type { Expression, Range } from './figure.ts'

/** A reference that grows when rows are put in between. */
export const rangeText = ({ sheet, column, first, last }: Range): string => {
  const letters = columnLetters(column)
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${String(first)}:$${letters}$${String(last)}`
}

const criterionText = (criterion: string | number): string => (typeof criterion === 'number' ? String(criterion) : `"${criterion.replaceAll('"', '""')}"`)

type Place = (figure: string) => string

const bracketed = (part: Expression, place: Place): string => {
  const text = body(part, place)
  return typeof part === 'object' && ['+', '-', '*'].includes(part.ask) ? `(${text})` : text
}

const body = (expression: Expression, place: Place): string => {
  if (typeof expression === 'number') return String(expression)
  switch (expression.ask) {
    case 'COUNTA': case 'SUM': return `${expression.ask}(${expression.ranges.map(rangeText).join(',')})`
    case 'COUNTIF': return `COUNTIF(${rangeText(expression.range)},${criterionText(expression.criterion)})`
    case 'SUMIF': return `SUMIF(${rangeText(expression.range)},${criterionText(expression.criterion)},${rangeText(expression.sum)})`
    case 'figure': return place(expression.name)
    default: return expression.parts.map((part) => bracketed(part, place)).join(expression.ask)
  }
}

/** The expression as Excel writes it; `place` says in which cell another figure stands. */
export const formulaText = (expression: Expression, place: Place): string => `=${body(expression, place)}`
