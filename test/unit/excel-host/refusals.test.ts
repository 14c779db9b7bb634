import { describe, expect, it } from '@jest/globals'
import { call, desk, load, request, set, sheetPath, valueOf } from './desk.ts'

const range = (address: string) => [...sheetPath('Data'), ['method', 'GetRange', address]] as const

describe('what Excel refuses', () => {
  it('an unknown sheet', () => {
    expect(desk().run(request(sheetPath('Nope'))).Error).toEqual({ Code: 'ItemNotFound', Message: "The requested resource doesn't exist.", Location: 'WorksheetCollection.getItem', ActionIndex: 2, HttpStatusCode: 404 })
  })

  it('a bad address, with the results so far', () => {
    const outcome = desk().run(request(range('A0:Ж9')))
    expect(outcome.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Worksheet.getRange', ActionIndex: 3, HttpStatusCode: 400 })
    expect(outcome.ProcessedResults?.Results).toHaveLength(3)
  })

  it.each([[[[1]]], [[[1, 2], [3]]], [[1, 2]], [[[1, 2], [3, 4], [5, 6]]]])('values of another size than the range: %j', (values) => {
    const { run, book } = desk()
    expect(run(request(range('A1:B2'), set('Values', values))).Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Range.values', Message: expect.stringContaining('number of rows or columns') })
    expect(book.sheet('Data')?.at(1, 1).value).toBe('Id')
  })

  it('an unknown table, a sheet name that is taken or impossible', () => {
    expect(desk().run(request([['property', 'Tables'], ['item', 'Nope']])).Error).toMatchObject({ Code: 'ItemNotFound', Location: 'TableCollection.getItem' })
    expect(desk().run(request([['property', 'Worksheets'], ['method', 'Add', 'DATA']])).Error).toMatchObject({ Code: 'ItemAlreadyExists', Location: 'WorksheetCollection.add', HttpStatusCode: 409 })
    expect(desk().run(request([['property', 'Worksheets'], ['method', 'Add', 'a/b']])).Error).toMatchObject({ Code: 'InvalidArgument' })
  })

  it('locked cells of a protected sheet, but not unlocked ones', () => {
    const { run, book } = desk()
    const sheet = book.sheet('Data')!
    sheet.restyle(2, 4, { locked: false })
    sheet.protected = true
    expect(run(request(range('A2'), set('Values', 9))).Error).toMatchObject({ Code: 'AccessDenied', HttpStatusCode: 403 })
    expect(run(request(range('D2'), set('Values', 9))).Error).toBeUndefined()
    expect(run(request([...range('D2'), ['property', 'ConditionalFormats'], ['method', 'Add', 'Custom']])).Error).toMatchObject({ Code: 'AccessDenied' })
    expect(run(request([...range('D2'), ['property', 'Format'], ['property', 'Fill']], set('Color', '#FF0000'))).Error).toMatchObject({ Code: 'AccessDenied' })
    expect(run(request([['property', 'Comments'], ['method', 'Add', 'Data!D2', 'hello', null]])).Error).toMatchObject({ Code: 'AccessDenied' })
    expect(sheet.at(2, 1).value).toBe(1)
  })

  it('undoes nothing: what came before the fault stays', () => {
    const { run, book } = desk()
    const first = request(range('A2'), set('Values', 9))
    const second = { ...first, Actions: [...first.Actions, { Id: 300, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[1, 2]]] } }] }
    expect(run(second).Error).toMatchObject({ ActionIndex: 5 })
    expect(book.sheet('Data')?.at(2, 1).value).toBe(9)
  })

  it('loudly what it does not know, and counts it', () => {
    const { run, executor } = desk()
    expect(run(request([...sheetPath('Data'), ['property', 'PivotTables']])).Error).toMatchObject({ Code: 'ApiNotFound', Message: '[host] not emulated: Worksheet.PivotTables', Location: 'Worksheet.pivotTables' })
    run(request(range('A1'), call('AutoFill', 'A1:A9')))
    run(request(range('A1'), load('savedAsArray')))
    expect(executor.notEmulated).toEqual(['Worksheet.PivotTables', 'Range.AutoFill', 'Range.SavedAsArray'])
  })

  it('a row or column outside the range, a move off the sheet', () => {
    expect(desk().run(request([...range('A1:B2'), ['method', 'GetRow', 2]])).Error).toMatchObject({ Code: 'InvalidArgument' })
    expect(desk().run(request([...range('A1:B2'), ['method', 'GetOffsetRange', -1, 0]])).Error).toMatchObject({ Code: 'InvalidArgument' })
  })

  it('a write in chunks whose whole has another size', () => {
    expect(desk().run(request(range('A1:B2'), call('_ValidateArraySize', 3, 2))).Error).toMatchObject({ Code: 'InvalidArgument' })
    expect(desk().run(request(range('A1:B2'), call('_ValidateArraySize', 2, 2))).Error).toBeUndefined()
  })
})

describe('nothing where nothing is', () => {
  it('goes through every path below', () => {
    const steps = [['property', 'Worksheets'], ['method', 'GetItemOrNullObject', 'Nope'], ['method', 'GetRange', 'A1']] as const
    const { run } = desk()
    expect(valueOf(run(request(steps, load('values'))), 200)).toBeNull()
    expect(valueOf(run(request(steps, set('Values', 1))), 200)).toEqual({ _IsNull: true })
    expect(valueOf(run(request(steps, call('Clear', null))), 200)).toEqual({ _IsNull: true })
  })
})
