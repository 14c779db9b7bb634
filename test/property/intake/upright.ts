import type { Sheet } from '#schema/grammar/sheet.ts'
import type { Column } from './columns.ts'
import type { Layout } from './layout.ts'
import { Paper } from './paper.ts'
import type { Person } from './people.ts'

type Content = readonly [layout: Layout, people: readonly Person[], columns: readonly Column[]]

/** People across, what is told of them down the side. */
export const acrossSheet = ([layout, people, columns]: Content): Sheet => {
  const paper = new Paper('BDTX', layout.encoding)
  const top = layout.top + 2
  paper.put(1, 1, 'ĐĂNG KÝ BDTX NĂM HỌC 2023-2024')
  columns.forEach(({ path, cell }, y) => {
    paper.put(top + y, layout.left + 1, path.join(' '))
    people.forEach((who, at) => paper.put(top + y, layout.left + 2 + at, ...cell(who, at)))
  })
  return paper.sheet()
}

/** A form for each person, one below another: labels and what was filled in, in one cell or in two. */
export const cardSheet = ([layout, people, columns]: Content): Sheet => {
  const paper = new Paper('Phiếu', layout.encoding)
  let row = layout.top + 1
  people.forEach((who, at) => {
    paper.put(row++, layout.left + 1, 'PHIẾU ĐĂNG KÝ BDTX')
    for (const { path, cell } of columns) {
      const [value, ink] = cell(who, at)
      const inOne = layout.headings % 2 === 1 && typeof value === 'string'
      paper.put(row, layout.left + 1, inOne ? `${path.join(' ')}: ${value}` : `${path.join(' ')}:`)
      if (!inOne) paper.put(row, layout.left + 2, value, ink)
      row++
    }
    row++
  })
  return paper.sheet()
}
