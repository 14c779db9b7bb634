import { cellName } from '../address.ts'
import { escaped } from './escape.ts'
import type { TableSheet } from './table-sheet.ts'

export const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Indexes into `cellXfs` of the styles below: text stays text even when somebody edits the cell. */
const STYLE = { number: 0, text: 1, heading: 2, title: 3 } as const

export const stylesXml = `${PROLOGUE}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const textCell = (at: string, text: string, style: number): string => `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

const cell = (value: string | number | null, at: string): string => {
  if (value === null || value === '') return ''
  return typeof value === 'number' ? `<c r="${at}" s="${STYLE.number}"><v>${value}</v></c>` : textCell(at, value, STYLE.text)
}

export const rowXml = (values: readonly (string | number | null)[], row: number): string =>
  `<row r="${row}">${values.map((value, across) => cell(value, cellName(row, across + 1))).join('')}</row>`

const headingXml = (titles: readonly string[], row: number): string => `<row r="${row}" ht="32" customHeight="1">${titles.map((title, across) => textCell(cellName(row, across + 1), title, STYLE.heading)).join('')}</row>`

const aboveXml = (lines: readonly (string | null)[]): string => lines.map((line, at) => `<row r="${at + 1}">${line === null ? '' : textCell(cellName(at + 1, 1), line, STYLE.title)}</row>`).join('')

/** The row of the heading. */
export const headingRow = ({ above = [] }: TableSheet): number => above.length + 1

/** Everything before the rows: the heading stays in sight. */
export const sheetOpening = (sheet: TableSheet, titles: readonly string[]): string => {
  const { columns, above = [] } = sheet
  const heading = headingRow(sheet)
  const widths = columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')
  const view = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${heading}" topLeftCell="A${heading + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${heading + 1}" sqref="A${heading + 1}"/></sheetView></sheetViews>`
  return `${PROLOGUE}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${view}<cols>${widths}</cols><sheetData>${aboveXml(above)}${headingXml(titles, heading)}`
}

export const SHEET_ENDING = '</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'

export interface TablePart {
  readonly id: number
  readonly name: string
  readonly titles: readonly string[]
  readonly headingRow: number
  readonly lastRow: number
}

export const tableXml = ({ id, name, titles, headingRow: first, lastRow }: TablePart): string => {
  const area = `A${first}:${cellName(lastRow, titles.length)}`
  const columns = titles.map((title, at) => `<tableColumn id="${at + 1}" name="${escaped(title).replaceAll('\n', '_x000a_')}"/>`).join('')
  return `${PROLOGUE}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${titles.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
}
