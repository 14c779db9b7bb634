import { nameAndRemark } from '../cells/remark.ts'
import { nameLikeness } from '../cells/name.ts'
import type { Grid, GridCell } from '../grid/grid.ts'
import { gridOfCells, type Rearranged } from '../grid/rearranged.ts'
import { plain } from './cards.ts'
import { modulesIn } from './matrix-head.ts'

const fewestModules = 2
const likeName = 0.6
const numbering = /^\s*\d{1,3}\s*[.)-]\s*/

/** The names below a module, down to the next thing that is none. */
const namesBelow = (grid: Grid, { row, column }: GridCell): readonly GridCell[] => {
  const names: GridCell[] = []
  for (let below = row + 1; below <= grid.bottom && grid.row(below).length > 0; below++) {
    const cell = grid.at(below, column)
    if (!cell) continue
    const text = cell.text.replace(numbering, '')
    if (nameLikeness(nameAndRemark(text).name) < likeName) break
    names.push({ ...cell, text, value: text })
  }
  return names
}

/** Modules as headings with the names of those who chose them below, laid out as the list they would make. */
export const namesUnderModules = (grid: Grid): Rearranged | null => {
  const cells: GridCell[] = [plain(1, 1, 'Mô đun'), plain(1, 2, 'Danh sách giáo viên')]
  const places: GridCell[] = []
  for (let row = grid.top; row <= grid.bottom; row++) {
    const modules = modulesIn(grid, row)
    for (const module of modules.length < fewestModules ? [] : modules) {
      for (const name of namesBelow(grid, module)) {
        places.push(name)
        cells.push({ ...module, row: places.length + 1, column: 1 }, { ...name, row: places.length + 1, column: 2 })
      }
    }
  }
  const first = places[0]
  return first ? { grid: gridOfCells(grid.name, cells), origin: ({ row }) => places[row - 2] ?? first } : null
}
