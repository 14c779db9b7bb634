import { describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import type { XlsxWorkbook } from '#server/xlsx/model.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { patchXlsx, type Change } from '#server/xlsx/patch.ts'
import { styleOf } from '#server/xlsx/style-of.ts'
import { schoolBytes } from '#test/support/school-workbook.ts'
import { buildXlsx } from '#test/support/xlsx-builder.ts'

const opened = (bytes: Uint8Array): XlsxWorkbook => {
  const answer = openXlsx(bytes)
  if (answer.refused !== null) throw new Error(answer.refused)
  return answer.workbook
}

const original = schoolBytes()
const after = (...changes: Change[]) => {
  const bytes = patchXlsx(original, changes)
  return { bytes, book: opened(bytes), parts: unzipSync(bytes) }
}
const before = unzipSync(original)

/** Names of parts that are not the same bytes, gone or new. */
const touched = (parts: Record<string, Uint8Array>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(parts)])].filter((name) => !parts[name] || !before[name] || Buffer.compare(parts[name], before[name]) !== 0).sort()

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const at = (book: XlsxWorkbook, sheet: string, ...[row, column]: [number, number]) => {
  const found = book.sheets.find(({ name }) => name === sheet)!
  return { value: found.values[row - found.top]?.[column - found.left] ?? null, formula: found.formulas[row - found.top]?.[column - found.left] ?? null }
}
const area = { row: 4, column: 4, rows: 2, columns: 1 }

describe('nothing asked', () => {
  it('gives the very same parts in the same order', () => {
    const { parts } = after()
    expect(Object.keys(parts)).toEqual(Object.keys(before))
    expect(touched(parts)).toEqual([])
  })
})

describe('cells', () => {
  it('writes values of all kinds where there was a cell, a row, nothing', () => {
    const { book, parts } = after(
      { change: 'set-cell', sheet: 'DS GV', row: 4, column: 4, value: 'GVMN 7 & <8>' },
      { change: 'set-cell', sheet: 'DS GV', row: 4, column: 5, value: ' hai\ndòng _x0041_ ' },
      { change: 'set-cell', sheet: 'DS GV', row: 2, column: 3, value: 1.5 },
      { change: 'set-cell', sheet: 'DS GV', row: 40, column: 9, value: true },
      { change: 'set-cell', sheet: 'DS GV', row: 5, column: 3, value: null },
    )
    expect(at(book, 'DS GV', 4, 4).value).toBe('GVMN 7 & <8>')
    expect(at(book, 'DS GV', 4, 5).value).toBe(' hai\ndòng _x0041_ ')
    expect(at(book, 'DS GV', 2, 3).value).toBe(1.5)
    expect(at(book, 'DS GV', 40, 9).value).toBe(true)
    expect(at(book, 'DS GV', 5, 3).value).toBe(null)
    expect(styleOf(book, book.sheets[0]!, { row: 5, column: 3 })?.numberFormat).toBe('dd/mm/yyyy')
    expect(text(parts['xl/worksheets/sheet1.xml'])).toContain('<dimension ref="A1:I40"/>')
    expect(touched(parts)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
    expect(text(parts['xl/workbook.xml'])).toContain('calcId="191029" fullCalcOnLoad="1"')
  })

  it('changes a look without touching borders, and adds each look once', () => {
    const looks: Change[] = [4, 5, 6].map((row) => ({ change: 'set-cell', sheet: 'DS GV', row, column: 3, look: { numberFormat: '0.0', bold: true, fill: '#00FF00', wrap: true } }))
    const { book, parts } = after(...looks)
    expect(styleOf(book, book.sheets[0]!, { row: 4, column: 3 })).toMatchObject({ numberFormat: '0.0', bold: true, fill: '#00FF00', wrap: true, fontName: 'Calibri', borders: { top: true } })
    expect(at(book, 'DS GV', 4, 3).value).toBe(30000)
    expect(text(parts['xl/styles.xml'])).toContain('<cellXfs count="6">')
    expect(touched(parts)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
  })

  it('a formula takes the calculation chain away; the rest of a shared formula survives its master', () => {
    const { book, parts } = after({ change: 'set-cell', sheet: 'DS GV', row: 4, column: 6, value: 5 }, { change: 'set-cell', sheet: 'DS GV', row: 5, column: 7, formula: '=A5&"<"', value: '2<' })
    expect(at(book, 'DS GV', 4, 6)).toEqual({ value: 5, formula: null })
    expect(at(book, 'DS GV', 5, 6)).toEqual({ value: 4, formula: '=A5*2' })
    expect(at(book, 'DS GV', 5, 7)).toEqual({ value: '2<', formula: '=A5&"<"' })
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml')
    expect(text(parts['[Content_Types].xml'])).not.toContain('calcChain')
    expect(text(parts['xl/_rels/workbook.xml.rels'])).not.toContain('calcChain')
  })
})

describe('conditional formats', () => {
  const mark: Change = { change: 'add-conditional-format', sheet: 'DS GV', id: 'check', areas: [area, { row: 9, column: 2, rows: 1, columns: 1 }], formula: null, accent: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, italic: true, underline: true }, stopIfTrue: true }

  it('ours comes first, theirs keeps its order, and ours goes without a trace on the sheet', () => {
    const { book, parts, bytes } = after(mark)
    expect(book.sheets[0]!.conditionalFormats.map(({ id, priority, type }) => ({ id, priority, type }))).toEqual([{ id: '#1', priority: 2, type: 'duplicateValues' }, { id: 'check', priority: 1, type: 'expression' }])
    expect(book.sheets[0]!.conditionalFormats[1]).toMatchObject({ accent: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true, italic: true, underline: true }, stopIfTrue: true, areas: [area, { row: 9, column: 2, rows: 1, columns: 1 }] })
    expect(touched(parts)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    const clean = opened(patchXlsx(bytes, [{ change: 'remove-conditional-format', sheet: 'DS GV', id: 'check' }]))
    expect(clean.sheets[0]!.conditionalFormats.map(({ id, type }) => ({ id, type }))).toEqual([{ id: '#1', type: 'duplicateValues' }])
    const again = patchXlsx(patchXlsx(bytes, [{ change: 'remove-conditional-format', sheet: 'DS GV', id: 'check' }]), [mark])
    expect(text(unzipSync(again)['xl/styles.xml'])).toBe(text(parts['xl/styles.xml']))
  })

  it('behind the others, and somebody else\'s by its count', () => {
    const { book } = after({ ...mark, place: 'last' }, { change: 'remove-conditional-format', sheet: 'DS GV', id: '#1' })
    expect(book.sheets[0]!.conditionalFormats.map(({ id, priority }) => ({ id, priority }))).toEqual([{ id: 'check', priority: 2 }])
  })
})

describe('notes', () => {
  it('beside those that are there', () => {
    const { book, parts, bytes } = after({ change: 'set-note', sheet: 'DS GV', row: 5, column: 4, author: 'BDTX', text: 'Sai danh mục\nSửa lại' }, { change: 'set-note', sheet: 'DS GV', row: 1, column: 1, author: 'Cô Hoa', text: 'Bản chính' })
    expect(book.sheets[0]!.comments.map(({ id, author, text: said }) => ({ id, author, said }))).toEqual([{ id: 'A1', author: 'Cô Hoa', said: 'Bản chính' }, { id: 'D5', author: 'BDTX', said: 'Sai danh mục\nSửa lại' }])
    expect(text(parts['xl/drawings/vmlDrawing1.vml'])).toContain('id="_x0000_s1026"')
    expect(touched(parts)).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'])
    const removed = unzipSync(patchXlsx(bytes, [{ change: 'delete-comment', sheet: 'DS GV', row: 5, column: 4 }]))
    expect(text(removed['xl/drawings/vmlDrawing1.vml'])).toBe(text(before['xl/drawings/vmlDrawing1.vml']))
  })

  it('on a sheet without any, and gone with everything they brought', () => {
    const { book, bytes } = after({ change: 'set-note', sheet: 'Phu', row: 2, column: 2, author: 'BDTX', text: 'x' })
    expect(book.sheets[1]!.comments).toEqual([{ id: 'B2', kind: 'note', row: 2, column: 2, author: 'BDTX', text: 'x', replies: [] }])
    const parts = unzipSync(patchXlsx(bytes, [{ change: 'delete-comment', sheet: 'Phu', row: 2, column: 2 }]))
    expect(touched(parts)).toEqual(['[Content_Types].xml'])
    expect(text(parts['[Content_Types].xml']).replace('<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>', '')).toBe(text(before['[Content_Types].xml']))
  })
})

describe('threads', () => {
  const threads = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const threaded = buildXlsx({
    sheets: [{ name: 'S', cells: { A1: 1 }, relationships: [['rId1', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml'], ['rId2', 'comments', '../comments1.xml']] }],
    relationships: [['rId9', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml']],
    parts: {
      'xl/persons/person.xml': `<personList xmlns="${threads}"><person displayName="Cô Hoa" id="{P}" userId="x" providerId="None"/></personList>`,
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${threads}"><threadedComment ref="A1" personId="{P}" id="{1}"><text>Xem lại</text></threadedComment><threadedComment ref="A1" personId="{P}" id="{2}" parentId="{1}"><text>Đã sửa</text></threadedComment></ThreadedComments>`,
      'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
    },
  })

  it('read with their replies, not with the shadow kept for old versions; a note takes their place', () => {
    expect(opened(threaded).sheets[0]!.comments).toEqual([{ id: '{1}', kind: 'thread', row: 1, column: 1, author: 'Cô Hoa', text: 'Xem lại', replies: [{ id: '{2}', author: 'Cô Hoa', text: 'Đã sửa' }] }])
    const noted = opened(patchXlsx(threaded, [{ change: 'set-note', sheet: 'S', row: 1, column: 1, author: 'BDTX', text: 'Trả lại' }]))
    expect(noted.sheets[0]!.comments).toMatchObject([{ kind: 'note', author: 'BDTX', text: 'Trả lại' }])
    expect(opened(patchXlsx(threaded, [{ change: 'delete-comment', sheet: 'S', row: 1, column: 1 }])).sheets[0]!.comments).toEqual([])
  })
})

describe('tables', () => {
  it('call their columns what the heading cells say', () => {
    const bytes = buildXlsx({
      sheets: [{ name: 'S', cells: { A1: 'Tên', B1: 'Mô đun', A2: 'An', B2: 'GVMN 1' }, after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', relationships: [['rId1', 'table', '/xl/tables/table1.xml']] }],
      parts: { 'xl/tables/table1.xml': '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="t" displayName="t" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Mô đun"/></tableColumns></table>' },
    })
    const book = opened(patchXlsx(bytes, [{ change: 'set-cell', sheet: 'S', row: 1, column: 2, value: 'Mã <mô đun>' }]))
    expect(book.sheets[0]!.tables).toEqual([{ id: 1, name: 't', area: { row: 1, column: 1, rows: 2, columns: 2 }, headerRow: true, totalsRow: false, columns: ['Tên', 'Mã <mô đun>'], filtered: true }])
  })
})

describe('custom XML', () => {
  const ours = 'urn:bdtx:workbook:1'
  it('is set, replaced and removed, the others untouched', () => {
    const { book, bytes, parts } = after({ change: 'set-custom-xml', namespace: ours, xml: `<bdtx xmlns="${ours}"><a/></bdtx>` })
    expect(book.customXml.map(({ namespace }) => namespace)).toEqual(['urn:ai-do', ours])
    expect(book.customXml[1]!.id).toMatch(/^\{[0-9A-F]{8}-([0-9A-F]{4}-){3}[0-9A-F]{12}\}$/)
    expect(touched(parts)).toEqual(['[Content_Types].xml', 'customXml/_rels/item2.xml.rels', 'customXml/item2.xml', 'customXml/itemProps2.xml', 'xl/_rels/workbook.xml.rels'])
    const replaced = patchXlsx(bytes, [{ change: 'set-custom-xml', namespace: ours, xml: `<bdtx xmlns="${ours}"><b/></bdtx>` }])
    expect(opened(replaced).customXml.map(({ xml }) => xml)).toEqual(['<khac xmlns="urn:ai-do">giữ nguyên</khac>', `<bdtx xmlns="${ours}"><b/></bdtx>`])
    expect(touched(unzipSync(patchXlsx(replaced, [{ change: 'remove-custom-xml', namespace: ours }])))).toEqual([])
  })
})

describe('sheets', () => {
  it('a new one, written at once', () => {
    const { book, parts } = after({ change: 'add-sheet', sheet: 'Kết quả' }, { change: 'set-cell', sheet: 'Kết quả', row: 1, column: 1, value: 'Tiêu đề', look: { bold: true } }, { change: 'set-columns', sheet: 'Kết quả', first: 2, last: 3, width: 40 })
    expect(book.sheets.map(({ name, id }) => `${id} ${name}`)).toEqual(['1 DS GV', '2 Phu', '3 Kết quả'])
    expect(book.sheets[2]).toMatchObject({ values: [['Tiêu đề']], columns: [{ first: 2, last: 3, width: 40, hidden: false }] })
    expect(touched(parts)).not.toContain('xl/worksheets/sheet1.xml')
  })

  it('renamed everywhere but inside quoted text', () => {
    const { book, parts } = after({ change: 'rename-sheet', sheet: 'DS GV', name: "Tổ 1's" })
    expect(book.sheets[0]!.name).toBe("Tổ 1's")
    expect(book.names.map(({ refersTo }) => refersTo)).toEqual(["'Tổ 1''s'!$3:$3", "'Tổ 1''s'!$F$4:$F$9+Phu!A1"])
    expect(at(book, 'Phu', 1, 1).formula).toBe("=SUM('Tổ 1''s'!F4:F9)+LEN(\"DS GV!\")")
    expect(text(parts['xl/charts/chart9.xml'])).toContain("'Tổ 1''s'!$F$4:$F$9")
  })

  it('deleted with what was its own', () => {
    const { book, parts } = after({ change: 'delete-sheet', sheet: 'DS GV' })
    expect(book.sheets.map(({ name }) => name)).toEqual(['Phu'])
    expect(book.names).toEqual([{ name: 'Tong', refersTo: '#REF!$F$4:$F$9+Phu!A1', sheet: null, hidden: false }])
    expect(at(book, 'Phu', 1, 1).formula).toContain('#REF!')
    for (const gone of ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', 'xl/drawings/drawing1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/calcChain.xml']) expect(Object.keys(parts)).not.toContain(gone)
    expect(Object.keys(parts)).toContain('xl/media/anh.bin')
  })

  it('hidden and shown', () => {
    expect(after({ change: 'set-sheet-state', sheet: 'Phu', state: 'veryHidden' }).book.sheets[1]!.state).toBe('veryHidden')
  })
})

describe('columns, names, lists', () => {
  it('splits a span of columns and keeps its ends', () => {
    const { book } = after({ change: 'set-columns', sheet: 'DS GV', first: 3, last: 6, hidden: true })
    expect(book.sheets[0]!.columns.map(({ first, last, width, hidden }) => [first, last, width, hidden])).toEqual([[2, 2, 22.5, false], [3, 4, 22.5, true], [5, 6, 9.140625, true]])
  })

  it('names of the workbook and of a sheet', () => {
    const { book, bytes } = after({ change: 'set-name', name: 'Lop', refersTo: '=Phu!$A$1', sheet: 'Phu' }, { change: 'set-name', name: 'tong', refersTo: 'Phu!$B$2' })
    expect(book.names.map(({ name, refersTo, sheet }) => [name, refersTo, sheet])).toEqual([['_xlnm.Print_Titles', "'DS GV'!$3:$3", 'DS GV'], ['tong', 'Phu!$B$2', null], ['Lop', 'Phu!$A$1', 'Phu']])
    expect(opened(patchXlsx(bytes, [{ change: 'remove-name', name: 'Lop', sheet: 'Phu' }])).names).toHaveLength(2)
  })

  it('a list to choose from, replaced in its place and removed', () => {
    const list: Change = { change: 'set-list-validation', sheet: 'DS GV', areas: [area], formula: '"a,b"', prompt: 'Chọn' }
    const { book, bytes } = after(list, { ...list, formula: '"c"' })
    expect(book.sheets[0]!.validations.map(({ formulas }) => formulas)).toEqual([['"Nam,Nữ"'], ['"c"']])
    expect(touched(unzipSync(patchXlsx(bytes, [{ change: 'remove-validation', sheet: 'DS GV', areas: [area] }])))).toEqual([])
  })
})
