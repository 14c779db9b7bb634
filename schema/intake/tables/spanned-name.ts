import { isDitto } from '../cells/raw-cell.ts'
import type { Grid } from '../grid/grid.ts'
import { leafTopic, type HeadColumn } from './head.ts'

const looked = 40
const sampled = 8
const mostly = 0.8

const word = /^\p{Lu}[\p{L}\p{M}]*$/u

/** What a column holds from a heading down to the first empty row. */
const textsUnder = (grid: Grid, heading: number, column: number): readonly string[] => {
  const texts: string[] = []
  for (let row = heading + 1; row <= heading + looked && grid.row(row).length > 0; row++) {
    const text = grid.at(row, column)?.text ?? ''
    if (text !== '' && !isDitto(text) && grid.at(row, column - 1) !== null) texts.push(text)
  }
  return texts.slice(0, sampled)
}

const holdsGivenNames = (grid: Grid, row: number, column: number): boolean => {
  const texts = textsUnder(grid, row, column)
  return texts.length > 0 && texts.filter((text) => word.test(text)).length >= texts.length * mostly && texts.some((text) => text.length > 2)
}

const isName = (column: HeadColumn): boolean => ['fullName', 'surname'].includes(leafTopic(column)?.topic ?? '') && (leafTopic(column)?.score ?? 0) >= mostly

/** A name heading often spans two columns, surname and given name, and not every source tells of merged cells. */
export const withSpannedNames = (grid: Grid, row: number, columns: readonly HeadColumn[]): readonly HeadColumn[] => {
  const found = columns.flatMap((name, at) => {
    const free = isName(name) && (columns[at + 1]?.path.length ?? 0) === 0
    return free && holdsGivenNames(grid, row, name.column + 1) ? [{ ...name, column: name.column + 1 }] : []
  })
  const taken = new Set(found.map(({ column }) => column))
  return [...columns.filter(({ column }) => !taken.has(column)), ...found].sort((a, b) => a.column - b.column)
}
