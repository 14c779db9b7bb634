import { strToU8, zipSync } from 'fflate'
import { cellName } from '#server/xlsx/address.ts'
import type { CellValue } from '#schema/grammar/sheet.ts'

/** A sheet to be written as a new workbook, as plainly as the format allows. */
export interface PlainSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  /** Rows that stand out as titles. Counted from 1. */
  readonly strong: readonly number[]
  /** The row of column headings; below it cells are ruled. */
  readonly heading?: number
  readonly widths: readonly number[]
  readonly protected?: boolean
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const cell = (value: CellValue, at: string, style: number): string => {
  if (value === null) return style === STYLE.ruled ? `<c r="${at}" s="${style}"/>` : ''
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

const STYLE = { plain: 0, strong: 1, heading: 2, ruled: 3 } as const

const styleOf = ({ strong, heading, rows }: PlainSheet, row: number): number => {
  if (strong.includes(row)) return STYLE.strong
  if (heading === undefined || row <= heading) return row === heading ? STYLE.heading : STYLE.plain
  return rows[row - 1]?.length === rows[heading - 1]?.length ? STYLE.ruled : STYLE.plain
}

const rowXml = (sheet: PlainSheet, values: readonly CellValue[], row: number): string => {
  const style = styleOf(sheet, row)
  return `<row r="${row}">${values.map((value, across) => cell(value, cellName(row, across + 1), style)).join('')}</row>`
}

const columnsXml = (widths: readonly number[]): string => `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`

const sheetXml = (sheet: PlainSheet): string =>
  `${PROLOGUE}<worksheet xmlns="${MAIN}">${columnsXml(sheet.widths)}<sheetData>${sheet.rows.map((row, down) => rowXml(sheet, row, down + 1)).join('')}</sheetData>${sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ''}</worksheet>`

const FONT = '<name val="Times New Roman"/><family val="1"/>'

const STYLES = `${PROLOGUE}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="12"/>${FONT}</font><font><b/><sz val="12"/>${FONT}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F1EC"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf fontId="0" borderId="1" applyBorder="1"/></cellXfs></styleSheet>`

const relationships = (entries: readonly (readonly [string, string])[]): string =>
  `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${entries.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const contentTypes = (sheets: readonly PlainSheet[]): string => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = [['/xl/workbook.xml', 'sheet.main'], ['/xl/styles.xml', 'styles'], ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet'])]
  return `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(([part, name]) => `<Override PartName="${part}" ContentType="${type}.${name}+xml"/>`).join('')}</Types>`
}

const workbookXml = (sheets: readonly PlainSheet[]): string =>
  `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`

/** A new .xlsx package of these sheets. */
export const packageOf = (sheets: readonly PlainSheet[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(contentTypes(sheets)),
    '_rels/.rels': strToU8(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(relationships([...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const), ['styles', 'styles.xml']])),
    'xl/styles.xml': strToU8(STYLES),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetXml(sheet))])),
  })
