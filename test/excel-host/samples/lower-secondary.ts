import type { PlainSheet } from './package.ts'
import { birthDate, personName } from './people.ts'

const HEADINGS = ['STT', 'Mã GV', 'Họ và tên', 'Ngày sinh', 'Môn dạy', 'Mã mô đun', 'Số tiết', 'Hình thức']
const SUBJECTS = ['Ngữ văn', 'Toán', 'Khoa học tự nhiên', 'Lịch sử và Địa lí', 'Tin học', 'Giáo dục thể chất']
const TEACHERS = 18

const rows = (): PlainSheet['rows'] =>
  Array.from({ length: TEACHERS * 2 }, (_, at) => {
    const person = Math.floor(at / 2)
    const module = `GVPT ${String(1 + ((person * 3 + at) % 15)).padStart(2, '0')}`
    return [at + 1, `GV${String(person + 1).padStart(3, '0')}`, personName(person + 40), birthDate(person + 40), SUBJECTS[person % SUBJECTS.length] ?? '', module, 20, at % 3 === 0 ? 'Trực tuyến' : 'Tự học']
  })

export const lowerSecondary = (): readonly PlainSheet[] => [
  {
    name: 'Đăng ký',
    rows: [['TRƯỜNG THCS BÌNH MINH'], ['ĐĂNG KÝ MÔ ĐUN BỒI DƯỠNG NĂM HỌC 2026-2027'], [null], HEADINGS, ...rows()],
    strong: [1, 2],
    heading: 4,
    widths: [6, 10, 26, 13, 20, 13, 10, 14],
  },
  { name: 'Ghi chú', rows: [['Mỗi giáo viên đăng ký hai mô đun.']], strong: [], widths: [60] },
]
