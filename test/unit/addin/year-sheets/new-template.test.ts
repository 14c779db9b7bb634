import { expect, test } from '@jest/globals'
import { newTemplate } from '#addin/features/new-template/new-template.ts'
import { memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook, sheetOf } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const wish = { level: 'primary', schoolYear: '2025-2026' } as const

test('fills an empty file, in three calls', async () => {
  const workbook = memoryWorkbook([sheetOf('Sheet1', [[null]])])
  const desk = memoryDesk(workbook)
  await newTemplate(desk, wish)
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Danh sách', 'Kết quả', 'BDTX Hướng dẫn'])
  expect(workbook.calls).toEqual({ read: 2, writeTemplate: 1 })
  expect(desk.seen.get()?.judged.reading.roster.lines).toEqual([])
})

test('leaves a file with content as it is, and says what to do', async () => {
  const workbook = memoryWorkbook([perTeacher])
  const desk = memoryDesk(workbook)
  await newTemplate(desk, wish)
  expect([workbook.calls['writeTemplate'], workbook.sheets.length]).toEqual([undefined, 1])
  expect(desk.sentence()).toBe('Tệp này đã có nội dung nên chưa tạo gì. Hãy mở một tệp trống (Tệp > Mới), mở bảng BDTX rồi bấm lại.')
})
