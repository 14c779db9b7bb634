import type { CellValue, Workbook } from '#schema/grammar/sheet.ts'
import { personName } from '#test/excel-host/samples/people.ts'

const NAMES = 1020
const two = (value: number): string => String(value).padStart(2, '0')

/** Names repeat, people do not: whoever bears the same name was born on another day. */
const born = (at: number): string => `${two(1 + (at % 28))}/${two(1 + ((at * 5) % 12))}/${String(1964 + (Math.floor(at / NAMES) % 36))}`

const wrong = 50

/** A line a clerk would write; every fiftieth has a mistake. */
const line = (at: number): readonly CellValue[] => [
  at + 1,
  personName(at),
  born(at),
  `79${String(10_000_000 + at)}`,
  'Giáo viên',
  `Tổ ${String(1 + (at % 9))}`,
  `GVPT ${two(1 + (at % 15))}`,
  at % wrong === 0 ? `GVPT ${two(1 + (at % 15))}` : `GVPT ${two(1 + ((at + 4) % 15))}`,
  at % wrong === 7 ? 35 : 40,
  '05/09/2026',
  '31/05/2027',
]

const HEADINGS = ['STT', 'Họ và tên', 'Ngày sinh', 'Mã giáo viên', 'Chức vụ', 'Tổ chuyên môn', 'Mô đun 1', 'Mô đun 2', 'Số tiết chương trình 03', 'Từ ngày', 'Đến ngày']

/** Other people each round. */
export const lines = (count: number, round = 0): readonly (readonly CellValue[])[] => Array.from({ length: count }, (_, at) => line(at + round * count))

const padded = (cells: readonly CellValue[]): readonly CellValue[] => [...cells, ...Array.from({ length: HEADINGS.length - cells.length }, () => null)]

export const rowsOfSheet = (rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [
  padded(['DANH SÁCH ĐĂNG KÝ BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC 2026-2027']),
  padded([]),
  HEADINGS,
  ...rows,
]

export const workbookOf = (rows: readonly (readonly CellValue[])[]): Workbook => ({ sheets: [{ name: 'Danh sách', visible: true, top: 1, left: 1, values: rowsOfSheet(rows) }] })
