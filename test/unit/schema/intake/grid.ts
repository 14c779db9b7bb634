import type { CellValue, Sheet, Workbook } from '#schema/grammar/sheet.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import type { GivenContext } from '#schema/grammar/reading.ts'

export const sheet = (values: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet => {
  const width = Math.max(...values.map((row) => row.length))
  return { name: 'DS', visible: true, top: 1, left: 1, values: values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)), ...more }
}

export const book = (...sheets: readonly Sheet[]): Workbook => ({ sheets })

export const primary: GivenContext = {
  school: null, level: 'primary', schoolYear: { label: '2023-2024', from: '2023-08-01', to: '2024-07-31' },
  plan: { modulesPerTeacher: 2, periods03: 40 }, history: [], yearClosed: false,
}

export const readSheet = (values: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}) => readRoster(book(sheet(values, more)), primary)
