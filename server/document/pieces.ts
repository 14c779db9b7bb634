import { AlignmentType, BorderStyle, LeaderType, Paragraph, Tab, TabStopType, Table, TableBorders, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IRunOptions, type ISpacingProperties } from 'docx'
import { font, size, textWidth } from './layout.ts'

export type Align = 'left' | 'center' | 'both'

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.BOTH } as const

export interface Line {
  readonly align?: Align
  readonly spacing?: ISpacingProperties
  readonly firstLine?: number
  readonly keepNext?: boolean
}

/** What may not be broken at its spaces. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** One paragraph of one kind of letters; several lines are broken by hand. */
export const line = (texts: string | readonly string[], run: IRunOptions, { align = 'left', spacing = {}, firstLine, keepNext = false }: Line = {}): Paragraph =>
  new Paragraph({
    alignment: alignments[align],
    spacing: { before: 0, after: 0, ...spacing },
    keepNext,
    ...(firstLine === undefined ? {} : { indent: { firstLine } }),
    children: [texts].flat().map((text, index) => new TextRun({ font, ...run, text, ...(index > 0 ? { break: 1 } : {}) })),
  })

/** A line to write on: the text, then dots up to the right margin. */
export const dotted = (text: string, { spacing = {}, firstLine, keepNext = false }: Line = {}): Paragraph =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
    spacing: { before: 0, after: 0, ...spacing },
    keepNext,
    ...(firstLine === undefined ? {} : { indent: { firstLine } }),
    children: [new TextRun({ font, size: size.body, children: [text, new Tab()] })],
  })

/** A drawn rule: the border of an empty line, drawn in from both sides; never underlined letters. */
export const rule = (width: number, share: number): Paragraph => {
  const side = Math.round((width * (1 - share)) / 2)
  const border = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' }
  return new Paragraph({ border: { top: border }, indent: { left: side, right: side }, spacing: { before: 50, after: 0, line: 60, lineRule: 'exact' }, children: [] })
}

/** Columns side by side without lines. */
export const columns = (widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((children, index) => new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children: [...children] })) })),
  })
