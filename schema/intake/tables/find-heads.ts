import type { Grid, GridCell } from '../grid/grid.ts'
import { windowOf } from '../grid/rearranged.ts'
import { matrixHead } from './matrix-head.ts'
import { readRole } from '../cells/words.ts'
import { nameAndRemark } from '../cells/remark.ts'
import { nameLikeness } from '../cells/name.ts'
import { namesModule } from '../cells/modules.ts'
import type { Topic } from '../headings/topic.ts'
import { headlessOf } from './headless.ts'
import { sideBySide, trimmed, withUnheaded } from './side-by-side.ts'
import { withSpannedNames } from './spanned-name.ts'
import { headColumns, headingTopics, isNumbering, type Head } from './head.ts'

const hitScore = 0.6
const surelyHeading = 0.9
const hitShare = 0.4
const mostRows = 4
const titleShare = 0.9

interface Hit {
  readonly cell: GridCell
  readonly topic: Topic
  readonly score: number
}

const hitsOf = (cells: readonly GridCell[]): readonly Hit[] =>
  cells.flatMap((cell) => {
    const best = typeof cell.value === 'string' ? headingTopics(cell.text)[0] : undefined
    const isSurname = best?.topic === 'total' && /^tống/iu.test(cell.text)
    return best && best.score >= hitScore && !isSurname ? [{ cell, topic: best.topic, score: best.score }] : []
  })

const isCount = ({ text }: GridCell): boolean => /^\d{1,3}$/.test(text) || (text.length <= 12 && namesModule(text))

/** Registrations and results may tell people by their codes alone. */
const coded: readonly Topic[] = ['modules', 'programme1', 'programme2', 'programme3', 'score', 'rating', 'periods03', 'average']

const isKeyed = (hits: readonly Hit[]): boolean => hits.some(({ topic, score }) => topic === 'staffCode' && score >= 0.75) && hits.some(({ topic }) => coded.includes(topic))

const people: readonly Topic[] = ['fullName', 'surname', 'nameList', 'givenName']
const enoughWithoutName = 4
const fewestPosts = 3

/** Dates and people's names stand below headings, not among them. */
const looksLikeData = (cell: GridCell, hits: readonly Hit[]): boolean =>
  cell.isDate || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(cell.text) || (nameLikeness(nameAndRemark(cell.text).name) === 1 && !hits.some((hit) => hit.cell === cell && hit.score >= surelyHeading))

/** Posts of many people in a row: they stand across. */
const areMostlyPosts = (cells: readonly GridCell[]): boolean => {
  const posts = cells.map(({ text }) => text).filter((text) => readRole(text) !== null && !namesModule(text) && (headingTopics(text)[0]?.score ?? 0) < surelyHeading)
  return posts.length * 2 > cells.length && (posts.length > fewestPosts || posts.length === cells.length - 1 || new Set(posts).size < posts.length)
}

const speaksSurely = (cells: readonly GridCell[], hits: readonly Hit[]): boolean =>
  hits.some(({ score }) => score >= surelyHeading) && !cells.some((cell) => looksLikeData(cell, hits)) && !areMostlyPosts(cells)

const startsWithNumber = ([first, second]: readonly GridCell[]): boolean => /^\d+$/.test(first?.text ?? '') && !/^\d+$/.test(second?.text ?? '')

const namesPeople = (topics: ReadonlySet<Topic>, hits: readonly Hit[], words: number): boolean =>
  people.some((topic) => topics.has(topic)) || isKeyed(hits) || (topics.size >= enoughWithoutName && hits.length >= words * 0.6)

const mostOfLabels = 4

/** 'Chức vụ: | Giáo viên': a label and its value. */
const isLabelRow = (cells: readonly GridCell[]): boolean => cells.length <= mostOfLabels && /:\s*$/.test(cells[0]?.text ?? '')

const mayHead = (cells: readonly GridCell[]): boolean => cells.length >= 2 && !startsWithNumber(cells) && !isLabelRow(cells)

/** A row of headings: most of its cells are words that head columns, and one of them heads names. */
const isAnchor = (cells: readonly GridCell[], nameless = false): boolean => {
  const hits = mayHead(cells) ? hitsOf(cells) : []
  const topics = new Set(hits.map(({ topic }) => topic))
  const words = cells.filter((cell) => !isCount(cell)).length
  if (topics.size < 2 || hits.length < words * hitShare || !speaksSurely(cells, hits)) return false
  return namesPeople(topics, hits, words) || (nameless && topics.has('modules'))
}

/** Rows that merged cells of the anchor row reach up and down. */
const mergedReach = (grid: Grid, row: number): readonly [number, number] => {
  let [top, bottom] = [row, row]
  const columns = grid.row(row).map(({ column }) => column)
  for (let column = Math.min(...columns); column <= Math.max(...columns); column++) {
    const area = grid.merge(row, column)
    if (!area || area.rows > mostRows) continue
    top = Math.min(top, area.row)
    bottom = Math.max(bottom, area.row + area.rows - 1)
  }
  return [top, bottom]
}

const span = (cells: readonly GridCell[]): readonly [number, number] => [cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0]

/** A row above that groups columns: spanning headings, narrower than the table, that speak of columns. */
const groupsColumns = (grid: Grid, row: number, [from, to]: readonly [number, number]): boolean => {
  const cells = grid.row(row)
  if (cells.length === 0 || cells.some(({ column }) => column < from || column > to)) return false
  const widths = cells.map(({ column }) => grid.merge(row, column)?.columns ?? 1)
  if (!widths.some((width) => width > 1) || widths.some((width) => width > (to - from + 1) * titleShare)) return false
  return hitsOf(cells).length * 2 >= cells.length
}

interface Reach {
  readonly grid: Grid
  readonly anchor: number
  readonly leads: readonly number[]
}

/** 'II. Tổ Toán': titles of groups, of tables side by side. */
const groupNumber = /^(?:[IVX]{1,5}|[A-H])\s*[.)]\s/

/** A row below that divides columns: nothing under names and numbers, and every cell speaks of a column or counts modules. */
const dividesColumns = ({ grid, leads }: Reach, row: number): boolean => {
  const cells = grid.row(row)
  if (cells.length < 2 || cells.some(({ text }) => groupNumber.test(text)) || leads.some((column) => grid.at(row, column) !== null)) return false
  return cells.every((cell) => isCount(cell) || (headingTopics(cell.text)[0]?.score ?? 0) >= hitScore || cell.text.length <= 4)
}

const leadTopics: readonly Topic[] = ['ordinal', 'fullName', 'surname', 'staffCode']

const leadColumns = (grid: Grid, row: number): readonly number[] => hitsOf(grid.row(row)).filter(({ topic }) => leadTopics.includes(topic)).map(({ cell }) => cell.column)

const rowsAround = (grid: Grid, anchor: number): readonly number[] => {
  let [top, bottom] = mergedReach(grid, anchor)
  while (bottom - top + 1 < mostRows && groupsColumns(grid, top - 1, span(grid.row(anchor)))) top--
  const reach: Reach = { grid, anchor, leads: leadColumns(grid, anchor) }
  while (bottom - top + 1 < mostRows && dividesColumns(reach, bottom + 1)) bottom++
  if (isNumbering(grid.row(bottom + 1), span(grid.row(anchor))[0])) bottom++
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at)
}

const widest = (grid: Grid, rows: readonly number[]): readonly [number, number] => {
  const columns = rows.flatMap((row) => grid.row(row).map(({ column }) => [column, column + (grid.merge(row, column)?.columns ?? 1) - 1] as const))
  return [Math.min(...columns.map(([from]) => from)), Math.max(...columns.map(([, to]) => to))]
}

const rowsBelow = 8

/** The columns of the headings in a row, and those joined to them below: beyond an empty column stands something else. */
const stretchAt = (grid: Grid, row: number): Grid => {
  let [from, to] = widest(grid, [row])
  const isFilled = (column: number): boolean => Array.from({ length: rowsBelow }, (_, at) => row + 1 + at).some((below) => grid.at(below, column) !== null || grid.merge(below, column) !== null)
  while (isFilled(to + 1)) to++
  while (isFilled(from - 1)) from--
  return windowOf(grid, (column) => column >= from && column <= to)
}

/** The heads of one stretch of columns whose headings stand in this row. */
const headsAt = (sheet: Grid, row: number): readonly Head[] => {
  const grid = stretchAt(sheet, row)
  const rows = rowsAround(grid, row)
  const last = rows.at(-1) ?? row
  const all = withSpannedNames(grid, last, headColumns(grid, rows, widest(grid, rows)))
  return sideBySide(grid, last, all).map((columns) => ({ rows, columns: withUnheaded(grid, last, trimmed(columns)) }))
}

const edgesOf = (heads: readonly Head[]): readonly [number, number] => {
  const columns = heads.flatMap((head) => head.columns.map(({ column }) => column))
  return [Math.min(...columns), Math.max(...columns)]
}

/** The stretches of columns on both sides of the tables found so far: another table may begin there, lower than they do. */
const asides = (grid: Grid, heads: readonly Head[]): readonly Grid[] => {
  if (heads.length === 0) return []
  const [from, to] = edgesOf(heads)
  return [windowOf(grid, (column) => column > to), windowOf(grid, (column) => column < from)]
}

const fewestAgain = 2

const isUnder = (column: number, heads: readonly Head[]): boolean => {
  const [from, to] = edgesOf(heads)
  return column >= from && column <= to
}

/** Where in a row headings stand: across it, else beside the tables above. */
const anchoredIn = (grid: Grid, row: number, [heads, nameless]: readonly [readonly Head[], boolean]): Grid | null => {
  const cells = grid.row(row)
  const isHeaded = heads.some(({ rows }) => rows.includes(row))
  const goesOn = isHeaded || heads.length === 0 ? !isHeaded : hitsOf(cells.filter(({ column }) => isUnder(column, heads))).length >= fewestAgain
  if (goesOn && isAnchor(cells, nameless)) return grid
  return asides(grid, heads).find((aside) => isAnchor(aside.row(row))) ?? (!isHeaded && isAnchor(cells, nameless) ? grid : null)
}

const withoutHeading = (grid: Grid): readonly Head[] => {
  const head = matrixHead(grid) ?? headlessOf(grid)
  return head ? [head] : []
}

/** Every heading block of a sheet, from the top down and from left to right. Where the person is named above, a table of modules needs no names. */
export const findHeads = (grid: Grid, nameless = false): readonly Head[] => {
  const heads: Head[] = []
  for (let row = grid.top; row <= grid.bottom; row++) {
    const place = anchoredIn(grid, row, [heads, nameless])
    if (place) heads.push(...headsAt(place, row))
  }
  return heads.length > 0 ? heads : withoutHeading(grid)
}
