import { packageParts, zipped, type BuiltCell, type BuiltWorkbook } from './xlsx-builder.ts'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const VML = '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style=\'visibility:hidden\'><v:textbox><div style=\'text-align:left\'><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 1, 4, 1</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>'

const teachers = (count: number): Record<string, BuiltCell> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => {
    const row = index + 4
    return [
      [`A${row}`, { v: index + 1, s: 2 }], [`B${row}`, { t: 's', v: index % 3, s: 3 }], [`C${row}`, { v: 30000 + index, s: 2 }],
      [`D${row}`, `GVMN ${(index % 35) + 1}`], [`F${row}`, index === 0 ? { xml: '<f t="shared" ref="F4:F40" si="0">A4*2</f><v>2</v>' } : { xml: `<f t="shared" si="0"/><v>${(index + 1) * 2}</v>` }],
    ] as [string, BuiltCell][]
  }).flat())

/** A roster as a school keeps it: title, merges, print titles, a note, a chart and other parts nobody here understands. */
export const schoolWorkbook = (people = 6): BuiltWorkbook => ({
  sharedStrings: ['<t>Nguyễn Thị An</t>', '<r><rPr><b/></rPr><t>Trần </t></r><r><t>Bình</t></r>', '<t xml:space="preserve"> Lê Cúc </t>'],
  definedNames: "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'DS GV'!$3:$3</definedName><definedName name=\"Tong\">'DS GV'!$F$4:$F$9+Phu!A1</definedName>",
  sheets: [
    {
      name: 'DS GV',
      before: '<dimension ref="A1:F9"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="4" width="22.5" customWidth="1"/></cols>',
      cells: { A1: { t: 'str', v: 'DANH SÁCH', s: 1 }, A3: 'TT', B3: 'Họ và tên', C3: 'Ngày sinh', D3: 'Mô đun', F3: 'Gấp đôi', ...teachers(people) },
      rows: { 1: ' ht="30" customHeight="1"', 6: ' hidden="1"' },
      after: '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><conditionalFormatting sqref="D4:D9"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="G4:G9"><formula1>"Nam,Nữ"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId2"/><legacyDrawing r:id="rId1"/>',
      relationships: [['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'], ['rId2', 'drawing', '../drawings/drawing1.xml'], ['rId3', 'comments', '../comments1.xml']],
    },
    { name: 'Phu', cells: { A1: { f: "SUM('DS GV'!F4:F9)+LEN(\"DS GV!\")", v: 42 }, B2: { f: "'DS GV'!D4&\"'DS GV'!\"", t: 'str', v: 'x' } } },
  ],
  relationships: [['rId20', 'customXml', '../customXml/item1.xml'], ['rId21', 'calcChain', 'calcChain.xml']],
  overrides: { '/xl/comments1.xml': `${SHEET}.comments+xml`, '/xl/calcChain.xml': `${SHEET}.calcChain+xml`, '/xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml' },
  parts: {
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>Cô Hoa</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Bản nháp</t></r></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:pic/></xdr:wsDr>',
    'xl/charts/chart9.xml': "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:f>'DS GV'!$F$4:$F$9</c:f></c:chart>",
    'xl/media/anh.bin': Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 256),
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="2"/></calcChain>`,
    'customXml/item1.xml': '<khac xmlns="urn:ai-do">giữ nguyên</khac>',
  },
})

export const schoolBytes = (people?: number): Uint8Array => zipped(packageParts(schoolWorkbook(people)))
