import { anchored, type Grid, type GridCell } from '../grid/grid.ts'
import { foldHeading } from '../text/fold.ts'
import { oneLine } from '../text/tidy.ts'
import { topicsOf } from '../headings/match.ts'
import type { Topic, TopicMatch } from '../headings/topic.ts'

/** A column of a heading block: its texts from the top row down, and what they may mean. */
export interface HeadColumn {
  readonly column: number
  readonly path: readonly string[]
  /** Topics of each text of the path. */
  readonly topics: readonly (readonly TopicMatch[])[]
}

export interface Head {
  /** Rows of the heading, numbering rows included. */
  readonly rows: readonly number[]
  readonly columns: readonly HeadColumn[]
  /** The table has no heading; the row above its first is put in its place. */
  readonly missing?: boolean
}

const longestHeading = 200

export const headingTopics = (text: string): readonly TopicMatch[] => (text.length > longestHeading ? [] : topicsOf(foldHeading(text)))

export const leafTopic = ({ topics }: HeadColumn): TopicMatch | undefined => topics.at(-1)?.[0]

export const isAbout = (column: HeadColumn, topic: Topic, surely = 0.7): boolean =>
  column.topics.some((matches) => matches.some((match) => match.topic === topic && match.score >= surely))

const counts = (numbers: readonly number[]): boolean =>
  numbers.length >= 2 && (numbers[0] ?? 0) <= 3 && numbers.every((number, at) => at === 0 || number === 1 || number === (numbers[at - 1] ?? 0) + 1)

/** A row under the heading that only counts the columns: (1) (2) (3), or A B 1 2. */
export const isNumbering = (cells: readonly GridCell[], from: number): boolean => {
  if (cells.length < 3 || (cells[0]?.column ?? 0) > from + 1 || !cells.every(({ text }) => /^\(?(?:\d{1,2}|[A-Za-z])\)?(?:\s*=.*)?$/.test(text))) return false
  return counts(cells.flatMap(({ text }) => (/\d+/.exec(text) ?? []).map(Number)))
}

const textAt = (grid: Grid, row: number, column: number): string => oneLine(anchored(grid, row, column)?.text ?? '')

/** A blank upper cell belongs to the spanning heading on its left where the source tells nothing of merged cells. */
const inherited = (grid: Grid, rows: readonly number[], at: readonly [number, number]): string => {
  const [row, column] = at
  const below = rows.filter((other) => other > row)
  const hasBelow = (other: number): boolean => below.some((lower) => grid.at(lower, other) !== null)
  if (!hasBelow(column)) return ''
  const left = grid.row(row).filter((cell) => cell.column < column).at(-1)
  return left && hasBelow(left.column) ? oneLine(left.text) : ''
}

const pathOf = (grid: Grid, rows: readonly number[], column: number): readonly string[] => {
  const merged = rows.some((row) => grid.row(row).some((cell) => grid.merge(row, cell.column) !== null))
  const texts = rows.map((row) => textAt(grid, row, column) || (merged ? '' : inherited(grid, rows, [row, column])))
  return texts.filter((text, at) => text !== '' && text !== texts[at - 1])
}

const leads: readonly Topic[] = ['fullName', 'surname', 'ordinal']

/** Numbers of columns stand under names too; numbers of modules in a matrix do not. */
const numbersColumns = (grid: Grid, rows: readonly number[], [row, from]: readonly [number, number]): boolean => {
  if (!isNumbering(grid.row(row), from)) return false
  const above = rows.filter((other) => other < row).flatMap((other) => grid.row(other))
  const names = above.filter(({ text }) => headingTopics(oneLine(text)).some(({ topic, score }) => leads.includes(topic) && score >= 0.8))
  return names.every(({ column }) => grid.at(row, column) !== null)
}

/** The columns of a heading block between two columns of the sheet. */
export const headColumns = (grid: Grid, rows: readonly number[], [from, to]: readonly [number, number]): readonly HeadColumn[] => {
  const named = rows.filter((row, at) => at === 0 || !numbersColumns(grid, rows, [row, from]))
  const columns: HeadColumn[] = []
  for (let column = from; column <= to; column++) {
    const path = pathOf(grid, named, column)
    columns.push({ column, path, topics: path.map(headingTopics) })
  }
  return columns
}
