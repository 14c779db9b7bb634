import { expect, it } from '@jest/globals'
import { displayText } from '#server/xlsx/display.ts'

it.each([
  [45000, 'dd/mm/yyyy', '15/03/2023'], [45000.5, 'dd/mm/yyyy hh:mm', '15/03/2023 12:00'], [45000.75, 'h:mm AM/PM', '6:00 PM'],
  [32556, 'd/m/yyyy;@', '17/2/1989'], [45000, '[$-42A]dd\\/mm\\/yyyy', '15/03/2023'], [1, 'dd/mm/yyyy', '01/01/1900'], [61, 'dd/mm/yyyy', '01/03/1900'],
  [-1, 'dd/mm/yyyy', '#####'], [1.5, '[h]:mm', '36:00'],
  [7.25, '0.0', '7.3'], [0.456, '0%', '46%'], [1234567.891, '#,##0.00', '1,234,567.89'], [-3, '0.0', '-3.0'], [-5, '#,##0;(#,##0)', '(5)'],
  [0.1 + 0.2, 'General', '0.3'], [123456789012, 'General', '1.23457E+11'], [79123456789, 'General', '79123456789'], [40, '0" tiết"', '40 tiết'], [7, '00', '07'],
  [2, '0.##', '2'], [1.5, '0.##', '1.5'], [0, '0;-0;;@', ''], [5, '@', '5'],
  ['chữ', '0.0', 'chữ'], [true, null, 'TRUE'], [null, '0.0', ''],
])('%p as %p shows %p', (value, format, shown) => {
  expect(displayText(value, format)).toBe(shown)
})

it('counts from 1904 where the workbook does', () => {
  expect(displayText(0, 'dd/mm/yyyy', true)).toBe('01/01/1904')
})
