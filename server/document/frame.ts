import type { Paragraph, Table } from 'docx'
import type { SaidDocument } from '#schema/documents/block.ts'
import { fitted } from './fitted.ts'
import { headColumns, signatureColumns, size, textWidth } from './layout.ts'
import { columns, line, rule, unbroken } from './pieces.ts'

type Said<B> = Extract<SaidDocument[number], { block: B }>

const [left, right] = headColumns
const SCHOOL_RULE = 0.38
const MOTTO_RULE = 0.6
const TITLE_RULE = 0.22
const GAP = 200
const SIGNATURE_ROOM = 1400
const SIGNERS_ROOM = 900

const named = (name: string, bold: boolean): Paragraph => {
  const { lines, scale } = fitted(name, { width: left, size: size.issuer })
  return line(lines.map(unbroken), { size: size.issuer, bold, scale }, { align: 'center' })
}

/** Two columns that never wrap: who issues it beside the nation, the number beside place and day. */
export const head = ({ parent, school, number, nation, motto, dated }: Said<'head'>): Table => {
  const day = fitted(dated ?? '', { width: right, size: size.dated })
  const top = [
    [
      [...(parent === null ? [] : [named(parent, false)]), named(school, true), rule(left, SCHOOL_RULE)],
      [line(unbroken(nation), { size: size.nation, bold: true }, { align: 'center' }), line(unbroken(motto), { size: size.motto, bold: true }, { align: 'center' }), rule(right, MOTTO_RULE)],
    ],
  ]
  const below = [
    [
      [line(unbroken(number ?? ''), { size: size.dated }, { align: 'center', spacing: { before: GAP } })],
      [line(day.lines.map(unbroken), { size: size.dated, italics: true, scale: day.scale }, { align: 'center', spacing: { before: GAP } })],
    ],
  ]
  return columns(headColumns, number === null && dated === null ? top : [...top, ...below])
}

/** Type and summary, with a short rule below. */
export const title = ({ type, summary }: Said<'title'>): readonly Paragraph[] => [
  line(type, { size: size.type, bold: true }, { align: 'center', spacing: { before: 2 * GAP } }),
  ...summary.map((text) => line(text, { size: size.type, bold: true }, { align: 'center' })),
  rule(textWidth, TITLE_RULE),
  line('', { size: size.type }),
]

/** An office of two lines is broken where its sentence breaks. */
const officeOf = (office: string, room = SIGNATURE_ROOM): Paragraph => line(office.split('\n'), { size: size.body, bold: true }, { align: 'center', spacing: { after: room } })

/** Everybody who signs, side by side, each under the own office. */
export const signers = ({ signers: all }: Said<'signers'>): readonly (Paragraph | Table)[] => {
  const width = Math.floor(textWidth / all.length)
  const offices = all.map(({ office }) => [officeOf(office, SIGNERS_ROOM)])
  const names = all.map(({ name }) => [line(name, { size: size.body, bold: true }, { align: 'center' })])
  return [line('', { size: size.recipients }, { keepNext: true }), columns(all.map(() => width), [offices, names])]
}

/** Recipients to the left, who signs to the right, kept on one page. */
export const signature = ({ recipients, copies, office, signer }: Said<'signature'>): readonly (Paragraph | Table)[] => [
  line('', { size: size.body }, { keepNext: true }),
  columns(signatureColumns, [[
    [line(recipients, { size: size.recipientsTitle, bold: true, italics: true }), ...copies.map((copy) => line(copy, { size: size.recipients }))],
    [officeOf(office), line(signer, { size: size.body, bold: true }, { align: 'center' })],
  ]]),
]

/** Who rules, above the bases of a decision: on one line where it can be. */
export const centred = (text: string): Paragraph => {
  const { lines, scale } = fitted(text, { width: textWidth, size: size.body })
  return line(lines.map(unbroken), { size: size.body, bold: true, scale }, { align: 'center', spacing: { after: GAP }, keepNext: true })
}
