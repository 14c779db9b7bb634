import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sheet } from '#schema/grammar/sheet.ts'
import type { XlsxWorkbook } from '#server/xlsx/model.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { patchXlsx, type Change } from '#server/xlsx/patch.ts'
import { schoolBytes } from '#test/support/school-workbook.ts'

type SetCell = Extract<Change, { change: 'set-cell' }>

const opened = (bytes: Uint8Array): XlsxWorkbook => {
  const answer = openXlsx(bytes)
  if (answer.refused !== null) throw new Error(answer.refused)
  return answer.workbook
}

const place = fc.record({ row: fc.integer({ min: 1, max: 60 }), column: fc.integer({ min: 1, max: 40 }) })
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text !== '' && !/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/u.test(text) && !text.startsWith('#')),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)), fc.boolean(), fc.constant(null),
)

const cellsOf = ({ top, left, values, formulas }: Sheet): Map<string, unknown> =>
  new Map(values.flatMap((row, r) => row.flatMap((each, c) => (each === null && !formulas?.[r]?.[c] ? [] : [[`${top + r},${left + c}`, { value: each, formula: formulas?.[r]?.[c] ?? null }] as const]))))

const OF_CELLS = new Set(['values', 'formats', 'formulas', 'fonts', 'strikes', 'top', 'left', 'styled', 'hiddenRows'])

const rest = ({ sheets, ...book }: XlsxWorkbook) => ({ ...book, sheets: sheets.map((sheet) => Object.fromEntries(Object.entries(sheet).filter(([key]) => !OF_CELLS.has(key)))) })

const agrees = (bytes: Uint8Array, sheet: string, wanted: readonly SetCell[]): void => {
  const [before, after] = [opened(bytes), opened(patchXlsx(bytes, wanted))]
  const expected = cellsOf(before.sheets.find(({ name }) => name === sheet)!)
  for (const { row, column, value: content } of wanted) {
    if (content === null || content === undefined) expected.delete(`${row},${column}`)
    else expected.set(`${row},${column}`, { value: content, formula: null })
  }
  expect(cellsOf(after.sheets.find(({ name }) => name === sheet)!)).toEqual(expected)
  expect(rest(after)).toEqual(rest(before))
  for (const other of before.sheets.filter(({ name }) => name !== sheet)) expect(after.sheets.find(({ name }) => name === other.name)).toEqual(other)
}

const untouchedAgree = (bytes: Uint8Array, patched: Uint8Array, expected: RegExp): void => {
  const [before, after] = [unzipSync(bytes), unzipSync(patched)]
  expect(Object.keys(after).slice(0, Object.keys(before).length)).toEqual(Object.keys(before))
  for (const name of Object.keys(before).filter((each) => !expected.test(each))) expect(Buffer.compare(after[name]!, before[name]!)).toBe(0)
}

/** Reading is lenient about prefixes; other programs are not. */
const wellFormed = (bytes: Uint8Array): void => {
  for (const [name, part] of Object.entries(unzipSync(bytes)).filter(([each]) => /\.(xml|rels)$/.test(each))) {
    const parser = new SaxesParser({ xmlns: true, fileName: name })
    parser.on('error', (trouble) => { throw trouble })
    parser.write(new TextDecoder().decode(part)).close()
  }
}

const everything = (sheet: string): Change[] => [
  ...mark(sheet), { change: 'add-sheet', sheet: 'Mới' }, { change: 'set-cell', sheet: 'Mới', row: 1, column: 1, value: 'x', formula: '1+1', look: { numberFormat: 'dd/mm/yyyy', fill: '#123456', bold: true, wrap: true } },
  { change: 'set-columns', sheet, first: 2, last: 4, hidden: true }, { change: 'set-name', name: 'Moi', refersTo: 'Mới!A1' }, { change: 'set-list-validation', sheet, areas: [{ row: 1, column: 9, rows: 5, columns: 1 }], formula: '"a,b"' },
  { change: 'rename-sheet', sheet: 'Mới', name: 'Cũ & mới' }, { change: 'set-sheet-state', sheet: 'Cũ & mới', state: 'hidden' },
]

const changesFor = (sheet: string) =>
  fc.array(fc.record({ place, value }), { minLength: 1, maxLength: 25 }).map((all): SetCell[] => all.map((each) => ({ change: 'set-cell', sheet, ...each.place, value: each.value })))

const mark = (sheet: string): Change[] => [
  { change: 'add-conditional-format', sheet, id: 'check', areas: [{ row: 2, column: 2, rows: 3, columns: 1 }], formula: null, accent: { fill: '#FFC7CE' } },
  { change: 'set-note', sheet, row: 7, column: 3, author: 'BDTX', text: 'Sai' },
  { change: 'set-custom-xml', namespace: 'urn:bdtx:workbook:1', xml: '<bdtx xmlns="urn:bdtx:workbook:1"/>' },
]

const unmark = (sheet: string): Change[] => [
  { change: 'remove-conditional-format', sheet, id: 'check' }, { change: 'delete-comment', sheet, row: 7, column: 3 }, { change: 'remove-custom-xml', namespace: 'urn:bdtx:workbook:1' },
]

describe('a drawn set of cells on a school workbook', () => {
  it('is there after patching, and nothing else differs', () => {
    fc.assert(fc.property(changesFor('DS GV'), (changes) => {
      const real = changes.filter(({ row, column }) => !(row === 4 && column === 6))
      agrees(schoolBytes(), 'DS GV', real)
    }), { numRuns: 150 })
  })

  it('every kind of change leaves parts that any program can parse', () => {
    wellFormed(patchXlsx(schoolBytes(), everything('DS GV')))
    wellFormed(patchXlsx(patchXlsx(schoolBytes(), everything('DS GV')), [{ change: 'delete-sheet', sheet: 'DS GV' }]))
  })

  it('one by one or at once comes to the same', () => {
    fc.assert(fc.property(changesFor('DS GV'), (changes) => {
      const bytes = schoolBytes()
      const singly = changes.reduce((file, change) => patchXlsx(file, [change]), bytes)
      expect(opened(singly).sheets[0]!.values).toEqual(opened(patchXlsx(bytes, changes)).sheets[0]!.values)
    }), { numRuns: 25 })
  })
})

const corpus = join(process.cwd(), '..', 'shared', 'corpus', 'dev')
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.xlsx')) : []
if (files.length === 0) process.stdout.write('skipped: no corpus of workbooks beside the repository\n')
const each = files.length === 0 ? it.skip.each(['(no corpus)']) : it.each(files)

describe('workbooks of clerks', () => {
  each('%s', (name) => {
    const bytes = new Uint8Array(readFileSync(join(corpus, name)))
    const sheet = opened(bytes).sheets[0]!.name
    fc.assert(fc.property(changesFor(sheet), (changes) => {
      const simple = changes.filter(({ row, column, value: content }) => !opened(bytes).sheets[0]!.tables.some(({ area }) => area.row === row && column < area.column + area.columns && content !== undefined))
      agrees(bytes, sheet, simple)
      untouchedAgree(bytes, patchXlsx(bytes, simple), /sheet1\.xml$|workbook\.xml$|calcChain|Content_Types|workbook\.xml\.rels/)
    }), { numRuns: 4 })
    const marked = patchXlsx(bytes, mark(sheet))
    expect(opened(marked).sheets[0]).toMatchObject({ conditionalFormats: expect.arrayContaining([expect.objectContaining({ id: 'check' })]), values: opened(bytes).sheets[0]!.values })
    wellFormed(patchXlsx(bytes, everything(sheet)))
    untouchedAgree(bytes, marked, /sheet1\.xml(\.rels)?$|styles\.xml$|Content_Types|workbook\.xml\.rels/)
    const clean = patchXlsx(marked, unmark(sheet))
    untouchedAgree(bytes, clean, /styles\.xml$|Content_Types/)
    expect(rest(opened(clean))).toEqual(rest(opened(bytes)))
  })
})
