import { describe, expect, it } from '@jest/globals'
import { openXlsx } from '#server/xlsx/open.ts'
import { patchXlsx } from '#server/xlsx/patch.ts'
import type { XlsxWorkbook } from '#server/xlsx/model.ts'
import { difference } from '#test/excel-host/book/changes.ts'
import { load } from '#test/excel-host/book/load.ts'
import { Typing } from '#test/excel-host/book/typing.ts'
import { samples } from '#test/excel-host/samples/samples.ts'
import { desk, request, set, sheetPath } from './desk.ts'

const opened = (bytes: Uint8Array): XlsxWorkbook => {
  const read = openXlsx(bytes)
  if (read.refused !== null) throw new Error(read.refused)
  return read.workbook
}

const [first] = samples
const bytes = first!.bytes()
const SHEET = 'Kế hoạch BDTX'

const edited = (work: (tried: ReturnType<typeof desk>) => void) => {
  const [before, book] = [load('a.xlsx', opened(bytes)), load('a.xlsx', opened(bytes))]
  work(desk(book))
  return difference(before, book)
}

const saved = (work: (tried: ReturnType<typeof desk>) => void): XlsxWorkbook => opened(patchXlsx(bytes, edited(work).changes))

describe('what became of a workbook', () => {
  it.each(samples.map(({ name, bytes: make }) => [name, make] as const))('is nothing right after opening: %s', (_, make) => {
    const workbook = opened(make())
    expect(difference(load('a', workbook), load('a', workbook))).toEqual({ changes: [], unwritten: [] })
  })

  it('is nothing after typing and undoing', () => {
    const difference_ = edited(({ book }) => {
      const typing = new Typing(book)
      typing.type(book.sheets[0]!, [{ row: 5, column: 3, text: '01/02/1980' }])
      expect(book.sheets[0]!.at(5, 3).value).toBe(29_252)
      typing.undo()
    })
    expect(difference_).toEqual({ changes: [], unwritten: [] })
  })

  it('comes back from the file: cells, looks, sheets, names, comments, parts, columns', () => {
    const workbook = saved(({ run, book }) => {
      const a1 = [...sheetPath(SHEET), ['method', 'GetRange', 'B5']] as const
      run(request(a1, set('Values', [['Ánh']])))
      run(request([...a1, ['property', 'Format'], ['property', 'Fill']], set('Color', '#FFF2CC')))
      run(request([['property', 'Comments'], ['method', 'Add', `'${SHEET}'!B6`, 'Xem lại', null]]))
      run(request([['property', 'CustomXmlParts'], ['method', 'Add', '<s xmlns="urn:x:1"/>']]))
      run(request([['property', 'Names'], ['method', 'Add', 'DanhSach', `='${SHEET}'!$B$5:$B$16`, null]]))
      run(request([['property', 'Worksheets'], ['method', 'Add', 'Biên nhận']]))
      run(request([...sheetPath('Biên nhận'), ['method', 'GetRange', 'A1:B1']], set('Values', [['Số', 7]])))
      run(request([...sheetPath(SHEET), ['method', 'GetRange', 'J:J']], set('ColumnHidden', true)))
      run(request(sheetPath(SHEET), set('Name', 'Kế hoạch')))
      expect(book.sheets).toHaveLength(2)
    })
    const again = load('a.xlsx', workbook)
    const plan = again.sheet('Kế hoạch')!
    const receipt = workbook.sheets[1]!
    expect([plan.at(5, 2).value, plan.at(6, 2).value, plan.look(5, 2).fill]).toEqual(['Ánh', 'Võ Ngọc Hạnh', '#FFF2CC'])
    expect(plan.remarkAt(6, 2)).toMatchObject({ text: 'Xem lại' })
    expect(plan.columnHidden(10)).toBe(true)
    expect([receipt.name, receipt.values]).toEqual(['Biên nhận', [['Số', 7]]])
    expect(workbook.names).toMatchObject([{ name: 'DanhSach', sheet: null }])
    expect(workbook.customXml).toMatchObject([{ namespace: 'urn:x:1' }])
  })

  it('says what a file cannot be told yet', () => {
    const { unwritten } = edited(({ run }) => {
      run(request([['property', 'Settings'], ['method', 'Add', 'k', 1]]))
      run(request([...sheetPath(SHEET), ['method', 'GetRange', 'B5'], ['property', 'Format'], ['property', 'Font']], set('Name', 'Arial')))
      run(request([...sheetPath(SHEET), ['method', 'GetRange', '5:5']], set('RowHidden', true)))
    })
    expect(unwritten).toEqual(['settings', 'looks', 'structure'])
  })
})
