import type { Grid } from '../grid/grid.ts'
import { fold } from '../text/fold.ts'
import { oneLine } from '../text/tidy.ts'
import type { Cells } from './draft.ts'
import { groupSets } from './group.ts'
import type { Head } from './head.ts'

const farthest = 15

const above = (head: Head, rows: number): readonly number[] => Array.from({ length: rows }, (_, at) => (head.rows[0] ?? 1) - rows + at)

/** What stands above a table: its title block, from the top down. */
export const titlesAbove = (grid: Grid, head: Head): readonly string[] => above(head, farthest).flatMap((row) => grid.row(row).map(({ text }) => oneLine(text)))

const groupTitle = /^(?:[ivx]{1,5}|[a-h]|\d{1,2}) (?:to|khoi|ban giam hieu|bgh|phan hieu|diem truong|bo mon|nhom|van phong)\b|^(?:to|ban giam hieu|bgh|phan hieu|diem truong|khoi)\b/

const nearest = 3
const longest = 60

/** One sheet for each team bears the team's name. */
const bySheetName = ({ name }: Grid): Cells => (groupTitle.test(fold(name)) ? { group: [{ value: name, text: name, isDate: false, cell: null }] } : {})

/** A group named right above the heading: the first of several numbered tables on a page. */
export const openingOf = (grid: Grid, head: Head): Cells => {
  const cell = [...above(head, nearest)].reverse().map((row) => grid.row(row)).find((cells) => cells.length > 0)?.[0]
  const named = cell && cell.text.length <= longest && groupTitle.test(fold(cell.text))
  return named ? groupSets(cell, grid.name, true) : bySheetName(grid)
}
