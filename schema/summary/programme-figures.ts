import { saidBy, type Within } from './evaluate.ts'
import { known, type Expression, type Figure, type Range } from './figure.ts'
import { isInScope, periodFields, type PeriodField, type SummedPerson } from './person.ts'
import { columnsOf, type Source } from './sources.ts'

export interface ProgrammeFigures {
  readonly field: PeriodField
  readonly planned: Figure
  readonly owed: Figure
  readonly missing: Figure
  /** People in scope whose plan is not said in periods. */
  readonly unsaid: Figure
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What everybody owes alike; null where people differ. */
const common = (values: readonly number[]): number | null => {
  const different = new Set(values)
  return different.size === 1 ? (values[0] ?? null) : null
}

const missingBelow = (ranges: readonly Range[] | null, each: number | null): Expression | null => {
  const [range, more] = ranges ?? []
  if (!range || more || each === null) return null
  const criterion = `<${String(each)}`
  return { ask: '-', parts: [{ ask: '*', parts: [each, { ask: 'COUNTIF', range, criterion }] }, { ask: 'SUMIF', range, criterion, sum: range }] }
}

const planOf = (ranges: readonly Range[] | null): Expression | null => (ranges === null ? null : { ask: 'SUM', ranges })

/** Planned, owed and missing periods of one programme, over everybody in scope. */
const programme = (source: Source, people: readonly SummedPerson[], field: PeriodField): ProgrammeFigures => {
  const quotas = people.filter(isInScope).flatMap(({ quotas: all }) => (all ? [all[field]] : []))
  const said = quotas.filter(({ planned }) => planned !== null)
  const each = common(quotas.map(({ owed }) => owed))
  const ranges = columnsOf(source, field)
  const within: Within = { cells: source.cells, figures: { inScope: known(people.filter(isInScope).length) } }
  const owed: Expression | null = each === null ? null : { ask: '*', parts: [each, { ask: 'figure', name: 'inScope' }] }
  const stated = said.length > 0
  return {
    field,
    planned: stated ? saidBy(sum(said.map(({ planned }) => planned ?? 0)), planOf(ranges), within) : known(null),
    owed: quotas.length > 0 ? saidBy(sum(quotas.map((quota) => quota.owed)), owed, within) : known(null),
    missing: stated ? saidBy(sum(said.map(({ missing }) => missing ?? 0)), missingBelow(ranges, each), within) : known(null),
    unsaid: known(quotas.length - said.length),
  }
}

export const programmeFigures = (source: Source, people: readonly SummedPerson[]): readonly ProgrammeFigures[] =>
  periodFields.map((field) => programme(source, people, field))
