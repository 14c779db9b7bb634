import { describe, expect, test } from '@jest/globals'
import type { CellValue, Sheet } from '#schema/grammar/sheet.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { templateVi } from '#schema/locale/year-sheets/template.vi.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import type { Level } from '#schema/tables/plan-lines.ts'
import { schoolTemplate } from '#schema/year-sheets/template/school-template.ts'
import type { TemplateSheet } from '#schema/year-sheets/template/template.ts'

const template = (level: Level) => schoolTemplate({ level, schoolYear: '2026-2027', from: '2026-08-01' }, templateVi)

type Row = readonly CellValue[]

/** The sheet as people fill it. */
const filled = ({ name, cells, widths }: TemplateSheet, rows: readonly Row[] = []): Sheet => {
  const height = Math.max(4 + rows.length, ...cells.map(({ row }) => row))
  const values = Array.from({ length: height }, (_, y) => widths.map((__, x): CellValue => cells.find(({ row, column }) => row === y + 1 && column === x + 1)?.value ?? rows[y - 4]?.[x] ?? null))
  return { name, visible: true, top: 1, left: 1, values }
}

const people: Readonly<Record<Level, readonly Row[]>> = {
  primary: [['Nguyễn Thị Mẫu', '02/03/1985', 'Tổ 1', 'Hiệu trưởng', '', 'QLPT 1', 'QLPT 2', 'Từ xa', 40, 40, 40], ['Trần Văn Thử', '15/07/1990', 'Tổ 2', 'Giáo viên', '', 'GVPT 1', 'GVPT 4', 'Tập trung', 40, 40, 40], ['Lê Thị Nghiệm', '20/11/1979', 'Tổ 2', 'Tổ trưởng', '', 'GVPT 2', 'GVPT 7', 'Bán tập trung', 40, 40, 40]],
  preschool: [['Nguyễn Thị Mẫu', '02/03/1985', 'Tổ Mẫu giáo', 'Giáo viên', '', 'GVMN 1', 'GVMN 2', 'Từ xa', 40, 40, 40], ['Trần Thị Thử', '15/07/1990', 'Tổ Nhà trẻ', 'Giáo viên', '', 'GVMN 3', 'GVMN 4', 'Tập trung', 40, 40, 40]],
  lowerSecondary: [['Nguyễn Thị Mẫu', '02/03/1985', 'Tổ Toán - Tin', 'Giáo viên', 'Toán', 'GVPT 1', 'GVPT 2', 'Từ xa', 40, 40, 40], ['Trần Thị Thử', '15/07/1990', 'Tổ Ngữ văn', 'Giáo viên', 'Ngữ văn', 'GVPT 3', 'GVPT 4', 'Tập trung', 40, 40, 40]],
  upperSecondary: [['Nguyễn Thị Mẫu', '02/03/1985', 'Tổ Toán - Tin', 'Giáo viên', 'Toán', 'GVPT 1', 'GVPT 2', 'Từ xa', 40, 40, 40], ['Trần Thị Thử', '15/07/1990', 'Tổ Ngữ văn', 'Giáo viên', 'Ngữ văn', 'GVPT 3', 'GVPT 4', 'Tập trung', 40, 40, 40]],
}

const results = (level: Level): readonly Row[] => people[level].map(([name = null, born = null]) => [name, born, 8, 7.5, 9, 'Hoàn thành'])

const read = (level: Level, withResults: boolean) => {
  const [plan, result, howTo] = template(level)
  return readRoster({ sheets: [filled(plan!, people[level]), filled(result!, withResults ? results(level) : []), filled(howTo!)] }, {})
}

describe.each(Object.keys(people) as Level[])('a new workbook of %s', (level) => {
  test.each([false, true])('is read back without a question and without a finding (results: %s)', (withResults) => {
    const reading = read(level, withResults)
    expect(reading.tables.map(({ sheet }) => sheet)).toEqual(withResults ? ['Danh sách', 'Kết quả'] : ['Danh sách'])
    for (const { confidence } of reading.tables) expect(confidence).toBeGreaterThanOrEqual(0.98)
    expect(reading.tables.flatMap(({ columns }) => columns.filter(({ confidence }) => confidence < 0.95))).toEqual([])
    expect([reading.roster.lines.length, reading.roster.context.level, reading.roster.context.schoolYear?.label]).toEqual([people[level].length, level, '2026-2027'])
    expect(reading.roster.flaws).toEqual([])
    expect(checkRoster(reading.roster, { on: '2026-11-22' })).toEqual([])
  })

  test('holds nobody while nobody is in it', () => {
    expect(readRoster({ sheets: template(level).map((sheet) => filled(sheet)) }, {}).roster.lines).toEqual([])
  })
})
