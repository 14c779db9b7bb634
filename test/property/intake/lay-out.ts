import type { Sheet, Workbook } from '#schema/grammar/sheet.ts'
import { personColumns, type Column } from './columns.ts'
import type { Layout } from './layout.ts'
import { Paper } from './paper.ts'
import type { Person } from './people.ts'
import { planColumns, resultColumns } from './plan-columns.ts'
import { byRole, writeStatistics } from './beside.ts'
import { inEnglish } from './english.ts'
import { spell } from './modules.ts'
import { acrossSheet, cardSheet, ownedSheets, separatedSheet } from './upright.ts'
import type { Chance } from './random.ts'
import { writeTable } from './write-table.ts'

const schools = { preschool: 'TRƯỜNG MẦM NON HOA SEN', primary: 'TRƯỜNG TIỂU HỌC SUỐI NGỌC', lowerSecondary: 'TRƯỜNG THCS ĐỒI XANH', upperSecondary: 'TRƯỜNG THPT SÔNG LAM' } as const

/** The block every official sheet begins with; gives the row below it. */
const writeTitles = (paper: Paper, layout: Layout, width: number): number => {
  const left = layout.left + 1
  const top = layout.top + 1
  if (!layout.titleBlock) return top
  const half = left + Math.max(2, Math.floor(width / 2))
  paper.put(top, left, 'PHÒNG GD&ĐT HUYỆN SƠN KHÊ')
  paper.put(top, half, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  paper.put(top + 1, left, schools[layout.level])
  paper.put(top + 1, half, 'Độc lập - Tự do - Hạnh phúc')
  paper.put(top + 3, left, 'DANH SÁCH CÁN BỘ, GIÁO VIÊN ĐĂNG KÝ BỒI DƯỠNG THƯỜNG XUYÊN')
  paper.merge(top + 3, left, { columns: width })
  paper.put(top + 4, left, 'Năm học 2023 - 2024')
  paper.merge(top + 4, left, { columns: width })
  return top + 6
}

const arranged = (columns: readonly Column[], layout: Layout, chance: Chance): readonly Column[] => {
  if (!layout.shuffled) return columns
  const blocks: Column[][] = []
  for (const column of columns) {
    const last = blocks.at(-1)
    if (column.glued && last) last.push(column)
    else blocks.push([column])
  }
  const [first = [], ...rest] = blocks
  return layout.ordinal ? [...first, ...chance.shuffled(rest).flat()] : chance.shuffled(blocks).flat()
}

const decoys = (): readonly Sheet[] => {
  const catalogue = new Paper('DanhMuc', 'nfc')
  catalogue.put(1, 1, 'Mã module')
  catalogue.put(1, 2, 'Tên mô đun')
  for (let row = 2; row < 12; row++) {
    catalogue.put(row, 1, `GVPT ${row - 1}`)
    catalogue.put(row, 2, 'Xây dựng văn hóa nhà trường')
  }
  const old = new Paper('Bản nháp', 'nfc')
  old.put(1, 1, 'STT')
  old.put(1, 2, 'Họ và tên')
  old.put(1, 3, 'Mô đun 1')
  old.put(2, 1, 1)
  old.put(2, 2, 'Trần Văn Ẩn')
  old.put(2, 3, 'GVPT 1')
  return [catalogue.sheet(), new Paper('Sheet2', 'nfc').sheet(), old.sheet(false)]
}

const tablesByRole = (paper: Paper, [layout, people, columns]: readonly [Layout, readonly Person[], readonly Column[]], top: number): Sheet => {
  let row = top
  for (const [title, group] of byRole(people)) {
    paper.put(row, layout.left + 1, title)
    row = writeTable(paper, { layout: { ...layout, signature: false, subtotals: false, closing: false }, columns, people: group, top: row + 1, left: layout.left + 1, perPerson: 'one' }) + 1
  }
  return paper.sheet()
}

const oneSheet = (name: string, [layout, people, columns]: readonly [Layout, readonly Person[], readonly Column[]], rows: { perPerson: 'one' | 'module' }): Sheet => {
  const paper = new Paper(name, layout.encoding)
  const top = writeTitles(paper, layout, columns.length)
  if (layout.stacked.startsWith('beside')) {
    const lower = layout.stacked === 'besideLower' ? 2 : 0
    const half = Math.ceil(people.length / 2)
    writeTable(paper, { layout, columns, people: people.slice(0, half), top, left: layout.left + 1, ...rows })
    writeTable(paper, { layout, columns, people: people.slice(half), top: top + lower, left: layout.left + columns.length + 2, ...rows })
    return paper.sheet()
  }
  if (layout.stacked === 'byRole') return tablesByRole(paper, [layout, people, columns], top)
  if (layout.statistics) writeStatistics(paper, people, [top, layout.left + columns.length + 2])
  const half = layout.stacked === 'below' ? Math.ceil(people.length / 2) : people.length
  const bottom = writeTable(paper, { layout, columns, people: people.slice(0, half), top, left: layout.left + 1, ...rows })
  if (half < people.length) writeTable(paper, { layout, columns, people: people.slice(half), top: bottom + 3, left: layout.left + 1, ...rows })
  return paper.sheet()
}

/** A list of modules, each with its people in one cell or in rows below it. */
const moduleList = (layout: Layout, people: readonly Person[]): Sheet => {
  const paper = new Paper('Theo mô đun', layout.encoding)
  const top = writeTitles(paper, layout, 4)
  const left = layout.left + 1
  ;['STT', 'Mã mô đun', 'Số GV đăng ký', 'Danh sách giáo viên'].forEach((text, at) => paper.put(top, left + at, text))
  const codes = [...new Set(people.flatMap(({ modules }) => modules))].sort()
  codes.forEach((code, at) => {
    const names = people.filter(({ modules }) => modules.includes(code)).map(({ fullName }) => fullName)
    paper.put(top + 1 + at, left, at + 1)
    paper.put(top + 1 + at, left + 1, spell(code, { ...layout, spelling: 'canon' }))
    paper.put(top + 1 + at, left + 2, names.length)
    paper.put(top + 1 + at, left + 3, names.join(layout.joint === 'lines' ? '\n' : '; '))
  })
  return paper.sheet()
}

const joined = (layout: Layout, people: readonly Person[], chance: Chance): readonly Sheet[] => {
  const plain: Layout = { ...layout, group: layout.group === 'rows' ? 'column' : layout.group, stacked: 'none', titleBlock: false, name: 'one', repeatEvery: 0 }
  const key: Layout = { ...plain, gender: 'none', group: 'none', role: false, subject: false, degree: 'none', decoys: false, birth: layout.code ? 'none' : 'slashes' }
  const registered = planColumns({ ...layout, kind: 'columns' }, people)
  const byCode = [...personColumns(key).filter(({ path }) => /^Mã/.test(path[0]!)), ...registered.filter(({ path }) => path[0] !== 'Ghi chú')]
  return [
    oneSheet('DS GV', [{ ...plain, birth: layout.code ? plain.birth : 'slashes' }, people, personColumns({ ...plain, birth: layout.code ? plain.birth : 'slashes' })], { perPerson: 'one' }),
    oneSheet('Đăng ký', [{ ...key, ordinal: key.ordinal && !layout.keyed }, people.filter(({ modules }) => modules.length > 0), layout.keyed ? byCode : [...personColumns(key), ...registered]], { perPerson: 'one' }),
    oneSheet('Kết quả', [key, chance.shuffled(people.filter(({ modules }) => modules.length > 0)), [...personColumns(key), ...resultColumns(layout)]], { perPerson: 'one' }),
  ]
}

const bySheets = (layout: Layout, people: readonly Person[], columns: readonly Column[]): readonly Sheet[] =>
  [...new Set(people.map(({ group }) => group))].map((group) => oneSheet(group.replace(/[+/]/g, '-').slice(0, 31), [{ ...layout, group: layout.group === 'rows' ? 'none' : layout.group, stacked: 'none' }, people.filter((who) => who.group === group), columns], { perPerson: 'one' }))

const uprightSheets: { readonly [K in Layout['kind']]?: (content: readonly [Layout, readonly Person[], readonly Column[]]) => readonly Sheet[] } = {
  across: (content) => [acrossSheet(content)],
  cards: (content) => [cardSheet(content)],
  separated: (content) => [separatedSheet(content)],
  owned: ownedSheets,
}

const sheetsOf = (layout: Layout, people: readonly Person[], chance: Chance): readonly Sheet[] => {
  const drawn = arranged([...personColumns(layout), ...planColumns(layout, people)], layout, chance)
  const columns = layout.english ? inEnglish(drawn) : drawn
  const upright = uprightSheets[layout.kind]
  if (upright) return upright([layout, people, columns])
  if (layout.kind === 'lists') return [moduleList(layout, people)]
  if (layout.kind === 'sheets') return joined(layout, people, chance)
  if (layout.kind === 'groupSheets') return bySheets(layout, people, columns)
  return [oneSheet('BDTX', [layout, people, columns], { perPerson: layout.kind === 'registrations' ? 'module' : 'one' })]
}

/** A staff laid out as the options say. */
export const layOut = (layout: Layout, people: readonly Person[], chance: Chance): Workbook => ({
  sheets: [...sheetsOf(layout, people, chance).map((sheet) => (layout.merges ? sheet : withoutMerges(sheet))), ...(layout.decoySheets ? decoys() : [])],
})

const withoutMerges = ({ merges, ...sheet }: Sheet): Sheet => (merges ? sheet : sheet)
