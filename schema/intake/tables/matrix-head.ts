import { mentionsIn } from '../cells/module-text.ts'
import { namesModule } from '../cells/modules.ts'
import { nameLikeness } from '../cells/name.ts'
import type { Grid, GridCell } from '../grid/grid.ts'
import { headingTopics, type Head } from './head.ts'

const fewestModules = 3
const fewestPeople = 2
const longestCode = 40
const looked = 60
const surely = 0.8

const isModule = ({ text }: GridCell): boolean => text.length <= longestCode && namesModule(text) && mentionsIn(text).length === 1

export const modulesIn = (grid: Grid, row: number): readonly GridCell[] => {
  const cells = grid.row(row).filter(isModule)
  return new Set(cells.map(({ text }) => text)).size === cells.length ? cells : []
}

/** The column left of the modules that holds the names of those who choose. */
const nameColumn = (grid: Grid, row: number, before: number): number | null => {
  const counts = new Map<number, number>()
  for (let below = row + 1; below <= Math.min(grid.bottom, row + looked); below++) {
    for (const { column, text } of grid.row(below)) if (column < before && nameLikeness(text) >= surely) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= fewestPeople ? most[0] : null
}

/** Rows right below that describe the modules, and name nobody. */
const describing = (grid: Grid, row: number, names: number): readonly number[] => {
  const cell = grid.at(row + 1, names)
  const isTitle = cell !== null && nameLikeness(cell.text) < surely && (headingTopics(cell.text)[0]?.score ?? 0) >= surely
  return isTitle ? [row + 1, ...describing(grid, row + 1, names)] : []
}

const headAt = (grid: Grid, row: number): Head | null => {
  const modules = modulesIn(grid, row)
  const first = modules[0]?.column ?? 0
  const names = modules.length < fewestModules ? null : nameColumn(grid, row, first)
  if (names === null) return null
  const last = modules.at(-1)?.column ?? first
  const columns = Array.from({ length: last - names + 1 }, (_, at) => {
    const path = modules.filter(({ column }) => column === names + at).map(({ text }) => text)
    return { column: names + at, path, topics: path.map(headingTopics) }
  })
  return { rows: [row, ...describing(grid, row, names)], columns }
}

/** A matrix whose names have no heading: codes of modules along the top, people below at their left. */
export const matrixHead = (grid: Grid): Head | null => {
  for (let row = grid.top; row <= grid.bottom; row++) {
    const head = headAt(grid, row)
    if (head) return head
  }
  return null
}
