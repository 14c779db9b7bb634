import type { CellValue } from '#schema/grammar/sheet.ts'
import type { Layout } from './layout.ts'
import type { Ink } from './paper.ts'
import type { Person } from './people.ts'

export type Cell = readonly [CellValue, Ink?]

/** A column of the sheet to lay out: its headings from the top and what it says of a person. */
export interface Column {
  readonly path: readonly string[]
  readonly cell: (person: Person, at: number) => Cell
  /** Stays beside the column before it when columns are shuffled. */
  readonly glued?: boolean
  /** What one registration says; the person's cell where absent. */
  readonly each?: (person: Person, nth: number) => Cell
  readonly about: 'person' | 'plan'
}

const msPerDay = 86_400_000
export const serialOf = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / msPerDay

const spoken = (iso: string, mark: string): string => iso.split('-').reverse().join(mark)

const word = (layout: Layout, ...words: readonly string[]): string => words[layout.headings % words.length]!

const person = (path: readonly string[], cell: Column['cell'], glued = false): Column => ({ path, cell, glued, about: 'person' })

const birthCell = ({ birth }: Layout) => ({ birth: iso }: Person): Cell => {
  switch (birth) {
    case 'dashes':
      return [spoken(iso, '-')]
    case 'dots':
      return [spoken(iso, '.')]
    case 'shortYear':
      return [spoken(iso, '/').replace(/\d\d(\d\d)$/, '$1')]
    case 'serial':
      return [serialOf(iso), { format: 'dd/mm/yyyy' }]
    case 'plainSerial':
      return [serialOf(iso)]
    case 'year':
      return [Number(iso.slice(0, 4))]
    default:
      return [spoken(iso, '/')]
  }
}

const birthColumns = (layout: Layout): readonly Column[] => {
  if (layout.birth === 'none') return []
  if (layout.birth === 'parts') return ['Ngày', 'Tháng', 'Năm'].map((part, at) => person(['Ngày sinh', part], ({ birth }) => [Number(birth.split('-')[2 - at])], at > 0))
  if (layout.birth !== 'underGender') return [person([layout.birth === 'year' ? 'Năm sinh' : word(layout, 'Ngày sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Sinh ngày', 'NTNS')], birthCell(layout))]
  const under = (gender: Person['gender']) => (who: Person): Cell => (who.gender === gender ? birthCell(layout)(who) : [null])
  return [person(['Ngày sinh', 'Nam'], under('male')), person(['Ngày sinh', 'Nữ'], under('female'), true)]
}

const genderColumns = ({ gender, birth }: Layout): readonly Column[] => {
  if (gender === 'none' || birth === 'underGender') return []
  if (gender === 'words') return [person(['Giới tính'], (who) => [who.gender === 'male' ? 'Nam' : 'Nữ'])]
  const female = person(['Nữ'], (who) => [who.gender === 'female' ? 'x' : null])
  return gender === 'tick' ? [female] : [person(['Nam'], (who) => [who.gender === 'male' ? 'x' : null]), { ...female, glued: true }]
}

const addressed = ({ fullName, gender }: Person, at: number): string =>
  [fullName, `${gender === 'male' ? 'Thầy' : 'Cô'} ${fullName}`, `ThS. ${fullName}`, `${fullName}\n(Lớp Lá ${at})`, `${fullName} (5A)`][at % 5]!

const nameColumns = (layout: Layout): readonly Column[] => {
  const one = word(layout, 'Họ và tên', 'Họ tên', 'Họ và tên giáo viên', 'HỌ VÀ TÊN', 'Họ & tên', 'Họ tên GV')
  if (layout.name === 'one') return [person([one], (who, at) => [layout.addressed ? addressed(who, at) : who.fullName])]
  const parts = (who: Person): readonly [string, string] => {
    const at = who.fullName.lastIndexOf(' ')
    return [who.fullName.slice(0, at), who.fullName.slice(at + 1)]
  }
  const headings = layout.name === 'split' ? [['Họ và tên lót'], ['Tên']] : [['Họ và tên'], ['Họ và tên']]
  return [person(headings[0]!, (who) => [parts(who)[0]]), person(headings[1]!, (who) => [parts(who)[1]], true)]
}

const degreeColumns = ({ degree }: Layout): readonly Column[] => {
  if (degree === 'none') return []
  if (degree === 'words') return [person(['Trình độ CM'], (who) => [who.degree])]
  const ticked = (name: string, test: RegExp) => person(['Trình độ', name], (who) => [test.test(who.degree) ? 'x' : null], name !== 'ThS')
  return [ticked('ThS', /^ThS/), ticked('ĐH', /^(?:ĐH|Đại)/), ticked('CĐ', /^(?:CĐ|Cao)/)]
}

const decoyColumns = ({ decoys }: Layout): readonly Column[] =>
  decoys
    ? [
        person(['Dân tộc'], () => ['Kinh']),
        person(['Số điện thoại'], (_, at) => [`09${String(10_000_000 + at * 137)}`]),
        person(['Hình thức hợp đồng'], () => ['Viên chức']),
        person(['Ký tên'], () => [null]),
      ]
    : []

const lookalikeColumns = ({ lookalikes }: Layout): readonly Column[] =>
  lookalikes
    ? [
        person(['Số tiết dạy/tuần'], (_, at) => [12 + (at % 9)]),
        person(['Điểm thi đua'], (_, at) => [80 + (at % 20)]),
        person(['Xếp loại viên chức'], (_, at) => [['HTXSNV', 'HTTNV', 'HTNV'][at % 3]!]),
        person(['Ngày vào ngành'], (_, at) => [serialOf(`20${10 + (at % 9)}-09-01`), { format: 'dd/mm/yyyy' }]),
      ]
    : []

const groupColumn = (layout: Layout): readonly Column[] =>
  layout.group === 'column' || layout.group === 'mergedDown' ? [person([word(layout, 'Tổ', 'Tổ chuyên môn', 'Tổ CM', 'Khối/Tổ')], (who) => [who.group])] : []

const roleColumns = (layout: Layout): readonly Column[] => {
  if (!layout.role) return []
  if (!layout.roleTicks) return [person([word(layout, 'Chức vụ', 'Chức danh', 'Nhiệm vụ', 'CV')], (who) => [who.roleText])]
  const posts = [['CBQL', 'manager'], ['GV', 'teacher'], ['NV', 'staff']] as const
  return posts.map(([post, role], at) => person([post], (who) => [who.role === role ? 'x' : null], at > 0))
}

/** Columns that tell of the person, in the usual order; the number first. */
export const personColumns = (layout: Layout): readonly Column[] => [
  ...(layout.ordinal ? [person([word(layout, 'STT', 'TT', 'Số TT')], (_, at) => [at + 1])] : []),
  ...(layout.code ? [person([word(layout, 'Mã GV', 'Mã cán bộ', 'Mã định danh')], (who) => [who.code])] : []),
  ...nameColumns(layout),
  ...birthColumns(layout),
  ...genderColumns(layout),
  ...roleColumns(layout),
  ...groupColumn(layout),
  ...(layout.subject ? [person([word(layout, 'Môn dạy', 'Bộ môn', 'Lớp/ môn dạy')], (who) => [who.role === 'teacher' ? who.subject : null])] : []),
  ...degreeColumns(layout),
  ...decoyColumns(layout),
  ...lookalikeColumns(layout),
]
