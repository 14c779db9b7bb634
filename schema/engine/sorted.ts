import type { Finding, Severity } from '../grammar/finding.ts'
import type { Roster } from '../grammar/roster.ts'

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

const sheetOrder = (roster: Roster): ReadonlyMap<string, number> => {
  const order = new Map<string, number>()
  for (const line of roster.lines) if (!order.has(line.sheet)) order.set(line.sheet, order.size)
  return order
}

type Place = readonly [number, number, number, number]

const place = (finding: Finding, sheets: ReadonlyMap<string, number>): Place => [
  weight[finding.severity],
  finding.cell ? (sheets.get(finding.cell.sheet) ?? sheets.size) : -1,
  finding.cell?.row ?? finding.line ?? -1,
  finding.cell?.column ?? 0,
]

const compare = (a: Place, b: Place): number => a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0

const sameFault = ({ rule, cell, line, facts }: Finding): string => JSON.stringify([rule, cell ?? line, facts])

/** Heaviest first, then as the sheet reads; the same fault is said once. */
export const sorted = (roster: Roster, findings: readonly Finding[]): readonly Finding[] => {
  const sheets = sheetOrder(roster)
  const once = new Map(findings.map((finding) => [sameFault(finding), finding] as const))
  return [...once.values()]
    .map((finding) => ({ finding, at: place(finding, sheets) }))
    .sort((a, b) => compare(a.at, b.at) || a.finding.rule.localeCompare(b.finding.rule))
    .map(({ finding }) => finding)
}
