import { isCovered, type Grid, type GridCell } from '../grid/grid.ts'
import { mentionsIn } from '../cells/module-text.ts'
import { nameLikeness } from '../cells/name.ts'
import { fold, foldHeading } from '../text/fold.ts'
import { oneLine } from '../text/tidy.ts'
import { headingTopics, isNumbering, type Head } from './head.ts'

export type RowKind = 'person' | 'more' | 'group' | 'subtotal' | 'heading' | 'blank' | 'closing' | 'stray'

/** Where a table keeps its numbers and its names. */
export interface Leads {
  readonly ordinal: number | null
  readonly names: readonly number[]
  /** Columns headed as modules: what stands there alone is a choice, not the title of a group. */
  readonly modules: readonly number[]
  readonly first: number
  readonly last: number
}

export interface RowView {
  readonly grid: Grid
  readonly row: number
  /** Filled cells inside the table. */
  readonly cells: readonly GridCell[]
  readonly ordinal: GridCell | null
  /** Filled cells besides the number. */
  readonly data: readonly GridCell[]
  readonly name: string
}

export const viewOf = (grid: Grid, row: number, leads: Leads): RowView => {
  const cells = grid.row(row).filter(({ column }) => column >= leads.first && column <= leads.last)
  const ordinal = cells.find(({ column }) => column === leads.ordinal) ?? null
  const name = oneLine(leads.names.map((column) => cells.find((cell) => cell.column === column)?.text ?? '').join(' '))
  return { grid, row, cells, ordinal, data: cells.filter((cell) => cell !== ordinal), name }
}

const total = /^(?!tổng\s+hợp)(?:tổng\s*(?:cộng|số|kết|toàn|chung)?|cộng|t\.?\s?cộng|tc|sum|total|(?:số\s*(?:lượng|lượt)|sl)(?:\s*(?:gv|người|giáo viên|đăng ký))*|số\s*(?:gv|người|giáo viên))(?![\p{L}])/iu
const closingWords =
  /^(?:danh sach (?:nay )?(?:co|gom)|an dinh danh sach|nguoi lap|lap bang|lap bieu|ky ghi ro|ky va ghi|ky ten|thu truong|noi nhan|xac nhan|phe duyet|duyet cua|tong hop|ghi chu|luu y|chu thich|cong hoa xa hoi|doc lap tu do|tm |kt |t m |k t |bgh duyet|nguoi tong hop|nguoi lap bieu|trong do|chu nhom$|hieu truong$|pho hieu truong$|to truong$|chu tich|gach )/
const placeAndDay = /^[^\d]*(?:ngay) ?\d{0,2} ?(?:thang) ?\d{0,2} ?(?:nam) ?\d{0,4}$/
const number = /^\(?\d{1,4}[.)]?$/

export const isOrdinal = (cell: GridCell | null): boolean => cell !== null && (number.test(cell.text) || cell.formula !== null)

const isTotal = ({ cells, ordinal, name }: RowView): boolean => {
  if (ordinal !== null && isOrdinal(ordinal)) return false
  const lead = cells[0]?.text ?? ''
  return [lead, name].some((text) => total.test(text.trim()) && !(nameLikeness(text) === 1 && /^tống/i.test(text)))
}

const isClosing = ({ cells, ordinal, name }: RowView): boolean => {
  if (isOrdinal(ordinal) || nameLikeness(name) >= 0.9) return false
  return cells.slice(0, 4).some(({ text }) => {
    const words = fold(text)
    return closingWords.test(words) || placeAndDay.test(words)
  }) && cells.length <= 4
}

const roman = /^(?:[IVX]{1,5}|[A-H]|\d{1,2})\s*[.)/:-]?$/
const numbered = /^(?:[IVX]{1,5}|[A-H]|\d{1,2})\s*[.)/:-]\s*\S/
const groupWords =
  /^(?:(?:[ivx]{1,5}|[a-h]|\d{1,2}) )?(?:danh sach (?:can bo|cbql|giao vien|gv|nhan vien|vien chuc|to|khoi)|to|khoi|nhom|bgh|ban giam hieu|phan hieu|diem truong|bo mon|van phong|hanh chinh|can bo quan ly|cbql|giao vien|nhan vien|cap|lop|truong|bo phan|mam non|mau giao|nha tre|tieu hoc|thcs|thpt|mo dun|module|doi ngu|gv|qlmn|qlpt|gvmn|gvpt)\b/

/** Surnames that only diacritics tell from 'tổ' and 'trường'. */
const surnamesLikeWords = /^(?:tô|trương)\s/iu

const namesGroup = (text: string): boolean => groupWords.test(fold(text)) && !surnamesLikeWords.test(text)

/** Group titles stand at the left edge, among the names, or across the table. */
const standsAsTitle = ({ grid, row, ordinal }: RowView, cell: GridCell, { names, modules, first }: Leads): boolean => {
  if ((grid.merge(row, cell.column)?.columns ?? 1) > 1) return true
  const isChoice = modules.includes(cell.column) && mentionsIn(cell.text).length > 0
  return !isChoice && (cell === ordinal || cell.column === first || names.includes(cell.column))
}

/** 'I | Ban giám hiệu': a numeral in the number column and a title beside it. */
const isNumbered = (numeral: GridCell, { text }: GridCell, hasWords: boolean): boolean => roman.test(numeral.text) && (hasWords || (!number.test(numeral.text) && nameLikeness(text) < 1))

const readsAsTitle = ({ grid, row }: RowView, cell: GridCell): boolean => {
  const likeness = nameLikeness(cell.text.replace(numbered, ''))
  if (numbered.test(cell.text)) return likeness < 0.9
  return (grid.merge(row, cell.column)?.columns ?? 1) > 1 && likeness < 1
}

/** A text that stands alone, or with a count or two. */
const isTitleText = ({ value }: GridCell, others: readonly GridCell[]): boolean => typeof value === 'string' && others.every((other) => typeof other.value === 'number')

const isGroup = (view: RowView, leads: Leads): boolean => {
  const [cell, ...others] = view.data.length > 0 ? view.data : view.cells
  if (!cell || !isTitleText(cell, others) || !standsAsTitle(view, cell, leads)) return false
  const hasWords = namesGroup(cell.text)
  if (view.ordinal && view.ordinal !== cell) return isNumbered(view.ordinal, cell, hasWords)
  return hasWords || readsAsTitle(view, cell)
}

/** The heading printed again on the next page. */
export const repeatsHead = ({ cells }: RowView, head: Head): boolean => {
  if (cells.length < 2) return false
  const same = cells.filter((cell) => head.columns.find(({ column }) => column === cell.column)?.path.some((text) => foldHeading(text) === foldHeading(cell.text)))
  return same.length * 2 > cells.length && same.some(({ value }) => typeof value === 'string' && value.length > 1)
}

/** The heading of another table: it numbers its rows anew. */
const headsAnother = ({ ordinal, cells }: RowView): boolean => {
  const [topic] = ordinal && cells.length > 1 && typeof ordinal.value === 'string' ? headingTopics(ordinal.text) : []
  return topic?.topic === 'ordinal' && topic.score >= 0.9
}

const isMore = ({ grid, row, name }: RowView, leads: Leads): boolean =>
  name === '' && leads.names.some((column) => isCovered(grid, row, column) && (grid.merge(row, column)?.columns ?? 1) <= leads.names.length)

const namesSomebody = ({ data, name, ordinal }: RowView, { modules }: Leads): boolean =>
  name !== '' ? data.length > 1 || isOrdinal(ordinal) || nameLikeness(name) >= 0.6 : data.length >= 2 || data.some(({ column }) => modules.includes(column))

/** 'Trang 2/3' between the people: the table goes on over the page. */
const numbersPage = ({ data }: RowView): boolean => data.length === 1 && /^trang \d/.test(fold(data[0]?.text ?? ''))

/** Tests from the most telling to the least; the first that holds names the row. */
const tests: readonly (readonly [RowKind, (view: RowView, leads: Leads, head: Head) => boolean])[] = [
  ['blank', ({ cells }) => cells.length === 0],
  ['heading', (view, leads, head) => repeatsHead(view, head) || (isNumbering(view.cells, head.columns[0]?.column ?? 0) && nameLikeness(view.name) === 0 && (view.name !== '' || leads.names.length === 0))],
  ['closing', headsAnother],
  ['stray', numbersPage],
  ['subtotal', isTotal],
  ['closing', isClosing],
  ['more', isMore],
  ['group', isGroup],
  ['blank', ({ data, ordinal }) => data.length === 0 && isOrdinal(ordinal)],
  ['person', namesSomebody],
]

export const rowKind = (view: RowView, leads: Leads, head: Head): RowKind => tests.find(([, holds]) => holds(view, leads, head))?.[0] ?? 'stray'
