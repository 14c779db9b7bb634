import { headers } from '../locale/headers.ts'
import { reportWords, type ReportColumn, type ReportState } from '../locale/report-words.ts'
import { spoken } from '../locale/spoken.ts'
import { words, type Language } from '../locale/words.ts'
import { planLines, type Field, type PlanLine } from '../tables/plan-lines.ts'
import { momentInVietnam, type ShownCell, type ShownColumn } from './shown-column.ts'

/** One person as handed over, with whose and when. */
export interface ReportedLine extends PlanLine {
  readonly schoolCode: string
  readonly schoolName: string
  readonly state: ReportState
  readonly receipt: string
  /** ISO 8601. */
  readonly at: string
  readonly late: boolean
}

/** The school written on the row is told by its code and name. */
const left: readonly Field[] = ['school']
const fields = (Object.keys(planLines.columns) as Field[]).filter((field) => !left.includes(field))

const WIDTHS: { readonly [F in Field]?: number } = { fullName: 26, modules: 28, programme01: 28, programme02: 28, note: 30, qualification: 18, subject: 18 }
const USUAL = 14

const wordOf = (field: Field, value: string, language: Language): string => {
  const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...words[language] }
  return sets[field]?.[value] ?? value
}

const shown = (field: Field, value: PlanLine[Field], language: Language): ShownCell => {
  if (value === null || typeof value === 'number') return value
  if (typeof value !== 'string') return value.length === 0 ? null : value.join('; ')
  const { holds } = planLines.columns[field]
  if (holds === 'date') return spoken(value)
  return holds === 'choice' ? wordOf(field, value, language) : value
}

const ofField = (field: Field): ShownColumn<ReportedLine> => ({
  id: field,
  title: (language) => headers[language][field],
  width: WIDTHS[field] ?? USUAL,
  cell: (row, language) => shown(field, row[field], language),
})

const column = (id: ReportColumn, width: number, cell: ShownColumn<ReportedLine>['cell']): ShownColumn<ReportedLine> => ({
  id, width, cell, title: (language) => reportWords[language].columns[id],
})

/** The columns of what schools handed over, person by person. */
export const lineColumns: readonly ShownColumn<ReportedLine>[] = [
  column('schoolCode', 12, (row) => row.schoolCode),
  column('schoolName', 32, (row) => row.schoolName),
  ...fields.map(ofField),
  column('state', 14, (row, language) => reportWords[language].states[row.state]),
  column('late', 10, (row, language) => (row.late ? reportWords[language].late : null)),
  column('receipt', 24, (row) => row.receipt),
  column('at', 18, (row) => momentInVietnam(row.at)),
]
