import { describe, expect, it } from '@jest/globals'
import { call, desk, load, request, set, sheetPath, valueOf } from './desk.ts'

const range = (address: string) => [...sheetPath('Data'), ['method', 'GetRange', address]] as const

describe('ranges', () => {
  it('reads a whole sheet no further than it is told', () => {
    const outcome = desk().run(request(range('A:B'), load('values', 'isEntireColumn', 'address')))
    expect(valueOf(outcome, 200)).toMatchObject({ IsEntireColumn: true, Address: 'Data!A:B' })
  })

  it('tells fonts, strikes and hidden rows in one call each', () => {
    const { run, book } = desk()
    const sheet = book.sheet('Data')!
    sheet.restyle(2, 1, { fontName: '.VnTime', strike: true })
    sheet.hiddenRows.add(3)
    const cells = valueOf(run(request(range('A2:B3'), call('GetCellProperties', { address: true, format: { font: { name: true, strikethrough: true } } }))), 200)
    expect(cells).toEqual([
      [{ address: 'Data!A2', format: { font: { name: '.VnTime', strikethrough: true } } }, { address: 'Data!B2', format: { font: { name: 'Calibri', strikethrough: false } } }],
      [{ address: 'Data!A3', format: { font: { name: 'Calibri', strikethrough: false } } }, { address: 'Data!B3', format: { font: { name: 'Calibri', strikethrough: false } } }],
    ])
    expect(valueOf(run(request(range('A2:B3'), call('GetRowProperties', { rowHidden: true, rowIndex: true }))), 200)).toEqual([{ rowHidden: false, rowIndex: 1 }, { rowHidden: true, rowIndex: 2 }])
  })

  it('finds merged cells, or nothing', () => {
    const { run, book } = desk()
    const merged = [...range('A1:D5'), ['method', 'GetMergedAreasOrNullObject']] as const
    expect(valueOf(run(request(merged)), 200)).toBeNull()
    book.sheet('Data')!.merges.push({ row: 1, column: 1, rows: 1, columns: 2 })
    expect(valueOf(run(request(merged, load('address'))), 200)).toMatchObject({ Address: 'Data!A1:B1' })
  })

  it('moves what lies below when rows are inserted and deleted', () => {
    const { run, book } = desk()
    const sheet = book.sheet('Data')!
    sheet.hiddenRows.add(4)
    run(request([...range('3:3'), ['method', 'Insert', 'Down']]))
    expect([sheet.at(3, 2).value, sheet.at(4, 2).value, [...sheet.hiddenRows]]).toEqual([null, 'Bob', [5]])
    run(request(range('2:3'), call('Delete', 'Up')))
    expect([sheet.at(2, 2).value, [...sheet.hiddenRows]]).toEqual(['Bob', [3]])
  })

  it('leaves a cell alone where null is written', () => {
    const { run, book } = desk()
    run(request(range('A2:B2'), set('Values', [[null, 'Zoe']])))
    expect([book.sheet('Data')!.at(2, 1).value, book.sheet('Data')!.at(2, 2).value]).toEqual([1, 'Zoe'])
  })

  it('quotes the sheet in an address where it must', () => {
    const { run, book } = desk()
    book.sheet('Data')!.name = "Kế hoạch '26"
    expect(valueOf(run(request([...sheetPath("Kế hoạch '26"), ['method', 'GetRange', 'A1']], load('address'))), 200)).toMatchObject({ Address: "'Kế hoạch ''26'!A1" })
  })
})

describe('conditional formats', () => {
  it('are added over many areas, told apart by id, taken away one by one and all at once', () => {
    const { run, book } = desk()
    const sheet = book.sheet('Data')!
    const many = [...sheetPath('Data'), ['method', 'GetRanges', 'A2,C3:C4'], ['property', 'ConditionalFormats']] as const
    run(request([...many, ['method', 'Add', 'Custom']]))
    run(request([...many, ['method', 'Add', 'Custom']]))
    const [first, second] = sheet.formats
    expect(first?.areas).toHaveLength(2)
    run(request([...sheetPath('Data'), ['method', 'GetRange'], ['property', 'ConditionalFormats'], ['item', first!.id]], call('Delete')))
    expect(sheet.formats).toEqual([second])
    run(request([...range('C3'), ['property', 'ConditionalFormats']], call('ClearAll')))
    expect(sheet.formats[0]?.areas).toEqual([{ row: 2, column: 1, rows: 1, columns: 1 }, { row: 4, column: 3, rows: 1, columns: 1 }])
  })
})

describe('sheets', () => {
  it('are added, coloured, hidden, renamed and deleted', () => {
    const { run, book } = desk()
    run(request([['property', 'Worksheets'], ['method', 'Add', 'Mới']]))
    run(request(sheetPath('Mới'), set('TabColor', '#00aa00')))
    run(request(sheetPath('Mới'), set('Visibility', 'VeryHidden')))
    expect(book.sheet('mới')).toMatchObject({ state: 'veryHidden', tabColor: '#00AA00' })
    expect(run(request(sheetPath('Mới'), call('Activate'))).Error).toMatchObject({ Code: 'InvalidOperation' })
    run(request(sheetPath('Mới'), set('Name', 'Cũ')))
    run(request(sheetPath('Cũ'), call('Delete')))
    expect(book.sheets.map(({ name }) => name)).toEqual(['Data', 'Other'])
  })

  it('keep one of them in sight', () => {
    const { run } = desk()
    run(request(sheetPath('Other'), call('Delete')))
    expect(run(request(sheetPath('Data'), call('Delete'))).Error).toMatchObject({ Code: 'InvalidOperation' })
    expect(run(request(sheetPath('Data'), set('Visibility', 'Hidden'))).Error).toMatchObject({ Code: 'InvalidOperation' })
  })
})

describe('custom XML', () => {
  it('is added, replaced and deleted; what is no XML is refused', () => {
    const { run, book } = desk()
    const parts = [['property', 'CustomXmlParts']] as const
    run(request([...parts, ['method', 'Add', '<s xmlns="urn:x"/>']]))
    run(request([...parts, ['item', book.xmlParts[0]!.id]], call('SetXml', '<s xmlns="urn:x">2</s>')))
    expect(valueOf(run(request([...parts, ['method', 'GetByNamespace', 'urn:x']], load('items/id'))), 200)).toMatchObject({ Count: 1 })
    expect(run(request([...parts, ['method', 'Add', '<s>']])).Error).toMatchObject({ Code: 'InvalidArgument' })
    run(request([...parts, ['item', book.xmlParts[0]!.id]], call('Delete')))
    expect(book.xmlParts).toEqual([])
  })
})
