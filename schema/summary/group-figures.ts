import { entriesOf } from '../figures/entries.ts'
import { groupedBy } from '../figures/grouped.ts'
import { saidBy, type Within } from './evaluate.ts'
import { known, type Expression, type Figure, type Range } from './figure.ts'
import { isInScope, missingOf, type SummedPerson } from './person.ts'
import { outcomeOf } from './rating-figures.ts'
import { columnsOf, countsPeople, type Source } from './sources.ts'
import { tallyOf } from './tally.ts'

export interface GroupFigures {
  /** As the school writes it; null: people without one. */
  readonly group: string | null
  readonly people: Figure
  readonly registrations: Figure
  readonly planned03: Figure
  readonly missing: Figure
  readonly completed: Figure
}

const groupName = (text: string | null | undefined): string | null => (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim() || null

const total = (values: readonly (number | null)[]): number | null => {
  const said = values.filter((value) => value !== null)
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0)
}

const isAlongside = (one: Range, other: Range): boolean => one.sheet === other.sheet && one.first === other.first && one.last === other.last

/** The count of a tổ, turned into a sum over the column beside it. */
const besides = (source: Source, count: Expression | null): Expression | null => {
  const [sum, ...more] = columnsOf(source, 'periods03') ?? []
  if (count === null || typeof count === 'number' || count.ask !== 'COUNTIF') return null
  const { range, criterion } = count
  if (!sum || more.length > 0) return null
  return isAlongside(range, sum) ? { ask: 'SUMIF', range, criterion, sum } : null
}

const figuresOf = (source: Source, group: string | null, people: readonly SummedPerson[]): GroupFigures => {
  const within: Within = { cells: source.cells, figures: {} }
  const cells = people.flatMap(({ line }) => line.written.group?.[0]?.cell ?? [])
  const count = group !== null && cells.length === people.length && countsPeople(source, cells) ? tallyOf(source, cells) : null
  const reckoned = people.some((person) => outcomeOf(person) !== null)
  return {
    group,
    people: saidBy(people.length, count, within),
    registrations: known(people.reduce((sum, { line }) => sum + entriesOf(line).length, 0)),
    planned03: saidBy(total(people.map(({ quotas }) => quotas?.periods03.planned ?? null)), besides(source, count), within),
    missing: known(total(people.map(missingOf))),
    completed: known(reckoned ? people.filter((person) => outcomeOf(person) === 'completed').length : null),
  }
}

/** Per tổ; empty where no table states any. */
export const groupFigures = (source: Source, everybody: readonly SummedPerson[]): readonly GroupFigures[] => {
  const groups = groupedBy(everybody.filter(isInScope), ({ line }) => groupName(line.values.group))
  if ([...groups.keys()].every((group) => group === null)) return []
  return [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '', 'vi', { numeric: true })).map(([group, people]) => figuresOf(source, group, people))
}
