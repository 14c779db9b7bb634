import type { CellValue, Sheet } from '../../grammar/sheet.ts'

/** What every heading of a column we add begins with. */
export const OWN_HEADING = 'BDTX:'

/** Sheets we write ourselves. A school may well call its own sheet "BDTX 2026": only these names can be ours. */
export const ownSheets = {
  summary: 'BDTX Tổng hợp',
  receipt: 'BDTX Biên nhận',
  figures: 'BDTX Số liệu',
  yearPlan: 'BDTX Kế hoạch năm',
  yearSessions: 'BDTX Buổi học',
  yearResults: 'BDTX Kết quả',
  howTo: 'BDTX Hướng dẫn',
  findings: 'BDTX - kết quả kiểm tra',
  findingsEn: 'BDTX - findings',
} as const

const plain = (name: string): string => name.normalize('NFC').trim().replace(/ \(\d+\)$/u, '').toLocaleLowerCase('vi')

const names: ReadonlySet<string> = new Set(Object.values(ownSheets).map(plain))

/** How a sheet of ours says at its top what it is, in either language. */
const signs = ['trang này do bdtx', 'bdtx writes this sheet', 'bdtx ·', 'biên nhận kế hoạch', 'receipt of a training plan', 'kết quả kiểm tra sổ', 'findings in'] as const

const SIGNED_ROWS = 10

const isSign = (value: CellValue): boolean => typeof value === 'string' && signs.some((sign) => plain(value).startsWith(sign))

const isSigned = ({ values }: Pick<Sheet, 'values'>): boolean => values.slice(0, SIGNED_ROWS).some((line) => line.slice(0, 2).some(isSign))

/** By name and by what stands at its top: a list of the school's own under such a name is read like any other. */
export const isOwnSheet = (sheet: Pick<Sheet, 'name' | 'values'>): boolean => names.has(plain(sheet.name)) && isSigned(sheet)

export const isOwnHeading = (value: CellValue): boolean => typeof value === 'string' && value.normalize('NFC').trimStart().startsWith(OWN_HEADING)

interface OwnColumn {
  readonly x: number
  readonly y: number
}

const ownColumns = ({ values }: Sheet): readonly OwnColumn[] =>
  values.flatMap((line, y) => line.flatMap((value, x) => (isOwnHeading(value) ? [{ x, y }] : [])))

/** The sheet as the school made it: our columns read as empty from their heading down. */
export const withoutOwnColumns = (sheet: Sheet): Sheet => {
  const own = ownColumns(sheet)
  if (own.length === 0) return sheet
  const isOurs = (x: number, y: number): boolean => own.some((column) => column.x === x && y >= column.y)
  return { ...sheet, values: sheet.values.map((line, y) => line.map((value, x) => (isOurs(x, y) ? null : value))) }
}
