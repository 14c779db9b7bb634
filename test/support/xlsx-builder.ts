import { strToU8, zipSync } from 'fflate'

export type BuiltCell = string | number | boolean | { readonly f?: string; readonly v?: string | number; readonly t?: string; readonly s?: number; readonly xml?: string }

export interface BuiltSheet {
  readonly name: string
  readonly cells: Readonly<Record<string, BuiltCell>>
  readonly state?: string
  /** XML before sheetData: sheetPr, dimension, sheetViews, sheetFormatPr, cols. */
  readonly before?: string
  /** XML behind sheetData, in the order of the schema. */
  readonly after?: string
  /** Attributes of a row by its number. */
  readonly rows?: Readonly<Record<number, string>>
  readonly relationships?: readonly (readonly [id: string, type: string, target: string])[]
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[]
  readonly sharedStrings?: readonly string[]
  readonly definedNames?: string
  readonly workbookPr?: string
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly overrides?: Readonly<Record<string, string>>
  readonly relationships?: readonly (readonly [id: string, type: string, target: string])[]
  readonly styles?: string | null
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font><font><strike/><sz val="12"/><name val=".VnTime"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"/><top style="thin"/><bottom style="double"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const described = (ref: string, cell: Extract<BuiltCell, object>): string => {
  const attributes = `${cell.s === undefined ? '' : ` s="${cell.s}"`}${cell.t === undefined ? '' : ` t="${cell.t}"`}`
  const formula = cell.f === undefined ? '' : `<f>${escaped(cell.f)}</f>`
  const inside = cell.xml ?? formula + (cell.v === undefined ? '' : `<v>${escaped(String(cell.v))}</v>`)
  return inside === '' ? `<c r="${ref}"${attributes}/>` : `<c r="${ref}"${attributes}>${inside}</c>`
}

const cellXml = (ref: string, cell: BuiltCell): string => {
  if (typeof cell === 'string') return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`
  return described(ref, cell)
}

const columnOf = (ref: string): number => [.../^[A-Z]+/.exec(ref)![0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const rowsXml = ({ cells, rows = {} }: BuiltSheet): string => {
  const byRow = new Map<number, string[]>(Object.keys(rows).map((row) => [Number(row), []]))
  for (const ref of Object.keys(cells)) {
    const row = Number(/\d+$/.exec(ref)![0])
    byRow.set(row, [...(byRow.get(row) ?? []), ref])
  }
  return [...byRow].sort(([a], [b]) => a - b).map(([row, refs]) =>
    `<row r="${row}"${rows[row] ?? ''}>${refs.sort((a, b) => columnOf(a) - columnOf(b)).map((ref) => cellXml(ref, cells[ref]!)).join('')}</row>`).join('')
}

export const sheetXml = (sheet: BuiltSheet): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.before ?? ''}<sheetData>${rowsXml(sheet)}</sheetData>${sheet.after ?? ''}</worksheet>`

const relationshipsXml = (list: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`).join('')}</Relationships>`

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = ({ sheets, sharedStrings, overrides = {}, styles }: BuiltWorkbook): string => {
  const all: Record<string, string> = {
    '/xl/workbook.xml': `${TYPE}.sheet.main+xml`,
    ...Object.fromEntries(sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`])),
    ...(styles === null ? {} : { '/xl/styles.xml': `${TYPE}.styles+xml` }),
    ...(sharedStrings ? { '/xl/sharedStrings.xml': `${TYPE}.sharedStrings+xml` } : {}),
    ...overrides,
  }
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>${Object.entries(all).map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`
}

const workbookXml = ({ sheets, definedNames, workbookPr }: BuiltWorkbook): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr ?? '<workbookPr defaultThemeVersion="124226"/>'}<bookViews><workbookView xWindow="0" yWindow="0"/></bookViews><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${definedNames ? `<definedNames>${definedNames}</definedNames>` : ''}<calcPr calcId="191029"/></workbook>`

/** Parts of a small workbook in the order Excel writes them. */
export const packageParts = (book: BuiltWorkbook): Record<string, Uint8Array> => {
  const { sheets, sharedStrings, parts = {}, relationships = [], styles = STYLES } = book
  const count = sheets.length
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(book),
    '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ...(styles === null ? [] : [[`rId${count + 1}`, 'styles', 'styles.xml'] as const]),
      ...(sharedStrings ? [[`rId${count + 2}`, 'sharedStrings', 'sharedStrings.xml'] as const] : []),
      ...relationships,
    ]),
    ...Object.fromEntries(sheets.flatMap((sheet, index) => [
      [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)],
      ...(sheet.relationships ? [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(sheet.relationships)]] : []),
    ])),
    ...(styles === null ? {} : { 'xl/styles.xml': styles }),
    ...(sharedStrings ? { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${sharedStrings.length}" uniqueCount="${sharedStrings.length}">${sharedStrings.map((each) => `<si>${each}</si>`).join('')}</sst>` } : {}),
    ...parts,
  }
  return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, typeof value === 'string' ? strToU8(value) : value]))
}

export const zipped = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts, { mtime: new Date(Date.UTC(2025, 8, 1)) })

export const buildXlsx = (book: BuiltWorkbook): Uint8Array => zipped(packageParts(book))
