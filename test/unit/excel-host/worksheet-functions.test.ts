import { describe, expect, test } from '@jest/globals'
import { Book } from '#test/excel-host/book/book.ts'
import { Typing } from '#test/excel-host/book/typing.ts'
import { parseCall } from '#test/excel-host/functions/parse-call.ts'
import { WorksheetFunctions } from '#test/excel-host/functions/worksheet-functions.ts'

const described = [
  { id: 'SUMUP', name: 'SUMUP', parameters: [{ dimensionality: 'matrix', repeating: true }] },
  { id: 'NAMED', name: 'NAMED', parameters: [{ dimensionality: 'scalar' }, { dimensionality: 'scalar', optional: true }] },
]

const opened = () => {
  const book = new Book('a.xlsx')
  const sheet = book.addSheet('Dữ liệu')
  const sent: unknown[][] = []
  const said: (readonly [string, string | null])[] = []
  const functions = new WorksheetFunctions({ namespace: 'BDTX', described }, {
    book: () => book,
    send: (messages) => sent.push(...messages.map((message) => JSON.parse(message) as unknown[])),
    say: (...saying) => said.push(saying),
  })
  book.listen((change) => functions.changed(change))
  const typing = new Typing(book)
  const type = (row: number, column: number, text: string): boolean => typing.type(sheet, [{ row, column, text }])
  return { sheet, sent, said, functions, type }
}

describe('a formula that is one call', () => {
  test.each([
    ['=BDTX.SUMUP("GVPT 1")', [{ literal: 'GVPT 1' }]],
    ['=bdtx.sumup("a; ""b"""; 5;)', [{ literal: 'a; "b"' }, { literal: 5 }, { literal: null }]],
    ["=BDTX.SUMUP($A$1:B2,'Trang, 2'!C3)", [{ reference: { sheet: null, area: { row: 1, column: 1, rows: 2, columns: 2 } } }, { reference: { sheet: 'Trang, 2', area: { row: 3, column: 3, rows: 1, columns: 1 } } }]],
    ['=BDTX.SUMUP()', []],
  ])('%s', (formula, args) => { expect(parseCall(formula, 'BDTX')).toEqual({ name: 'SUMUP', args }) })

  test.each(['=BDTX.SUMUP(1)+1', '=BDTX.SUMUP(A1&"x")', '=SUM(A1)', '=OTHER.SUMUP(1)', '=BDTX.SUMUP(BDTX.NAMED(1))'])('%s is none', (formula) => { expect(parseCall(formula, 'BDTX')).toBeNull() })
})

describe('calculating', () => {
  test('hands over values as Excel shapes them, and shows what came back', () => {
    const { sheet, sent, functions, type } = opened()
    type(1, 1, 'GVPT 1')
    type(2, 1, '7')
    type(3, 1, '=BDTX.SUMUP(A1:A2;"x")')
    expect(sent).toEqual([[1, 'SUMUP', [[[['GVPT 1'], [7]], [['x']]]], "'Dữ liệu'!A3", 0, null]])
    functions.answered([[1, true, 40, [0]]])
    expect(sheet.at(3, 1)).toMatchObject({ value: 40, formula: '=BDTX.SUMUP(A1:A2;"x")' })
  })

  test('asks again when a cell it looks at changes, and only then', () => {
    const { sent, type } = opened()
    type(3, 1, '=BDTX.NAMED(A1)')
    type(9, 9, 'elsewhere')
    type(1, 1, 'GVPT 2')
    expect(sent.map(([, , args]) => args)).toEqual([['', null], ['GVPT 2', null]])
  })

  test('an error is shown as such, with its sentence', () => {
    const { sheet, said, functions, type } = opened()
    type(1, 1, '=BDTX.NAMED("z")')
    functions.answered([[1, false, 'no such module', 1, [0]]])
    expect(sheet.at(1, 1).value).toBe('#N/A')
    expect(said).toEqual([["'Dữ liệu'!A1", 'no such module']])
  })

  test('an unknown name is #NAME?, a missing argument #VALUE!, and nothing is sent', () => {
    const { sheet, sent, type } = opened()
    type(1, 1, '=BDTX.NOTHING(1)')
    type(2, 1, '=BDTX.NAMED()')
    expect([sheet.at(1, 1).value, sheet.at(2, 1).value]).toEqual(['#NAME?', '#VALUE!'])
    expect(sent).toEqual([])
  })

  test('what it cannot calculate is said', () => {
    const { said, sent, type } = opened()
    type(1, 1, '=BDTX.NAMED(1)&"x"')
    type(2, 1, '=SUM(A1)')
    expect(said).toEqual([["'Dữ liệu'!A1", null]])
    expect(sent).toEqual([])
  })
})
