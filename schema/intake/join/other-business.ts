import type { Mapped } from '../columns/map-columns.ts'
import { fold } from '../text/fold.ts'
import type { TableDraft } from '../tables/draft.ts'

/** Business of a school that lists the same people for another purpose. */
const business =
  /\b(?:dang vien|dang bo|chi bo|hoc sinh gioi|hs gioi|hsg|phu dao|on thi|du gio|thanh tra|kiem tra noi bo|kiem tra toan dien|kiem tra giao vien|kiem tra chuyen mon|khao sat|sach giao khoa|sgk|dang cong san|dang phi|vao dang|cong doan|doan vien|doan phi|cd vien|thi dua|khen thuong|danh hieu|sang kien|skkn|hien mau|bao hiem|bhxh|bhyt|luong|phu cap|coi thi|cham thi|coi kiem tra|truc|thi giang|hoi giang|hoi thi|giao vien gioi|gvdg|phan cong chuyen mon|thoi khoa bieu|kham suc khoe|suc khoe|tham quan|du lich|qua tet|ung ho|quyen gop|tai san ca nhan|ke khai|dien thoai|danh ba|nghi phep|cham cong|ngay cong|quy hoach|day thay|muon sach)\b/
const training = /\bbdtx\b|\bboi duong thuong xuyen\b|\bmo ?dun\b|\bmodul|\btt ?(?:11|12|17|18|19) ?2019\b/

const columnBusiness = /\b(?:vao dang|chinh thuc|chuc vu dang|so the|the dang|doan phi|dang phi|so tien|danh hieu|vao doan|the doan|ngay vao|chuc vu doan|chuc vu cong doan|so so)\b/
const fewestColumns = 2

const headings = ({ columns }: TableDraft): readonly string[] => columns.map(({ head }) => fold(head.path.join(' ')))

/** Columns of modules; ticks under bare numbers may as well be days. */
export const namesModules = ({ meaning, module, head }: Mapped): boolean => meaning === 'modules' && (module === undefined || /\D/.test(head.path.at(-1) ?? ''))

/** A list of the party, the union or of any other business: its title or its headings say so, and nothing in it speaks of training. */
export const isOtherBusiness = (table: TableDraft): boolean => {
  const titles = [table.grid.name, ...table.titles].map(fold)
  const words = headings(table)
  if ([...titles, ...words].some((text) => training.test(text)) || table.columns.some((column) => namesModules(column) && column.evidence.includes('values'))) return false
  return titles.some((text) => business.test(text)) || words.filter((text) => columnBusiness.test(text)).length >= fewestColumns
}
