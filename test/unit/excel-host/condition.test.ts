import { describe, expect, it } from '@jest/globals'
import { holds } from '#test/excel-host/book/condition.ts'
import { typed } from '#test/excel-host/book/typed.ts'

const question = (row: number) => ({ home: { row: 2, column: 1 }, here: { row, column: 1 }, cell: (r: number, c: number) => (c === 4 ? (r === 3 ? null : r * 10) : 'x') })

describe('conditions that can be judged', () => {
  it.each([
    ['TRUE', 2, true],
    ['=LEN("urn:owner:mark")>0', 2, true],
    ['N("owner:1")=0', 2, true],
    ['AND($D2>15,N("o")=0)', 2, true],
    ['$D2=""', 3, true],
    ['$D2=""', 2, false],
    ['NOT(OR(D2<=20,A2<>"x"))', 4, true],
    ['$D$2=20', 9, true],
    ['"a"&"b"="AB"', 2, true],
  ])('%s in row %i', (formula, row, expected) => expect(holds(formula, question(row))).toBe(expected))

  it.each(['SUM(A1:A9)>1', 'COUNTIF($A:$A,A2)>1', 'Other!A1=1', 'A2+1=2', '', '"open'])('says it does not know %s', (formula) => expect(holds(formula, question(2))).toBeNull())
})

describe('what typing makes of a text', () => {
  it.each([
    ['12', 'General', 12], ['012345678901', '@', '012345678901'], ["'007", 'General', '007'], ['31/12/2024', 'General', 45657], ['31/02/2024', 'General', '31/02/2024'],
    ['true', 'General', true], ['', 'General', null], ['1,5', 'General', '1,5'], [' a ', 'General', ' a '],
  ])('%j in a cell formatted %s', (text, format, value) => expect(typed(text, format, false).value).toBe(value))

  it('a formula, with no result of its own', () => expect(typed('=A1+1', 'General', false)).toEqual({ value: null, formula: '=A1+1', numberFormat: null }))
})
