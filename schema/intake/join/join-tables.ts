import type { Field } from '../../tables/plan-lines.ts'
import type { RawCell } from '../cells/raw-cell.ts'
import type { Cells, PersonDraft, SheetFlaw, TableDraft } from '../tables/draft.ts'
import { fold } from '../text/fold.ts'
import { indexOf, type Index } from './keys.ts'

export interface Joined {
  readonly people: readonly PersonDraft[]
  readonly tables: readonly TableDraft[]
  readonly flaws: readonly SheetFlaw[]
}

const personal: readonly Field[] = ['roleText', 'role', 'group', 'subject', 'qualification', 'birthDate', 'gender', 'staffCode', 'status', 'school', 'level']
const planned: readonly Field[] = ['modules', 'rating', 'score01', 'score03', 'tests', 'periods03']

const states = ({ columns }: TableDraft, fields: readonly Field[]): number => fields.filter((field) => columns.some(({ meaning }) => meaning === field)).length

/** The table that tells most of the people themselves, first. */
const byRank = (tables: readonly TableDraft[]): readonly TableDraft[] =>
  tables.map((table, at) => ({ table, at })).sort((a, b) => rank(b.table) - rank(a.table) || a.at - b.at).map(({ table }) => table)

const listPenalty = 10

const rank = (table: TableDraft): number => states(table, personal) - (table.kind === 'list-per-module' ? listPenalty : 0)

const matched = (index: Index, { people }: TableDraft): number => people.filter((person) => index.find(person) !== null).length

/** A second table about the same people, not more people: most of its lines are found, and it tells something else. */
const isAboutSame = (index: Index, table: TableDraft, base: readonly TableDraft[]): boolean => {
  const found = matched(index, table)
  if (table.people.length === 0 || found * 2 < table.people.length) return false
  return base.some((other) => planned.some((field) => states(table, [field]) > states(other, [field]))) || base.every((other) => other.grid !== table.grid)
}

const isEmpty = (raws: readonly RawCell[] | undefined): boolean => (raws ?? []).every(({ text, meant }) => (meant ?? text) === '')

const ofTerm = /\b(?:hk|hoc k[iy]|k[iy]|dot|giai doan|quy) ?(?:\d|[ivx]+\b)/

/** A table of one part of the year, by its sheet or the heading of its modules. */
const isOfTerm = ({ grid, columns }: TableDraft): boolean =>
  [grid.name, ...columns.filter(({ meaning }) => meaning === 'modules').map(({ head }) => head.path.join(' '))].some((text) => ofTerm.test(fold(text)))

const choiceOf = ({ cells }: PersonDraft): string => (cells.modules ?? []).map(({ text, meant }) => meant ?? text).join()

/** Sheets of two terms with other choices in each, not one list told twice. */
const isNextTerm = (people: readonly PersonDraft[], index: Index, [table, base]: readonly [TableDraft, readonly TableDraft[]]): boolean => {
  if (!isOfTerm(table) || !base.some(isOfTerm)) return false
  const same = table.people.filter((person) => choiceOf(people[index.find(person) ?? -1] ?? person) === choiceOf(person)).length
  return same * 2 < table.people.length
}

const chosenAlso = (person: PersonDraft, more: PersonDraft): PersonDraft => ({ ...person, cells: { ...person.cells, modules: [...(person.cells.modules ?? []), ...(more.cells.modules ?? [])] } })

const supplement = (person: PersonDraft, more: PersonDraft): PersonDraft => {
  const cells: Cells = { ...person.cells }
  for (const [field, raws] of Object.entries(more.cells) as [Field, readonly RawCell[]][]) if (isEmpty(cells[field])) cells[field] = raws
  return { ...person, cells, codes: [...person.codes, ...more.codes] }
}

const stranger = (person: PersonDraft): SheetFlaw | null => {
  const key = [person.cells.staffCode, person.cells.fullName].flatMap((raws) => raws ?? []).find(({ text, cell }) => text !== '' && cell !== null)
  return key?.cell ? { kind: 'unknown-teacher', cell: key.cell, field: person.cells.staffCode ? 'staffCode' : 'fullName', facts: { written: key.text } } : null
}

const absorb = (people: PersonDraft[], index: Index, [table, base]: readonly [TableDraft, readonly TableDraft[]]): readonly SheetFlaw[] => {
  const adds = isNextTerm(people, index, [table, base])
  return table.people.flatMap((person) => {
    const at = index.find(person)
    const known = at === null ? undefined : people[at]
    if (at === null || !known) return stranger(person) ?? []
    people[at] = supplement(adds && !isEmpty(known.cells.modules) ? chosenAlso(known, person) : known, person)
    return []
  })
}

/** Tables of one workbook become one roster: sheets about the same people are joined, others add people. */
export const joinTables = (all: readonly TableDraft[]): Joined => {
  const people: PersonDraft[] = []
  const flaws: SheetFlaw[] = []
  const base: TableDraft[] = []
  const results: TableDraft[] = []
  for (const table of byRank(all)) {
    const index = indexOf(people)
    if (base.length > 0 && isAboutSame(index, table, base)) {
      flaws.push(...absorb(people, index, [table, base]))
      results.push({ ...table, joinBy: table.people.some(({ cells }) => cells.staffCode) ? 'staffCode' : 'fullName' })
    } else {
      people.push(...table.people)
      base.push(table)
      results.push(table)
    }
  }
  const several = results.length > 1
  const order = new Map(all.map((table, at) => [table.head, at]))
  return {
    people: inSheetOrder(people, all),
    flaws,
    tables: results.map((table) => ({ ...table, purpose: several ? table.purpose : null })).sort((a, b) => (order.get(a.head) ?? 0) - (order.get(b.head) ?? 0)),
  }
}

const inSheetOrder = (people: readonly PersonDraft[], tables: readonly TableDraft[]): readonly PersonDraft[] => {
  const sheets = [...new Set(tables.map(({ grid }) => grid.name))]
  const place = new Map(sheets.map((name, at) => [name, at]))
  return [...people].sort((a, b) => (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0) || a.row - b.row || a.nth - b.nth)
}
