import { explainLine } from '#schema/explain/explain-line.ts'
import { sayExplanation } from '#schema/locale/say-explanation.ts'
import { lawOf } from '#schema/rules/check-roster.ts'
import { explainSentences } from '#server/locale/explain.ts'
import type { Language } from '#server/locale/cli.ts'
import { cellPlace } from '#server/xlsx/address.ts'
import type { Trouble } from '../trouble.ts'
import type { Examined } from './examine.ts'

/** 'H11' or 'Tổ 1!H11' */
const placeOf = (address: string) => {
  const cut = address.lastIndexOf('!')
  const place = cellPlace(address.slice(cut + 1).toUpperCase())
  return place && { ...place, sheet: cut < 0 ? null : address.slice(0, cut).replace(/^'|'$/g, '') }
}

/** The person a cell belongs to: by the cell itself, else by its row. */
const lineAt = ({ reading: { roster } }: Examined, address: string): number => {
  const place = placeOf(address)
  if (!place) return -1
  const onSheet = roster.lines.map(({ sheet }) => place.sheet === null || sheet === place.sheet)
  const holds = roster.lines.findIndex(({ written }, at) => onSheet[at] && Object.values(written).some((cells) => cells.some(({ cell }) => cell?.row === place.row && cell.column === place.column)))
  return holds >= 0 ? holds : roster.lines.findIndex(({ row }, at) => onSheet[at] && row === place.row)
}

export interface Explaining {
  readonly file: string
  readonly address: string
  readonly language: Language
  readonly today: string
}

/** Why the figures of the person in a cell are what they are, for people. */
export const explainCell = (examined: Examined, { file, address, language, today }: Explaining): string | Trouble => {
  const { reading: { roster }, findings } = examined
  const at = lineAt(examined, address)
  if (at < 0) return { trouble: 'explain-cell', file, cell: address }
  const text = explainSentences[language]
  const explained = explainLine(roster, at, { law: lawOf(roster, { on: today }), findings }).map((one) => sayExplanation(one, language, today))
  const told = explained.map(({ title, value, grounds, inputs, steps }) => [
    text.figure({ title, value }),
    ...grounds.map((ground) => text.ground({ ground })),
    ...inputs.map((input) => text.input({ input })),
    ...steps.map((step, index) => text.step({ number: index + 1, step })),
  ].join('\n'))
  return [text.person({ name: roster.lines[at]?.values.fullName ?? address }), ...told].join('\n\n')
}
