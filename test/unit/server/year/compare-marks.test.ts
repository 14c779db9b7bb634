import { describe, expect, test } from '@jest/globals'
import 'reflect-metadata'
import type { Act } from '#schema/year/act.ts'
import { decide } from '#schema/year/decide.ts'
import { readMarks } from '#server/year/marks/cells-of-marks.ts'
import { compareMarks } from '#server/year/marks/compare-marks.ts'
import { marksIn } from '#server/year/marks/table-of-marks.ts'
import { approved, asker, given, mark } from '#test/unit/schema/year/school.ts'
import { buildXlsx } from '#test/support/xlsx-builder.ts'

const withdrawn = (id: string): Act => ({ act: 'withdrawAssessment', assessment: id, reason: 'nhầm' })

/** Nobody yet; failed once; passed; failed twice, the first taken back; entered and not marked yet. */
const book = given([
  ...['a', 'b', 'c', 'd', 'e'].flatMap(approved),
  mark('b', 'GVPT 3', 4), mark('c', 'GVPT 3', 8),
  mark('d', 'GVPT 3', 3, { id: 'd1' }), mark('d', 'GVPT 3', 4, { attempt: 2 }), withdrawn('d1'),
  mark('e', 'GVPT 3', null),
])

const rows = [['Họ và tên', 'Mô đun', 'Điểm'], ['Người a', 'GVPT 03', '8,5'], ['Người b', 'GVPT 3', 4], ['Người c', 'GVPT 3', 6], ['Người d', 'GVPT 3', 'vắng'], ['Người e', 'GVPT 3', 9], ['Người f', 'GVPT 3', 9]] as const
const cells = Object.fromEntries(rows.flatMap((row, at) => row.map((value, column) => [`${'ABC'.charAt(column)}${String(at + 1)}`, value])))
const csv = `\uFEFF${rows.map((row) => row.map((value) => `"${String(value)}"`).join(';')).join('\r\n')}`

const compared = (bytes: Uint8Array) => {
  const read = readMarks({ file: Buffer.from(bytes).toString('base64'), kind: 'report' })
  if ('refusal' in read) throw new Error(read.refusal.messageEn)
  return compareMarks(marksIn(read.cells, read.table), { book, law: asker(), scale: { lowest: 0, highest: 10, pass: 5 }, kind: 'report', item: null })
}

describe.each([['an .xlsx', () => buildXlsx({ sheets: [{ name: 'Điểm', cells }] })], ['a CSV', () => Buffer.from(csv)]])('marks of %s', (_name, file) => {
  const { rows: told } = compared(file())

  test('stand beside those of the school', () => {
    expect(told.map(({ person, verdict, providerMark, providerAbsent, schoolMark }) => [person, verdict, providerMark, providerAbsent, schoolMark])).toEqual([
      ['a', 'new', 8.5, false, null], ['b', 'same', 4, false, 4], ['c', 'differs', 6, false, 8], ['d', 'differs', null, true, 4], ['e', 'new', 9, false, null], [null, 'unmatched', 9, false, null],
    ])
  })

  test('come with the very attempt that would be entered', () => {
    expect(told.map(({ attempt }) => attempt)).toEqual([1, 2, null, 1, 1, null])
    for (const { person, attempt } of told) {
      const takes = [1, 2, 3].filter((number) => person !== null && decide(book, mark(person, 'GVPT 3', 7, { attempt: number }), asker()) === null)
      expect(takes).toEqual(attempt === null ? [] : [attempt])
    }
  })
})
