import { describe, expect, it } from '@jest/globals'
import { call, desk, request, sheetPath } from './desk.ts'

const table = [...sheetPath('Data'), ['property', 'Tables'], ['item', 'Table1']] as const

const withTable = () => {
  const tried = desk()
  tried.run(request([...sheetPath('Data'), ['property', 'Tables'], ['method', 'Add', 'A1:D5', true]]))
  return { ...tried, sheet: tried.book.sheet('Data')! }
}

describe('a table that grows', () => {
  it('takes a column at its right edge; what stands beside it makes way', () => {
    const { run, sheet } = withTable()
    sheet.put(2, 5, { value: 'beside' })
    run(request([...table, ['property', 'Columns'], ['method', 'Add', null, [['Note'], ['x'], ['y'], ['z'], ['']]]]))
    expect(sheet.tables[0]?.area).toEqual({ row: 1, column: 1, rows: 5, columns: 5 })
    expect([1, 2, 3].map((row) => sheet.at(row, 5).value)).toEqual(['Note', 'x', 'y'])
    expect(sheet.at(2, 6).value).toBe('beside')
  })

  it('takes rows of nothing, and what stands below makes way', () => {
    const { run, sheet } = withTable()
    sheet.put(6, 1, { value: 'below' })
    run(request([...table, ['property', 'Rows'], ['method', 'Add', null, [[null, null, null, null], [null, null, null, null]]]]))
    expect(sheet.tables[0]?.area.rows).toBe(7)
    expect([sheet.at(6, 1).value, sheet.at(8, 1).value]).toEqual([null, 'below'])
  })

  it('lets a formula go on below, references moved along unless they are fixed', () => {
    const { run, sheet } = withTable()
    sheet.put(5, 5, { value: null, formula: '=D5*$D$2+D$3+[@Score]' })
    const batch = request([...sheetPath('Data'), ['method', 'GetRange', 'E6:E7'], ['method', 'GetRange', 'E5']])
    const paths = Object.values(batch.ObjectPaths)
    const target = paths.at(-2)!
    const source = { ...paths.at(-1)!, ParentObjectPathId: target.ParentObjectPathId! }
    run({ ...batch, ObjectPaths: { ...batch.ObjectPaths, [String(source.Id)]: source }, Actions: [...batch.Actions.slice(0, -1), { ...batch.Actions.at(-1)!, ...call('CopyFrom', null, 'Formulas'), ObjectPathId: target.Id, ArgumentInfo: { Arguments: [source.Id, 'Formulas'], ReferencedObjectPathIds: [source.Id, null] } as never }] })
    expect([6, 7].map((row) => sheet.at(row, 5).formula)).toEqual(['=D6*$D$2+D$3+[@Score]', '=D7*$D$2+D$3+[@Score]'])
  })
})
