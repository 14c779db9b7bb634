import { describe, expect, test } from '@jest/globals'
import { evaluated, isCalculated } from '#test/excel-host/book/calculation/evaluate.ts'
import { recalculate } from '#test/excel-host/book/calculation/recalculate.ts'
import { smallBook } from './desk.ts'

const at = (formula: string) => {
  const book = smallBook()
  return evaluated(formula, (name, { row, column, rows, columns }) => {
    const sheet = book.sheet(name ?? 'Data')!
    return Array.from({ length: rows * columns }, (_, index) => sheet.at(row + Math.floor(index / columns), column + (index % columns)).value)
  })
}

describe('what the emulated Excel calculates', () => {
  test.each([
    ["=SUM('Data'!$D$2:$D$5)", 235], ['=COUNTA(B1:B9)', 5], ['=COUNTIF(C2:C5,"dev")', 2], ['=COUNTIF(C2:C5,"?ev")', 2], ['=COUNTIF(D2:D5,"<60")', 2], ['=COUNTIF(C1:C9,"<>")', 5],
    ['=SUMIF(C2:C5,"Dev",D2:D5)', 75], ['=COUNTIFS(C2:C5,"Dev",D2:D5,">30")', 1], ['=40*COUNTIF(D2:D5,"<60")-SUMIF(D2:D5,"<60",D2:D5)', 5], ['=IF(D2>50,"qua","không")', 'qua'], ['=(1+2)*3-4/2', 7],
  ])('%s is %s', (formula, value) => { expect(at(formula)).toBe(value) })

  test('what it does not know it leaves alone', () => {
    expect([at('=VLOOKUP(1,A1:B2,2)'), at('=SUM(A1'), isCalculated('=LEN("a")'), isCalculated('=SUM(A1:B2)')]).toEqual([undefined, undefined, false, true])
  })

  test('a changed cell reaches formulas over other formulas, and no others', () => {
    const book = smallBook()
    const [data, other] = [book.sheet('Data')!, book.sheet('Other')!]
    other.put(1, 1, { formula: '=SUM(Data!D2:D5)', value: 235 })
    other.put(2, 1, { formula: '=A1*2', value: 470 })
    other.put(3, 1, { formula: '=SUM(Data!A2:A5)', value: 'để yên' })
    data.put(2, 4, { value: 71 })
    recalculate(book, { kind: 'values', sheet: data, area: { row: 2, column: 4, rows: 1, columns: 1 }, by: 'person' })
    expect([1, 2, 3].map((row) => other.at(row, 1).value)).toEqual([236, 472, 'để yên'])
  })
})
