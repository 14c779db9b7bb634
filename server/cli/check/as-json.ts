import type { Finding } from '#schema/grammar/finding.ts'
import type { ColumnReading, Reading, TableReading } from '#schema/grammar/reading.ts'
import type { Flaw } from '#schema/grammar/roster.ts'
import type { Rating } from '#schema/tables/plan-lines.ts'
import { cellAddress } from '#schema/intake/grid/address.ts'
import { say } from '#schema/locale/say.ts'
import { rightRatings } from '#schema/rules/right-ratings.ts'
import { exportWords } from '#server/locale/export-words.ts'
import { jsonRow } from './json-row.ts'

const names: Readonly<Record<string, string>> = { staffCode: 'id', periods03: 'periods', startDate: 'dates', endDate: 'dates' }

const column = ({ field, ...rest }: ColumnReading): object => ({ ...rest, field: field === null ? null : (names[field] ?? field) })

const table = ({ columns, joinBy, ...rest }: TableReading): object => ({
  ...rest,
  joinBy: joinBy === 'staffCode' ? 'id' : joinBy,
  columns: columns.map(column),
})

const finding = (each: Finding): object => {
  const { what, why, fix, basisText } = say(each)
  return {
    cell: each.cell ? `${each.cell.sheet}!${cellAddress(each.cell)}` : null,
    kind: each.rule, severity: each.severity, message: [what, why, fix].join(' '), basis: basisText, facts: each.facts,
  }
}

const ratingWord = (rating: Rating | null | undefined): string | null => (rating ? exportWords.rating[rating] : null)

/** Fields that could not be read, by line. */
const unreadFields = (flaws: readonly Flaw[]): ReadonlyMap<number, ReadonlySet<string>> => {
  const fields = new Map<number, Set<string>>()
  for (const { line, field } of flaws) if (line !== null && field !== null) fields.set(line, (fields.get(line) ?? new Set()).add(field))
  return fields
}

/** The answer of the check for programs. */
export const asJson = ({ tables, roster, inferred }: Reading, findings: readonly Finding[]): object => {
  const right = rightRatings(roster)
  const flawed = unreadFields(roster.flaws)
  return {
    tables: tables.map(table),
    rows: roster.lines.map((line, at) => jsonRow(line, { ratingRight: ratingWord(right[at]?.rating), unread: flawed.get(at) ?? new Set() })),
    findings: findings.map(finding),
    inferred,
  }
}
