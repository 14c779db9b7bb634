import type { Finding } from '#schema/grammar/finding.ts'
import type { Area } from '#schema/grammar/sheet.ts'
import { say } from '#schema/locale/say.ts'
import { cliSentences } from '#server/locale/cli.ts'
import type { Accent, XlsxWorkbook } from '#server/xlsx/model.ts'
import type { Change } from '#server/xlsx/patch.ts'
import type { Examined } from './examine.ts'
import { summaryChanges, type Marking } from './summary-sheet.ts'

/** Never colour alone. */
const accents: Readonly<Record<Finding['severity'], Accent>> = {
  error: { fill: '#FDE2E2', fontColor: '#9B1C1C', bold: true, underline: true },
  warning: { fill: '#FFF1CC', fontColor: '#7A4B00', bold: true },
  info: { fill: '#E3EEFB', fontColor: '#1B4F8A', italic: true },
}

const SEVERITIES = ['error', 'warning', 'info'] as const

/** The name the add-in gives its marks too: either takes away what the other left. */
const OWNER = 'mark'

/** Marks a former check left, in this copy or by the add-in, make room for the new ones. */
const unmarked = ({ sheets }: XlsxWorkbook): readonly Change[] =>
  sheets.flatMap(({ name, conditionalFormats }) =>
    [...new Set(conditionalFormats.map(({ id }) => id).filter((id) => id.startsWith(`${OWNER}:`)))].map((id) => ({ change: 'remove-conditional-format' as const, sheet: name, id })))

type Placed = Finding & { readonly cell: NonNullable<Finding['cell']> }

const placed = (findings: readonly Finding[]): readonly Placed[] => findings.filter((finding): finding is Placed => finding.cell !== null)

const grouped = <Item>(items: readonly Item[], key: (item: Item) => string): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups.values()]
}

const areasOf = (findings: readonly Placed[]): readonly Area[] =>
  grouped(findings, ({ cell }) => `${String(cell.row)},${String(cell.column)}`).flatMap(([first]) => (first ? [{ row: first.cell.row, column: first.cell.column, rows: 1, columns: 1 }] : []))

/** The gravest comes last, so that it stands first among the rules of the sheet. */
const formats = (findings: readonly Placed[]): readonly Change[] =>
  grouped(findings, ({ cell }) => cell.sheet).flatMap((ofSheet) =>
    [...SEVERITIES].reverse().flatMap((severity) => {
      const areas = areasOf(ofSheet.filter((finding) => finding.severity === severity))
      const sheet = ofSheet[0]?.cell.sheet
      return sheet === undefined || areas.length === 0 ? [] : [{ change: 'add-conditional-format' as const, sheet, id: `${OWNER}:${severity}`, areas, formula: null, accent: accents[severity] }]
    }))

/** A note of the school on the same cell is kept above ours. */
const noted = (workbook: XlsxWorkbook, { cell }: Placed, ours: string): string => {
  const sheet = workbook.sheets.find(({ name }) => name === cell.sheet)
  const theirs = sheet?.comments.filter(({ row, column }) => row === cell.row && column === cell.column).flatMap(({ text, replies }) => [text, ...replies.map((reply) => reply.text)]) ?? []
  return [...theirs, ours].join('\n\n')
}

const notes = (workbook: XlsxWorkbook, findings: readonly Placed[], { language, day }: Marking): readonly Change[] =>
  grouped(findings, ({ cell }) => `${cell.sheet}!${String(cell.row)},${String(cell.column)}`).flatMap((ofCell) => {
    const [first] = ofCell
    if (!first) return []
    const sentences = ofCell.map((finding) => {
      const { what, why, fix, basisText } = say(finding, language, day)
      return [what, why, fix, basisText].filter((part) => part !== '').join('\n')
    })
    const { sheet, row, column } = first.cell
    return [{ change: 'set-note' as const, sheet, row, column, author: cliSentences(language).marked.author, text: noted(workbook, first, sentences.join('\n\n')) }]
  })

/** What a marked copy of a workbook has more than the original: marks, notes, and a sheet that lists everything. */
export const markingChanges = (examined: Examined, marking: Marking): readonly Change[] => {
  const { workbook, findings } = examined
  const here = placed(findings)
  return [...unmarked(workbook), ...formats(here), ...notes(workbook, here, marking), ...summaryChanges(examined, marking)]
}
