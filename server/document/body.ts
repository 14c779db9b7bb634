import { Paragraph, TextRun, type IRunOptions, type Table } from 'docx'
import type { SaidDocument } from '#schema/documents/block.ts'
import { centred, head, signature, signers, title } from './frame.ts'
import { grid } from './grid.ts'
import { font, paragraph, size } from './layout.ts'
import { dotted, line, type Line } from './pieces.ts'

type Said = SaidDocument[number]
type Spoken = Exclude<Extract<Said, { sentence: string }>, { label: string }>
type Plain = Exclude<Spoken['block'], 'blank' | 'centred'>
type Frame = Extract<Said, { block: 'head' | 'title' | 'signature' | 'signers' }>

const after = { spacing: { after: paragraph.after } } as const
const indented = { align: 'both', firstLine: paragraph.firstLine, ...after } as const
const heading = { firstLine: paragraph.firstLine, keepNext: true, ...after } as const

const styles: Readonly<Record<Plain, readonly [IRunOptions, Line]>> = {
  draft: [{ bold: true, color: 'C00000' }, { align: 'center', ...after }],
  part: [{ bold: true }, heading],
  section: [{ bold: true, italics: true }, heading],
  paragraph: [{}, indented],
  item: [{}, indented],
  basis: [{ italics: true }, indented],
  attached: [{ italics: true }, { align: 'center', ...after }],
  note: [{ italics: true, size: size.note }, { align: 'both', ...after }],
}

const article = ({ label, sentence }: Extract<Said, { block: 'article' }>, keepNext: boolean): Paragraph =>
  new Paragraph({ keepNext, keepLines: keepNext, alignment: 'both', indent: { firstLine: paragraph.firstLine }, ...after, children: [new TextRun({ font, size: size.body, bold: true, text: label }), new TextRun({ font, size: size.body, text: sentence })] })

const newPage = (): Paragraph => new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [] })

const spoken = (block: Plain, sentence: string, last: boolean): Paragraph => {
  const [run, place] = styles[block]
  return line(sentence, { size: size.body, ...run }, last ? { ...place, keepNext: true } : place)
}

interface Placed {
  /** Whether signatures follow, which never stand alone on a page. */
  readonly last: boolean
}

const frame = (block: Frame): readonly (Paragraph | Table)[] => {
  switch (block.block) {
    case 'head':
      return [head(block)]
    case 'title':
      return title(block)
    case 'signature':
      return signature(block)
    case 'signers':
      return signers(block)
  }
}

const isSpoken = (block: Said): block is Spoken => 'sentence' in block && block.block !== 'article'

const said = (block: Spoken, last: boolean): Paragraph => {
  if (block.block === 'centred') return centred(block.sentence)
  return block.block === 'blank' ? dotted(block.sentence, { firstLine: paragraph.firstLine, keepNext: last, ...after }) : spoken(block.block, block.sentence, last)
}

/** A block as it stands on the page. */
export const onPage = (block: Said, { last }: Placed): readonly (Paragraph | Table)[] => {
  if (isSpoken(block)) return [said(block, last)]
  switch (block.block) {
    case 'table':
      return [grid(block, { keepNext: last }), line('', { size: size.table }, { keepNext: last })]
    case 'article':
      return [article(block, last)]
    case 'page':
      return [newPage()]
    default:
      return frame(block)
  }
}
