import type { Language } from './cli.ts'

const sentences = {
  vi: {
    help: 'Tạo tệp Excel mới cho một trường bắt đầu từ đầu: trang danh sách, trang kết quả, hướng dẫn và các danh sách thả xuống.',
    level: 'cấp học: preschool (mầm non), primary (tiểu học), lowerSecondary (THCS), upperSecondary (THPT)',
    year: 'năm học, ví dụ 2026-2027; không ghi thì là năm học hiện tại',
    out: 'tệp .xlsx sẽ ghi; tệp đã có không bị ghi đè',
    unknownYear: (year: string) => `"${year}" không phải là năm học dùng được. Hãy viết dạng 2026-2027.`,
    written: (file: string) => `Đã tạo ${file}. Hãy ghi tên trường vào ô A1 rồi nhập mỗi người một dòng.`,
  },
  en: {
    help: 'Make a new Excel file for a school that starts from nothing: sheets of people and results, how to go on, and drop-down lists.',
    level: 'level: preschool, primary, lowerSecondary, upperSecondary',
    year: 'school year, such as 2026-2027; the present one where left out',
    out: '.xlsx file to write; a file that is there is not overwritten',
    unknownYear: (year: string) => `"${year}" is no school year that can be used. Write it like 2026-2027.`,
    written: (file: string) => `${file} made. Write the name of the school in A1, then one person a row.`,
  },
} as const

export const templateSentences = (language: Language) => sentences[language]
