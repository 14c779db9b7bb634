import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type Paragraph } from 'docx'
import type { SaidDocument } from '#schema/documents/block.ts'
import { leftColumns, size, tableColumns, textWidth } from './layout.ts'
import { line } from './pieces.ts'

type SaidTable = Extract<SaidDocument[number], { block: 'table' }>

const padding = { spacing: { before: 40, after: 40 } } as const

interface Of {
  readonly widths: readonly number[]
  readonly texts: readonly number[]
  readonly bold: boolean
  readonly heading: boolean
}

const cellText = (text: string, index: number, { texts, bold, heading }: Of): Paragraph =>
  line(text, { size: size.table, bold }, { align: !heading && texts.includes(index) ? 'left' : 'center', ...padding })

/** A row is never split; the heading comes again on every page. */
const rowOf = (cells: readonly string[], of: Of): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: of.heading,
    children: cells.map((text, index) => new TableCell({ width: { size: of.widths[index] ?? 0, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: [cellText(text, index, of)] })),
  })

export const grid = ({ table, heading, rows, total }: SaidTable): Table => {
  const widths = tableColumns[table].map((share) => Math.floor(share * textWidth))
  const of = { widths, texts: leftColumns[table], bold: false, heading: false }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 60, right: 60 },
    rows: [rowOf(heading, { ...of, bold: true, heading: true }), ...rows.map((row) => rowOf(row, of)), rowOf(total, { ...of, bold: true })],
  })
}
