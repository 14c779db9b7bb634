import type { Context, Flaw, Roster, RosterLine, Written } from '../grammar/roster.ts'
import type { Case } from '../grammar/rule.ts'
import type { CellRef, CellValue } from '../grammar/sheet.ts'
import { planLines, type Field, type PlanLine } from '../tables/plan-lines.ts'

/** One person of an example; `cells` says what stands in a field's cells where that is not its value. */
export interface ExampleLine extends Partial<PlanLine> {
  readonly cells?: { readonly [F in Field]?: readonly (Partial<Written> & { readonly text: string })[] }
}

const fields = Object.keys(planLines.columns) as Field[]
const sheet = 'DS'
/** Cells of one field lie side by side; no example has more than these. */
const width = 8

const cellAt = (row: number, field: Field, at: number): CellRef => ({ sheet, row, column: fields.indexOf(field) * width + at + 1 })

const plainCell = (text: string, value: CellValue, entries?: readonly string[]): Omit<Written, 'cell'> => ({ text, value, ...(entries ? { entries } : {}) })

const cellsOf = (value: PlanLine[Field] | undefined): readonly Omit<Written, 'cell'>[] => {
  if (value === undefined) return []
  if (Array.isArray(value)) return (value as readonly string[]).map((text) => plainCell(text, text, [text]))
  return [plainCell(String(value ?? ''), value as CellValue)]
}

const line = ({ cells, ...values }: ExampleLine, index: number): RosterLine => {
  const row = index + 2
  const stated = (field: Field) => cells?.[field]?.map((cell) => ({ value: cell.text, ...cell })) ?? cellsOf(values[field])
  const written = fields
    .map((field) => [field, stated(field).map((cell, at) => ({ ...cell, cell: cellAt(row, field, at) }))] as const)
    .filter(([field, list]) => list.length > 0 || values[field] !== undefined)
  return { key: `r${row}`, sheet, row, values, written: Object.fromEntries(written) }
}

const context: Context = {
  school: 'Trường Ví dụ',
  level: 'primary',
  schoolYear: { label: '2024-2025', from: '2024-08-01', to: '2025-07-31' },
  plan: { modulesPerTeacher: 2, periods03: null },
  history: [],
  yearClosed: false,
}

export interface ExampleRest {
  readonly context?: Partial<Context>
  readonly flaws?: readonly (Partial<Flaw> & Pick<Flaw, 'kind'>)[]
}

/** A small roster of invented people, laid out as a sheet: row 1 holds the headings. */
export const exampleRoster = (lines: readonly ExampleLine[], rest: ExampleRest = {}): Roster => ({
  context: { ...context, ...rest.context },
  lines: lines.map(line),
  flaws: (rest.flaws ?? []).map((flaw) => ({ cell: null, line: null, field: null, facts: {}, ...flaw })),
})

/** A case with no finding. */
export const right = (name: string, lines: readonly ExampleLine[], rest?: ExampleRest): Case => ({ name, roster: exampleRoster(lines, rest), expected: [] })

/** A case with these findings. */
export const wrong = (name: string, expected: Case['expected'], [lines, rest]: readonly [readonly ExampleLine[], ExampleRest?]): Case => ({
  name,
  roster: exampleRoster(lines, rest),
  expected,
})
