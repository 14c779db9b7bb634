import type { PlainSheet } from './package.ts'
import { birthDate, personName } from './people.ts'

const TEACHERS = 300
const HEADINGS = ['STT', 'Họ và tên', 'Ngày sinh', 'Tổ', 'Mô đun 1', 'Mô đun 2', 'Tổng số tiết CT3']

const module = (number: number): string => `GVPT ${String(1 + (number % 15)).padStart(2, '0')}`

const row = (_: unknown, at: number): PlainSheet['rows'][number] => [
  at + 1, personName(at + 100), birthDate(at + 100), `Tổ ${1 + (at % 9)}`, module(at), module(at % 17 === 0 ? at : at + 4), at % 23 === 0 ? 20 : 40,
]

export const large = (): readonly PlainSheet[] => [
  {
    name: 'Danh sách',
    rows: [['DANH SÁCH GIÁO VIÊN ĐĂNG KÝ BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC 2026-2027'], HEADINGS, ...Array.from({ length: TEACHERS }, row)],
    strong: [1],
    heading: 2,
    widths: [6, 28, 13, 10, 13, 13, 18],
  },
]
