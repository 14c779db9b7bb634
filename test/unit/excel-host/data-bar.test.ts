import { describe, expect, test } from '@jest/globals'
import { barAt } from '#test/excel-host/book/marks.ts'
import { evaluated } from '#test/excel-host/book/calculation/evaluate.ts'
import { call, desk, load, request, set, sheetPath, valueOf } from './desk.ts'

const scores = [...sheetPath('Data'), ['method', 'GetRange', 'D2:D5']] as const
const bars = [...scores, ['property', 'ConditionalFormats'], ['method', 'Add', 'DataBar']] as const
const bar = [...bars, ['property', 'DataBar']] as const

/** Adds a bar and sets one thing of it in the same request. */
const barred = (name: string, value: unknown) => {
  const tried = desk()
  return { ...tried, outcome: tried.run(request(bar, set(name, value))) }
}

describe('data bars', () => {
  test('fill a cell by its bounds', () => {
    const { book } = barred('UpperBoundRule', { type: 'Number', formula: '=140' })
    const sheet = book.sheet('Data')!
    expect(barAt(sheet, 2, 4)).toMatchObject({ part: 0.5, bar: { upper: { type: 'Number', formula: '=140' }, lower: { type: 'Automatic' } } })
    expect([barAt(sheet, 1, 4), barAt(sheet, 2, 3)]).toEqual([null, null])
  })

  test('are told as their kind and taken away again', () => {
    const { book, run } = barred('ShowDataBarOnly', true)
    const [format] = book.sheet('Data')!.formats
    const item = [...scores, ['property', 'ConditionalFormats'], ['item', format!.id]] as const
    expect(valueOf(run(request(item, load('type'))), 200)).toMatchObject({ Type: 'DataBar' })
    run(request(item, call('Delete')))
    expect(book.sheet('Data')!.formats).toEqual([])
  })

  test('of a bound that cannot be drawn here are refused aloud, and nonsense is refused as Excel does', () => {
    expect(JSON.stringify(barred('LowerBoundRule', { type: 'Percentile', formula: '=10' }).outcome)).toContain('not emulated')
    expect(JSON.stringify(barred('LowerBoundRule', { type: 'Lowest' }).outcome)).toContain('InvalidArgument')
  })
})

test('SUMIFS adds the rows that meet every condition', () => {
  const columns: Readonly<Record<number, readonly (string | number | null)[]>> = { 1: [1, 2, 4], 2: ['a', 'b', 'a'], 3: [null, null, 'gone'] }
  const value = evaluated('=SUMIFS($A$1:$A$3,$B$1:$B$3,"a",$C$1:$C$3,"<>gone")', (_, { column }) => columns[column] ?? [])
  expect(value).toBe(1)
})
