import type { Grid } from '../grid/grid.ts'
import { namesModule } from '../cells/modules.ts'
import { foldHeading } from '../text/fold.ts'
import { leafTopic, type HeadColumn } from './head.ts'

const hitScore = 0.6
const looked = 40
const aligned = 0.7
const fewest = 2

const isName = (column: HeadColumn): boolean => ['fullName', 'surname'].includes(leafTopic(column)?.topic ?? '')

const isTopical = (column: HeadColumn): boolean => column.topics.some((matches) => (matches[0]?.score ?? 0) >= hitScore)

/** Rows below a heading to the first empty one. */
const rowsBelow = (grid: Grid, row: number): readonly number[] => {
  const rows = Array.from({ length: Math.min(looked, Math.max(0, grid.bottom - row)) }, (_, at) => row + 1 + at)
  const empty = rows.findIndex((below) => grid.row(below).length === 0)
  return empty < 0 ? rows : rows.slice(0, empty)
}

const filledRows = (grid: Grid, rows: readonly number[], columns: readonly HeadColumn[]): readonly number[] => {
  const wanted = new Set(columns.map(({ column }) => column))
  return rows.filter((row) => grid.row(row).some(({ column }) => wanted.has(column)))
}

const isCode = (column: HeadColumn): boolean => leafTopic(column)?.topic === 'staffCode'

/** What tells whose a row is: the name, or the code where there are no names. */
const identityOf = (columns: readonly HeadColumn[]): ((column: HeadColumn) => boolean) => (columns.some(isName) ? isName : isCode)

interface Cut {
  readonly isIdentity: (column: HeadColumn) => boolean
  readonly grid: Grid
  readonly rows: readonly number[]
  /** The table so far, and what is left of the columns. */
  readonly sides: readonly [readonly HeadColumn[], readonly HeadColumn[]]
  readonly before: HeadColumn | undefined
}

/** Modules each once, with no hours beside them: a list of modules or counts, no choices. */
const isCatalogue = (grid: Grid, rows: readonly number[], [first, second]: readonly HeadColumn[]): boolean => {
  const texts = rows.map((row) => grid.at(row, first?.column ?? 0)?.text ?? '')
  const counts = second !== undefined && leafTopic(second)?.topic !== 'periods03' && leafTopic(second)?.topic !== 'modules'
  return counts && texts.length > 1 && new Set(texts).size === texts.length && texts.every(namesModule)
}

/** Beyond an empty column begins another table, where its rows are not the rows of the people. */
const standsAlone = ({ grid, rows, sides: [part, rest], isIdentity }: Cut): boolean => {
  const people = new Set(filledRows(grid, rows, part.filter(isIdentity)))
  const others = filledRows(grid, rows, rest)
  const shared = others.filter((row) => people.has(row)).length
  return people.size > 0 && (isCatalogue(grid, others, rest) || shared < Math.max(people.size, others.length) * aligned)
}

const isGap = ({ grid, rows, before }: Cut): boolean => before?.path.length === 0 && filledRows(grid, rows, [before]).length === 0

/** The rest is a table of its own: it has names, or nothing to say of these people. */
const isAnother = (cut: Cut): boolean => {
  const [, rest] = cut.sides
  return rest.some(isName) || !rest.some(isTopical) || (isGap(cut) && standsAlone(cut))
}

const wordsOf = ({ path }: HeadColumn): string => foldHeading(path.at(-1) ?? '').replace(/[\d\s]+$/, '')

const choosesModules = (columns: readonly HeadColumn[]): boolean => columns.some((column) => leafTopic(column)?.topic === 'modules')

/** 'Giáo viên 1 | Mô đun | Giáo viên 2 | Mô đun': another person in the same row, with choices of their own. */
const isNextPerson = ([part, rest]: Cut['sides']): boolean => {
  const [first] = rest
  if (!first || !isName(first) || !choosesModules(part) || !choosesModules(rest)) return false
  return part.some((column) => isName(column) && wordsOf(column) === wordsOf(first) && column.path.join() !== first.path.join())
}

const begins = (cut: Cut): boolean => {
  const [part, rest] = cut.sides
  if (isNextPerson(cut.sides)) return true
  const mayBegin = (rest[0] && leafTopic(rest[0])?.topic === 'ordinal') || cut.before?.path.length === 0
  return mayBegin && part.some(cut.isIdentity) && isAnother(cut)
}

/** Tables that stand side by side share heading rows: each begins with its own numbers, or after an empty column. */
export const sideBySide = (grid: Grid, row: number, columns: readonly HeadColumn[]): readonly (readonly HeadColumn[])[] => {
  const rows = rowsBelow(grid, row)
  const isIdentity = identityOf(columns)
  const parts: HeadColumn[][] = []
  let part: HeadColumn[] = []
  columns.forEach((column, at) => {
    if (begins({ isIdentity, grid, rows, sides: [part, columns.slice(at)], before: columns[at - 1] })) {
      parts.push(part)
      part = []
    }
    part.push(column)
  })
  return [...parts, part].filter((one) => one.filter(isTopical).length >= fewest)
}

/** Columns of choices that lost their heading stand right beside the last heading. */
const unheaded = (grid: Grid, row: number, last: number): readonly HeadColumn[] => {
  const rows = rowsBelow(grid, row)
  const choices = rows.filter((below) => namesModule(grid.at(below, last + 1)?.text ?? '')).length
  if (choices < 2 || choices * 2 < rows.length) return []
  return [{ column: last + 1, path: [], topics: [] }, ...unheaded(grid, row, last + 1)]
}

/** Without the empty columns at both ends. */
export const trimmed = (columns: readonly HeadColumn[]): readonly HeadColumn[] => {
  const last = columns.findLastIndex(({ path }) => path.length > 0)
  return columns.slice(columns.findIndex(({ path }) => path.length > 0), last + 1)
}

export const withUnheaded = (grid: Grid, row: number, columns: readonly HeadColumn[]): readonly HeadColumn[] =>
  columns.some(isName) ? [...columns, ...unheaded(grid, row, columns.at(-1)?.column ?? 0)] : columns
