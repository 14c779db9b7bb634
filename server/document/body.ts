import type { IRunOptions, Paragraph, Table } from 'docx'
import type { SaidDocument } from '#schema/documents/block.ts'
import { head, signature, title } from './frame.ts'
import { grid } from './grid.ts'
import { paragraph, size } from './layout.ts'
import { line, type Line } from './pieces.ts'

type Said = SaidDocument[number]
type Plain = Extract<Said, { sentence: string }>

const after = { spacing: { after: paragraph.after } } as const
const indented = { align: 'both', firstLine: paragraph.firstLine, ...after } as const
const heading = { firstLine: paragraph.firstLine, keepNext: true, ...after } as const

const styles: Readonly<Record<Plain['block'], readonly [IRunOptions, Line]>> = {
  draft: [{ bold: true, color: 'C00000' }, { align: 'center', ...after }],
  part: [{ bold: true }, heading],
  section: [{ bold: true, italics: true }, heading],
  paragraph: [{}, indented],
  item: [{}, indented],
  basis: [{ italics: true }, indented],
  attached: [{ italics: true }, { align: 'center', ...after }],
}

/** A block as it stands on the page. */
export const onPage = (block: Said): readonly (Paragraph | Table)[] => {
  switch (block.block) {
    case 'head':
      return [head(block)]
    case 'title':
      return title(block)
    case 'table':
      return [grid(block), line('', { size: size.table })]
    case 'signature':
      return signature(block)
    default: {
      const [run, place] = styles[block.block]
      return [line(block.sentence, { size: size.body, ...run }, place)]
    }
  }
}
