import { codeKey } from './candidates.ts'
import { readDate } from '../cells/date.ts'
import { nameKeyOf } from '../tables/people.ts'
import type { PersonDraft } from '../tables/draft.ts'

const birthOf = ({ cells }: PersonDraft): string => {
  const raw = cells.birthDate?.find(({ text }) => text !== '')
  return raw ? (readDate(raw) ?? raw.text) : ''
}

/** Finds people of one sheet on another: by code, else by name and birth date, else by a name that is one person's. */
export interface Index {
  readonly find: (person: PersonDraft) => number | null
}

const put = (map: Map<string, number[]>, key: string, at: number): void => {
  const list = map.get(key)
  if (list) list.push(at)
  else map.set(key, [at])
}

const sameBirth = (a: string, b: string): boolean => a === '' || b === '' || a === b || (a.length === 4 && b.startsWith(a)) || (b.length === 4 && a.startsWith(b))

export const indexOf = (people: readonly PersonDraft[]): Index => {
  const byCode = new Map<string, number[]>()
  const byName = new Map<string, number[]>()
  people.forEach((person, at) => {
    person.codes.forEach((code) => put(byCode, codeKey(code), at))
    put(byName, nameKeyOf(person.cells), at)
  })
  const byNames = (person: PersonDraft): number | null => {
    const name = nameKeyOf(person.cells)
    if (name === '') return null
    const birth = birthOf(person)
    return (byName.get(name) ?? []).find((at) => sameBirth(birth, birthOf(people[at] ?? person))) ?? null
  }
  const find = (person: PersonDraft): number | null => {
    const coded = person.codes.map((code) => byCode.get(codeKey(code))?.[0]).find((at) => at !== undefined)
    if (coded !== undefined) return coded
    return person.codes.length > 0 && byCode.size > 0 && nameKeyOf(person.cells).startsWith('#') ? null : byNames(person)
  }
  return { find }
}
