import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { areaOf, cellAddress, columnNumber, fullAddress, letters } from '#addin/workbook/a1.ts'
import { addressLists } from '#addin/workbook/address-lists.ts'
import { isOurs, severities, signature } from '#addin/workbook/mark-look.ts'
import { contentOf, idIn } from '#addin/workbook/remark-content.ts'

const place = fc.record({ row: fc.integer({ min: 1, max: 5000 }), column: fc.integer({ min: 1, max: 60 }) })

const cellsIn = (lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split(',')).flatMap((address) => {
    const area = areaOf(address)!
    return Array.from({ length: area.rows * area.columns }, (_, at) => cellAddress({ row: area.row + Math.floor(at / area.columns), column: area.column + (at % area.columns) }))
  })

describe('addresses', () => {
  test('columns are counted as Excel counts them', () => {
    expect([1, 26, 27, 702, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
    fc.assert(fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => { expect(columnNumber(letters(column))).toBe(column) }))
  })

  test('a list covers exactly the cells asked for, and no list is longer than Excel takes', () => {
    fc.assert(fc.property(fc.array(place, { maxLength: 400 }), (cells) => {
      const lists = addressLists(cells.map((cell) => ({ ...cell, sheet: 'S' })))
      expect(new Set(cellsIn(lists))).toEqual(new Set(cells.map(cellAddress)))
      expect(lists.every((list) => list.length < 8192)).toBe(true)
    }))
  })

  test('a sheet name with an apostrophe is quoted', () => {
    expect(fullAddress({ sheet: "DS 'GV'", row: 7, column: 2 })).toBe("'DS ''GV'''!B7")
  })
})

describe('what is ours is told from what is the user\'s', () => {
  test('marks by their rule, with or without the sign Excel puts before it', () => {
    for (const severity of severities) expect([isOurs(signature(severity)), isOurs(signature(severity).slice(1)), isOurs(signature(severity).toUpperCase())]).toEqual([true, true, true])
    expect(['=TRUE', '=$D2=""', '=LEN("bdtx")>0'].some(isOurs)).toBe(false)
  })

  test('remarks by the line they end with', () => {
    expect(idIn(contentOf({ id: 'a1-b2', text: 'Xem lại\nmô đun', cell: { sheet: 'S', row: 1, column: 1 } }))).toBe('a1-b2')
    expect(idIn('Ghi chú của tôi về BDTX#1 nhé')).toBeNull()
  })
})
