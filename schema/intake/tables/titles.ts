import { readGroupRole } from '../cells/words.ts'
import type { Grid } from '../grid/grid.ts'
import { fold } from '../text/fold.ts'
import { oneLine } from '../text/tidy.ts'
import type { Cells } from './draft.ts'
import { groupSets } from './group.ts'
import type { Head } from './head.ts'

const farthest = 15

const above = (head: Head, rows: number): readonly number[] => Array.from({ length: rows }, (_, at) => (head.rows[0] ?? 1) - rows + at)

const fewestOfTable = 3

/** What stands above a table: its title block, from the top down, without the rows of other tables. */
export const titlesAbove = (grid: Grid, head: Head): readonly string[] =>
  above(head, farthest).map((row) => grid.row(row)).filter((cells) => cells.length < fewestOfTable).flatMap((cells) => cells.map(({ text }) => oneLine(text)))

const groupTitle = /^(?:[ivx]{1,5}|[a-h]|\d{1,2}) (?:to|khoi|ban giam hieu|bgh|phan hieu|diem truong|bo mon|nhom|van phong)\b|^(?:to|ban giam hieu|bgh|phan hieu|diem truong|khoi)\b/

const nearest = 3
const longest = 60

const levelTitle = /^(?:(?:cap|khoi|ds|gv|cbgv|giao vien|bac) )?(?:mam non|mau giao|nha tre|mn|tieu hoc|th|thcs|trung hoc co so|thpt|trung hoc pho thong)$/

/** One sheet for each team or level bears its name. */
const bySheetName = ({ name }: Grid): Cells => (groupTitle.test(fold(name)) || levelTitle.test(fold(name)) ? { group: [{ value: name, text: name, isDate: false, cell: null }] } : {})

const highest = 6

/** Titles between the table above and the heading, nearest first, and the sheet's name. */
const titlesOf = (grid: Grid, head: Head): readonly string[] => {
  const rows = [...above(head, highest)].reverse().map((row) => grid.row(row))
  const table = rows.findIndex((cells) => cells.length >= fewestOfTable)
  return [...(table < 0 ? rows : rows.slice(0, table)).flatMap((cells) => cells.map(({ text }) => text)), grid.name]
}

/** 'Danh sách cán bộ quản lý' over a table, or 'CBQL' under its sheet, says what its people are. */
const roleOfTitles = (grid: Grid, head: Head): Cells => {
  const title = titlesOf(grid, head).find((text) => readGroupRole(text) !== null)
  return title === undefined || readGroupRole(title) === 'teacher' ? {} : { role: [{ value: null, text: '', isDate: false, meant: title, cell: null }] }
}

/** What the titles over a table set for its people. */
export const openingOf = (grid: Grid, head: Head): Cells => ({ ...roleOfTitles(grid, head), ...groupAbove(grid, head) })

/** A group named right above the heading: the first of several numbered tables on a page. */
const groupAbove = (grid: Grid, head: Head): Cells => {
  const cell = [...above(head, nearest)].reverse().map((row) => grid.row(row)).find((cells) => cells.length > 0)?.[0]
  const named = cell && cell.text.length <= longest && groupTitle.test(fold(cell.text))
  return named ? groupSets(cell, grid.name, true) : bySheetName(grid)
}
