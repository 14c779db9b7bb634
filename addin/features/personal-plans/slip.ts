import { parseCode } from '#schema/catalogues/module.ts'
import { prefixOf, readModules } from '#schema/intake/cells/modules.ts'
import { fold } from '#schema/intake/text/fold.ts'
import type { YearPerson } from '../../desk/year-book.ts'
import { unscreamed } from '../../api/unscreamed.ts'

export type SlipReading =
  | { readonly state: 'read'; readonly codes: readonly string[] }
  | { readonly state: 'nothing' }
  | { readonly state: 'unreadable' }
  /** A bare number, and no list is known that it could belong to. */
  | { readonly state: 'noList'; readonly bare: string }

/** Numbers set apart by spaces alone are the shortest way to type a slip; whatever sets them apart otherwise is read as in a sheet. */
const spread = (text: string): string => text.trim().replace(/(\d)\s+(?=[\p{L}\d])/gu, '$1, ')

/** The list bare numbers of a person belong to. */
export const homeOf = ({ role, level }: Pick<YearPerson, 'role' | 'level'>) => ({ role: unscreamed(role), level: level && unscreamed(level) })

export const listPrefix = (person: Pick<YearPerson, 'role' | 'level'>): string | null => prefixOf(homeOf(person))

/** Reads what was written on a returned slip: `1 4 GVPT7`. */
export const readSlip = (text: string, person: Pick<YearPerson, 'role' | 'level'>): SlipReading => {
  const told = spread(text)
  const read = readModules({ value: told, text: told, isDate: false, cell: null }, homeOf(person))
  if (read.state === 'nothing') return { state: 'nothing' }
  if (read.state !== 'read') return { state: 'unreadable' }
  const bare = read.entries.find((entry) => parseCode(entry) === null)
  return bare === undefined ? { state: 'read', codes: read.entries } : { state: 'noList', bare }
}

const startsWithin = (name: string, query: string): boolean => ` ${name}`.includes(` ${query}`)

/** Whom a few typed letters can mean: whole names first, then given names, then any word's beginning. */
export const peopleLike = <Person extends { readonly fullName: string; readonly staffCode: string | null }>(people: readonly Person[], typed: string): readonly Person[] => {
  const query = fold(typed)
  if (query === '') return []
  const rank = ({ fullName, staffCode }: Person): number => {
    const name = fold(fullName)
    if (name === query || (staffCode !== null && fold(staffCode) === query)) return 0
    if (name.slice(name.lastIndexOf(' ') + 1).startsWith(query) || name.endsWith(` ${query}`)) return 1
    return startsWithin(name, query) ? 2 : 3
  }
  return people.map((person) => ({ person, at: rank(person) })).filter(({ at }) => at < 3).sort((one, other) => one.at - other.at).map(({ person }) => person)
}
