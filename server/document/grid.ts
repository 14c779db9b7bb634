import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type Paragraph } from 'docx'
import type { SaidDocument } from '#schema/documents/block.ts'
import { size, tables, textWidth } from './layout.ts'
import { line } from './pieces.ts'

type SaidTable = Extract<SaidDocument[number], { block: 'table' }>

const ROOM = 40

interface Of {
  readonly widths: readonly number[]
  readonly texts: readonly number[]
  readonly size: number
  readonly room: number
  readonly bold: boolean
  readonly heading: boolean
  readonly keepNext: boolean
}

const cellText = (text: string, index: number, { texts, bold, heading, keepNext, ...of }: Of): Paragraph =>
  line(text, { size: of.size, bold }, { align: !heading && texts.includes(index) ? 'left' : 'center', spacing: { before: of.room, after: of.room }, keepNext })

/** A row is never split; the heading comes again on every page. */
const rowOf = (cells: readonly string[], of: Of): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: of.heading,
    children: cells.map((text, index) => new TableCell({ width: { size: of.widths[index] ?? 0, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: [cellText(text, index, of)] })),
  })

interface Placed {
  /** Whether the last row stays on the page of what follows. */
  readonly keepNext: boolean
}

/** The heading stays with the first row, the total with the last one. */
export const grid = ({ table, heading, rows, total }: SaidTable, { keepNext }: Placed): Table => {
  const look = tables[table]
  const widths = look.shares.map((share) => Math.floor(share * textWidth))
  const of = { widths, texts: look.texts, size: look.size ?? size.table, room: look.room ?? ROOM, bold: false, heading: false, keepNext: false }
  const isLast = (index: number): boolean => index === rows.length - 1
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 60, right: 60 },
    rows: [
      rowOf(heading, { ...of, bold: true, heading: true, keepNext: true }),
      ...rows.map((row, index) => rowOf(row, { ...of, keepNext: isLast(index) && (total !== null || keepNext) })),
      ...(total === null ? [] : [rowOf(total, { ...of, bold: true, keepNext })]),
    ],
  })
}
