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

/** A file of separated values nobody split. */
export const separatedSheet = ([layout, people, columns]: Content): Sheet => {
  const paper = new Paper('export', layout.encoding)
  const mark = layout.headings % 2 === 0 ? ';' : '|'
  const line = (texts: readonly unknown[]): string => texts.map((text) => String(text ?? '').replace(/\n/g, ' ').replace(/[;|]/g, ',')).join(mark)
  paper.put(1, 1, line(columns.map(({ path }) => path.join(' '))))
  people.forEach((who, at) => paper.put(2 + at, 1, line(columns.map(({ cell }) => cell(who, at)[0]))))
  return paper.sheet()
}

/** A sheet for each person: who it is in labels above, a row for each module below. */
export const ownedSheets = ([layout, people, columns]: Content): readonly Sheet[] =>
  people.filter(({ modules }) => modules.length > 0).map((who, at) => {
    const paper = new Paper(`GV ${at + 1}`, layout.encoding)
    const about = columns.filter(({ about, path }) => about === 'person' && !/^(?:STT|TT|Số TT)$/.test(path[0]!))
    paper.put(1, 1, 'KẾ HOẠCH BỒI DƯỠNG THƯỜNG XUYÊN CỦA CÁ NHÂN')
    about.forEach(({ path, cell }, y) => {
      paper.put(3 + y, 1, `${path[0]!}:`)
      paper.put(3 + y, 2, ...cell(who, at))
    })
    const top = about.length + 4
    const tells = columns.some(({ path }) => /tiết/i.test(path.join()))
    ;['STT', 'Mã mô đun', 'Nội dung bồi dưỡng', 'Số tiết', 'Ghi chú'].forEach((text, x) => tells || text !== 'Số tiết' ? paper.put(top, 1 + x, text) : undefined)
    who.modules.forEach((code, nth) => [nth + 1, code, 'Tự học, tự bồi dưỡng', tells ? 20 : null].forEach((value, x) => paper.put(top + 1 + nth, 1 + x, value)))
    return paper.sheet()
  })
