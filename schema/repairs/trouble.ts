import { groupedBy } from '../figures/grouped.ts'
import type { Finding } from '../grammar/finding.ts'
import type { CellRef } from '../grammar/sheet.ts'

/** How findings before and after a change compare. */
export interface Trouble {
  readonly any: boolean
  /** Whether this finding is still there. */
  readonly stays: (finding: Finding) => boolean
  /** Whether a new one came on this finding's line, or on none. */
  readonly comes: (finding: Finding) => boolean
  readonly inRow: (cell: CellRef) => boolean
}

/** A broken mark holds the rating back: once it can be read, the rating may turn out wrong, and always was. */
const revealed: Readonly<Record<string, readonly string[]>> = {
  'score-not-a-number': ['rating-inconsistent'],
  'cell-became-date': ['module-already-completed'],
}

const keyOf = ({ rule, key, cell, field }: Finding): string => [rule, key, cell?.sheet, cell?.row, cell?.column, field].join('\n')

const rowOf = (cell: CellRef | null): string => (cell ? `${cell.sheet}\n${String(cell.row)}` : '')

export const newTrouble = (before: readonly Finding[], after: readonly Finding[]): Trouble => {
  const [were, are] = [groupedBy(before, keyOf), groupedBy(after, keyOf)]
  const count = (groups: ReadonlyMap<string, readonly Finding[]>, key: string): number => groups.get(key)?.length ?? 0
  const fresh = [...are].flatMap(([key, findings]) => (findings.length > count(were, key) ? findings.slice(count(were, key)) : []))
  const gone = before.filter((finding) => count(are, keyOf(finding)) < count(were, keyOf(finding)))
  const rows = new Set([...fresh, ...gone].map(({ cell }) => rowOf(cell)))
  return {
    any: fresh.length > 0 || gone.length > 0,
    stays: (finding) => count(are, keyOf(finding)) > 0,
    comes: (finding) => fresh.some(({ key, rule }) => (key === null || key === finding.key) && !(revealed[finding.rule] ?? []).includes(rule)),
    inRow: (cell) => rows.has(rowOf(cell)) || rows.has(''),
  }
}
