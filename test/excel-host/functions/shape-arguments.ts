import type { CellValue } from '#schema/grammar/sheet.ts'
import type { Book } from '../book/book.ts'
import type { BookSheet } from '../book/sheet.ts'
import type { Call, CallArgument } from './parse-call.ts'

/** One function as the add-in's metadata file describes it. */
export interface Described {
  readonly id: string
  readonly name: string
  readonly parameters: readonly { readonly dimensionality?: string; readonly optional?: boolean; readonly repeating?: boolean }[]
}

type Matrix = readonly (readonly CellValue[])[]

const matrixOf = (book: Book, own: BookSheet, argument: CallArgument): Matrix => {
  if ('literal' in argument) return [[argument.literal]]
  const { reference } = argument
  const sheet = reference.sheet === null ? own : book.sheet(reference.sheet)
  const { row, column, rows, columns } = reference.area
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, across) => sheet?.at(row + down, column + across).value ?? ''))
}

/** Arguments as Excel hands them over: one value, a table of values, or all that repeat as one list at the end. Null: too few. */
export const shaped = (book: Book, own: BookSheet, { call, described }: { readonly call: Call; readonly described: Described }): readonly unknown[] | null => {
  const given = call.args.map((argument) => matrixOf(book, own, argument))
  const last = described.parameters.at(-1)
  const fixed = described.parameters.slice(0, last?.repeating ? -1 : undefined)
  if (fixed.some(({ optional }, at) => optional !== true && given[at] === undefined)) return null
  const one = (matrix: Matrix | undefined, dimensionality: string | undefined): unknown => (matrix === undefined ? null : dimensionality === 'matrix' ? matrix : (matrix[0]?.[0] ?? null))
  const values = fixed.map(({ dimensionality }, at) => one(given[at], dimensionality))
  return last?.repeating ? [...values, given.slice(fixed.length).map((matrix) => one(matrix, last.dimensionality))] : values
}
