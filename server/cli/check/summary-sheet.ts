import type { Finding } from '#schema/grammar/finding.ts'
import { spoken } from '#schema/locale/spoken.ts'
import { say } from '#schema/locale/say.ts'
import { cliSentences, type Language } from '#server/locale/cli.ts'
import type { XlsxWorkbook } from '#server/xlsx/model.ts'
import type { Change } from '#server/xlsx/patch.ts'
import type { Examined } from './examine.ts'
import { personOf, placeOf } from './place.ts'

export interface Marking {
  /** Name of the original, as people know it. */
  readonly file: string
  readonly day: string
  readonly language: Language
}

const MOST_NAME = 26

const freeName = ({ sheets }: XlsxWorkbook, wanted: string): string => {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted.slice(0, MOST_NAME)} (${String(number)})`
    if (!taken.has(name.toLowerCase())) return name
  }
}

type Row = readonly (string | number)[]

const rowOf = ({ reading: { roster } }: Examined, finding: Finding, { language, day }: Marking): Row => {
  const place = placeOf(finding, roster)
  const { what, why, fix, basisText } = say(finding, language, day)
  const text = cliSentences(language)
  return [place?.sheet ?? '', place?.cell ?? text.wholeSheet, text.severity(finding.severity), personOf(finding, roster), what, why, basisText, fix]
}

const TITLE_ROW = 1
const HEADING_ROW = 3
const FIRST_ROW = 4
const WIDTHS = [6, 18, 9, 11, 24, 48, 48, 40, 48]

/** A sheet of its own at the end that lists every finding, also those without a cell. */
export const summaryChanges = (examined: Examined, marking: Marking): readonly Change[] => {
  const { file, day, language } = marking
  const text = cliSentences(language).marked
  const sheet = freeName(examined.workbook, text.sheet)
  const cells = (row: number, values: Row, look: { readonly bold?: boolean; readonly wrap?: boolean }): readonly Change[] =>
    values.map((value, index) => ({ change: 'set-cell', sheet, row, column: index + 1, value, look }))
  return [
    { change: 'add-sheet', sheet },
    ...WIDTHS.map((width, index) => ({ change: 'set-columns' as const, sheet, first: index + 1, last: index + 1, width })),
    ...cells(TITLE_ROW, [text.title({ file, day: spoken(day) })], { bold: true }),
    ...cells(HEADING_ROW, text.columns, { bold: true, wrap: true }),
    ...examined.findings.flatMap((finding, index) => cells(FIRST_ROW + index, [index + 1, ...rowOf(examined, finding, marking)], { wrap: true })),
  ]
}
