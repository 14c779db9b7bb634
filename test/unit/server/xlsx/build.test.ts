import { describe, expect, test } from '@jest/globals'
import { buildWorkbook } from '#server/xlsx/build/build-workbook.ts'
import { distinctTitles } from '#server/xlsx/build/table-sheet.ts'
import { openXlsx } from '#server/xlsx/open.ts'

type Values = readonly (readonly (string | number | null)[])[]

const built = async (pieces: readonly Values[], titles = ['Họ và tên', 'Số']) => {
  const parts: Uint8Array[] = []
  for await (const part of buildWorkbook([{ name: 'Số liệu & khác', table: 'BDTX_SoLieu', columns: titles.map((title) => ({ title, width: 12 })), rows: pieces }])) parts.push(part)
  const opened = openXlsx(new Uint8Array(Buffer.concat(parts)))
  if (opened.refused !== null) throw new Error(opened.refused)
  return { sheet: opened.workbook.sheets[0]!, parts: parts.length }
}

describe('a workbook of tables', () => {
  test('is one table over all pieces, numbers as numbers and texts as texts', async () => {
    const { sheet } = await built([[['An', 1], ['Bình', 2.5]], [['007', null]]])
    expect(sheet.name).toBe('Số liệu & khác')
    expect(sheet.values).toEqual([['Họ và tên', 'Số'], ['An', 1], ['Bình', 2.5], ['007', null]])
    expect(sheet.tables[0]).toMatchObject({ name: 'BDTX_SoLieu', filtered: true, area: { row: 1, column: 1, rows: 4, columns: 2 }, columns: ['Họ và tên', 'Số'] })
  })

  test('keeps signs XML has no place for, and texts that look like their notation', async () => {
    const sly = ['a\u0001b', '_x0041_', '<&>"\'', 'dòng\nhai', ' hai đầu ', '=1+1', '😀']
    const { sheet } = await built([sly.map((text) => [text, 1])])
    expect(sheet.values.slice(1).map(([text]) => text)).toEqual(sly)
    expect(sheet.formulas.flat().every((formula) => formula === null)).toBe(true)
    expect((await built([[['nửa \ud83d thôi', 1]]])).sheet.values[1]?.[0]).toBe('nửa \ufffd thôi')
  })

  test('of nobody has a table all the same', async () => expect((await built([])).sheet.tables[0]?.area.rows).toBe(2))

  test('of many rows leaves in pieces', async () => {
    const piece = Array.from({ length: 500 }, (_, at) => [`Người ${String(at)} ${String(Math.sin(at))}`, at])
    const { sheet, parts } = await built(Array.from({ length: 12 }, () => piece))
    expect(sheet.values).toHaveLength(6001)
    expect(parts).toBeGreaterThan(12)
  })

  test('titles of columns differ and are never empty', () => expect(distinctTitles(['Tên', 'tên', '', 'Tên 2'])).toEqual(['Tên', 'tên 2', 'Column3', 'Tên 2 2']))
})
