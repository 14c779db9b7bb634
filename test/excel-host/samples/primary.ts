import type { PlainSheet } from './package.ts'
import { birthDate, personName } from './people.ts'

const HEADINGS = ['STT', 'Họ và tên', 'Ngày sinh', 'Tổ chuyên môn', 'Nhiệm vụ', 'Chương trình 01 (tiết)', 'Chương trình 02 (tiết)', 'Mô đun tự chọn (Chương trình 03)', 'Số tiết CT 03', 'Ghi chú']

const DUTIES = ['Giáo viên chủ nhiệm lớp 1A', 'Giáo viên chủ nhiệm lớp 2B', 'Giáo viên Âm nhạc', 'Giáo viên Tiếng Anh', 'Tổ trưởng tổ 4-5']

/** Row by row: modules and periods; some rows carry what clerks get wrong. */
const CHOICES: readonly (readonly [string, number | string])[] = [
  ['GVPT01, GVPT02', 40], ['GVPT03, GVPT08', 40], ['GVPT05', 20], ['GVPT04, GVPT04', 40], ['GVPT09, GVPT12', 40], ['GVPT99', 20],
  ['GVPT06; GVPT07', 40], ['GVPT 10 và GVPT 11', 40], ['', ''], ['GVPT13, GVPT14', '40 tiết'], ['GVPT15, GVMN01', 40], ['GVPT02, GVPT05', 40],
]

const row = ([modules, periods]: readonly [string, number | string], at: number): PlainSheet['rows'][number] => [
  at + 1, personName(at + 3), birthDate(at + 3), `Tổ ${1 + (at % 5)}`, DUTIES[at % DUTIES.length] ?? '', 40, 40, modules, periods, null,
]

export const primary = (): readonly PlainSheet[] => [
  {
    name: 'Kế hoạch BDTX',
    rows: [
      ['TRƯỜNG TIỂU HỌC HOA SEN'],
      ['KẾ HOẠCH BỒI DƯỠNG THƯỜNG XUYÊN GIÁO VIÊN NĂM HỌC 2026-2027'],
      [null],
      HEADINGS,
      ...CHOICES.map(row),
      [null],
      [null, 'Người lập biểu'],
    ],
    strong: [1, 2],
    heading: 4,
    widths: [6, 26, 13, 16, 28, 15, 15, 30, 13, 18],
  },
]
