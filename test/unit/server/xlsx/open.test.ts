import { describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { openXlsx } from '#server/xlsx/open.ts'
import type { XlsxWorkbook } from '#server/xlsx/model.ts'
import { styleOf } from '#server/xlsx/style-of.ts'
import { buildXlsx, packageParts, zipped, type BuiltWorkbook } from '#test/support/xlsx-builder.ts'

const opened = (bytes: Uint8Array): XlsxWorkbook => {
  const answer = openXlsx(bytes)
  if (answer.refused !== null) throw new Error(answer.refused)
  return answer.workbook
}

const only = (book: BuiltWorkbook) => opened(buildXlsx(book)).sheets[0]!

const ole = (stream: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0), ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])])

const one = (cells: BuiltWorkbook['sheets'][number]['cells']): BuiltWorkbook => ({ sheets: [{ name: 'S', cells }] })

describe('what is not opened', () => {
  it.each([
    ['encrypted', ole('EncryptedPackage')],
    ['legacy-xls', ole('Workbook')],
    ['legacy-xls', Uint8Array.from([0x09, 0x08, 0x10, 0x00, 0, 6])],
    ['not-a-workbook', ole('WordDocument')],
    ['not-a-workbook', strToU8('Họ và tên;Mô đun\r\nNguyễn An;GVMN 1')],
    ['not-a-workbook', strToU8('%PDF-1.7')],
    ['not-a-workbook', strToU8('<html><table></table></html>')],
    ['not-a-workbook', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['empty', new Uint8Array(0)],
    ['empty', buildXlsx({ sheets: [] })],
  ])('%s', (reason, bytes) => {
    expect(openXlsx(bytes)).toEqual({ refused: reason })
  })

  it('a file cut short, with a flipped byte, or with broken XML', () => {
    const whole = buildXlsx(one({ A1: 'x'.repeat(300) }))
    expect(openXlsx(whole.subarray(0, whole.length - 40))).toEqual({ refused: 'damaged' })
    const parts = packageParts(one({ A1: 'x' }))
    expect(openXlsx(zipped({ ...parts, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData>') }))).toEqual({ refused: 'damaged' })
    const stored = zipSync(packageParts(one({ A1: 'abcdef' })), { level: 0 })
    const at = Buffer.from(stored).indexOf('abcdef')
    stored[at] = 0x7a
    expect(openXlsx(stored)).toEqual({ refused: 'damaged' })
  })

  it('a bomb, before it is unpacked', () => {
    const bomb = zipSync({ ...packageParts(one({ A1: 1 })), 'xl/media/x.bin': new Uint8Array(160_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(openXlsx(bomb)).toEqual({ refused: 'too-large' })
  })
})

describe('what producers write', () => {
  it('values of every kind', () => {
    const sheet = only({
      ...one({
        B2: { t: 's', v: 0 }, C2: 'chữ', D2: 7.5, E2: true, F2: { t: 'e', v: '#REF!' }, G2: { t: 'd', v: '2025-09-01' }, H2: { t: 'str', f: 'A1&"x"', v: 'a_x000D_b' }, I2: { t: 's', v: 1 },
      }),
      sharedStrings: ['<r><rPr><rFont val=".VnTime"/></rPr><t>NguyÔn </t></r><r><t>An</t></r><rPh sb="0" eb="1"><t>ph</t></rPh>', '<t xml:space="preserve"> hai  </t>'],
    })
    expect(sheet).toMatchObject({ top: 2, left: 2 })
    expect(sheet.values).toEqual([['NguyÔn An', 'chữ', 7.5, true, '#REF!', 45901, 'a\rb', ' hai  ']])
    expect(sheet.formulas[0]![6]).toBe('=A1&"x"')
    expect(sheet.fonts[0]![0]).toBe('.VnTime')
  })

  it('shared formulas read as their own cell would write them', () => {
    const master = { xml: '<f t="shared" ref="C1:C3" si="0">IF(A1&gt;$B$1,"A1",LOG10(B$1)+Sheet2!A1)</f><v>1</v>' }
    const sheet = only(one({ C1: master, C3: { xml: '<f t="shared" si="0"/><v>2</v>' } }))
    expect(sheet.formulas.map((row) => row[0])).toEqual(['=IF(A1>$B$1,"A1",LOG10(B$1)+Sheet2!A1)', null, '=IF(A3>$B$1,"A1",LOG10(B$1)+Sheet2!A3)'])
  })

  it('rows and cells without addresses, prefixes, absolute targets, no styles', () => {
    const parts = packageParts({ ...one({}), styles: null })
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    parts['xl/worksheets/sheet1.xml'] = strToU8(`<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c r="C3"><x:v>3</x:v></x:c><x:c t="inlineStr"><x:is><x:t>4</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`)
    parts['xl/_rels/workbook.xml.rels'] = strToU8(new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']).replace('"worksheets/', '"/xl/worksheets/'))
    expect(opened(zipped(parts)).sheets[0]!.values).toEqual([[1, 2, null, null], [null, null, null, null], [null, null, 3, '4']])
  })

  it('ghost rows and a stray cell at the far corner cost little', () => {
    const ghost = only({ sheets: [{ name: 'S', cells: { A1: 1, B3: { s: 1 }, XFD1048576: { s: 1 } }, rows: { 1048570: ' hidden="1"' } }] })
    expect(ghost.values).toEqual([[1]])
    expect(ghost.hiddenRows).toEqual([])
    expect(only(one({ A1: 1, B2: 2, XFD1048576: 3 })).values).toEqual([[1, null], [null, 2]])
    expect(only(one({ A1: 1, B2: 2, C900: 3 })).values).toHaveLength(900)
  })

  it('a hidden sheet, a chart sheet between, dates from 1904, local names, the active sheet', () => {
    const parts = packageParts({
      sheets: [{ name: 'Ẩn', state: 'veryHidden', cells: {} }, { name: 'Biểu đồ', cells: {} }, { name: 'DS & ĐK', cells: { A1: 1 } }],
      workbookPr: '<workbookPr date1904="1"/>',
      definedNames: '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'DS &amp; ĐK\'!$1:$2</definedName><definedName name="Lop">1</definedName>',
    })
    const text = (name: string) => new TextDecoder().decode(parts[name])
    parts['xl/_rels/workbook.xml.rels'] = strToU8(text('xl/_rels/workbook.xml.rels').replace(/worksheet" Target="worksheets\/sheet2/, 'chartsheet" Target="worksheets/sheet2'))
    parts['xl/workbook.xml'] = strToU8(text('xl/workbook.xml').replace('yWindow="0"', 'yWindow="0" activeTab="2"'))
    const book = opened(zipped(parts))
    expect(book.sheets.map(({ name, state, visible, id }) => ({ name, state, visible, id }))).toEqual([
      { name: 'Ẩn', state: 'veryHidden', visible: false, id: '1' },
      { name: 'DS & ĐK', state: 'visible', visible: true, id: '3' },
    ])
    expect(book).toMatchObject({ date1904: true, activeSheet: 'DS & ĐK' })
    expect(book.names).toEqual([
      { name: '_xlnm.Print_Titles', refersTo: "'DS & ĐK'!$1:$2", sheet: 'DS & ĐK', hidden: false },
      { name: 'Lop', refersTo: '1', sheet: null, hidden: false },
    ])
  })
})

describe('what a host shows', () => {
  it('looks, merges, widths, panes, protection, own formats', () => {
    const book = opened(buildXlsx({
      sheets: [{
        name: 'S',
        cells: { A1: { s: 1, v: 1 }, B1: { s: 2, v: 45000 }, A2: { s: 3, t: 'str', v: 'x' }, C9: { s: 4 } },
        before: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="3" width="30.5" hidden="1" customWidth="1"/></cols>',
        rows: { 2: ' ht="40" hidden="1"' },
        after: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><conditionalFormatting sqref="A1 B2:C3"><cfRule type="expression" dxfId="0" priority="4" stopIfTrue="1"><formula>LEN("urn:bdtx:check")&gt;0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D1"><cfRule type="duplicateValues" priority="5"/></conditionalFormatting>',
      }],
    }))
    const sheet = book.sheets[0]!
    expect(styleOf(book, sheet, { row: 1, column: 1 })).toMatchObject({ bold: true, fill: '#FFF2CC', fontColor: '#C00000', horizontal: 'center', wrap: true, fontName: 'Times New Roman', fontSize: 13, borders: { top: true, bottom: true } })
    expect(styleOf(book, sheet, { row: 9, column: 3 })).toMatchObject({ locked: false, numberFormat: '@' })
    expect(sheet.formats[0]).toEqual(['General', 'dd/mm/yyyy'])
    expect(sheet.strikes[1]).toEqual([true, false])
    expect(sheet).toMatchObject({
      protected: true, frozen: { rows: 2, columns: 1 }, hiddenRows: [2], merges: [{ row: 1, column: 1, rows: 1, columns: 3 }],
      columns: [{ first: 2, last: 3, width: 30.5, hidden: true }],
    })
    expect(sheet.conditionalFormats).toEqual([
      { id: 'check', type: 'expression', areas: [{ row: 1, column: 1, rows: 1, columns: 1 }, { row: 2, column: 2, rows: 2, columns: 2 }], formulas: ['LEN("urn:bdtx:check")>0'], priority: 4, stopIfTrue: true, accent: { fill: null, fontColor: '#9C0006', bold: false, italic: false, underline: false } },
      { id: '#2', type: 'duplicateValues', areas: [{ row: 1, column: 4, rows: 1, columns: 1 }], formulas: [], priority: 5, stopIfTrue: false, accent: {} },
    ])
  })
})
