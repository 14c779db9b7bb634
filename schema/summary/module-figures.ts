import { moduleIn, moduleOf, parseCode } from '../catalogues/module.ts'
import { isChecked } from '../catalogues/catalogue.ts'
import { entriesOf, type Entry } from '../figures/entries.ts'
import type { ListsInForce } from '../figures/hours.ts'
import { groupedBy } from '../figures/grouped.ts'
import type { CellRef } from '../grammar/sheet.ts'
import { saidBy } from './evaluate.ts'
import type { Figure } from './figure.ts'
import { isInScope, type SummedPerson } from './person.ts'
import { isTick, type Source } from './sources.ts'
import { tallyOf } from './tally.ts'

export interface ModuleFigures {
  readonly code: string
  readonly title: string | null
  /** Null: no list of the day has this module. */
  readonly verified: boolean | null
  readonly registrations: Figure
}

export interface ListsOfDay {
  readonly on: string
  readonly lists: ListsInForce
}

interface Mention extends Entry {
  readonly cell: CellRef | null
}

const mentionsOf = ({ line }: SummedPerson): readonly Mention[] =>
  entriesOf(line).map((entry) => ({ ...entry, cell: line.written.modules?.[entry.at]?.cell ?? null }))

/** A cell that names several modules is beyond counting whole cells. */
const oneEach = (people: readonly SummedPerson[]): boolean =>
  people.every(({ line }) => (line.written.modules ?? []).every(({ entries }) => (entries?.length ?? 0) <= 1))

/** A bare number is another module for another person: only a cell that names the list, or stands under its module, says the same for everybody. */
const saysItself = (source: Source, code: string, cell: CellRef): boolean => {
  const { value } = source.cells.at(cell.sheet, cell.row, cell.column)
  return isTick(source, cell) || (typeof value === 'string' && value.toUpperCase().includes(parseCode(code)?.prefix ?? code))
}

const describe = (code: string, { on, lists }: ListsOfDay): Pick<ModuleFigures, 'title' | 'verified'> => {
  const found = moduleIn(lists, code) ?? moduleOf(code, on)
  return found.state === 'known' ? { title: found.module.title.vi, verified: isChecked(found.module.provenance.title) } : { title: null, verified: null }
}

const byCode = (a: string, b: string): number => {
  const [one, other] = [parseCode(a), parseCode(b)]
  if (!one || !other) return Number(one === null) - Number(other === null) || a.localeCompare(b, 'vi')
  return one.prefix.localeCompare(other.prefix) || one.number - other.number
}

/** How often each module was chosen by people in scope, counted as written (R10). */
export const moduleFigures = (source: Source, people: readonly SummedPerson[], held: ListsOfDay): readonly ModuleFigures[] => {
  const mentions = groupedBy(people.filter(isInScope).flatMap(mentionsOf), ({ code }) => code)
  const countable = oneEach(people)
  return [...mentions.keys()].sort(byCode).map((code) => {
    const these = mentions.get(code) ?? []
    const cells = these.flatMap(({ cell }) => (cell ? [cell] : []))
    const tally = countable && cells.length === these.length && cells.every((cell) => saysItself(source, code, cell)) ? tallyOf(source, cells) : null
    return { code, ...describe(code, held), registrations: saidBy(these.length, tally, { cells: source.cells, figures: {} }) }
  })
}
