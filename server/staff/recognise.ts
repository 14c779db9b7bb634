import type { Fingerprint } from './fingerprint.ts'
import type { Person } from './person.entity.ts'

export type Recognised =
  | { readonly who: 'known'; readonly person: Person }
  | { readonly who: 'new' }
  /** Could be one of these, or somebody else: only a person can tell. */
  | { readonly who: 'unsure'; readonly candidates: readonly Person[] }

const sameCode = (person: Person, seen: Fingerprint): boolean => seen.foldedCode !== null && person.foldedCode === seen.foldedCode

const sameName = (person: Person, seen: Fingerprint): boolean => seen.foldedName !== '' && person.foldedName === seen.foldedName

/** A year alone agrees with every day of that year. */
const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one.startsWith(other) || other.startsWith(one)

const codesClash = (person: Person, seen: Fingerprint): boolean =>
  person.foldedCode !== null && seen.foldedCode !== null && person.foldedCode !== seen.foldedCode

const exact = (person: Person, seen: Fingerprint): boolean =>
  sameName(person, seen) && seen.birthDate !== null && person.birthDate === seen.birthDate && !codesClash(person, seen)

/** Same code, but neither name nor birth date agrees: the code may have been typed into the wrong row. */
const contradicts = (person: Person, seen: Fingerprint): boolean =>
  seen.foldedName !== '' && !sameName(person, seen) && !(seen.birthDate !== null && person.birthDate === seen.birthDate)

function byCode(owners: readonly Person[], seen: Fingerprint): Recognised | null {
  const [only, ...others] = owners
  if (!only) return null
  return others.length === 0 && !contradicts(only, seen) ? { who: 'known', person: only } : { who: 'unsure', candidates: owners }
}

/** Ties a row without an id to a person of the school: staff code first, then name with birth date. Never guesses. */
export function recognise(people: readonly Person[], seen: Fingerprint): Recognised {
  const owner = byCode(people.filter((person) => sameCode(person, seen)), seen)
  if (owner) return owner
  const twins = people.filter((person) => exact(person, seen))
  const [only, ...others] = twins
  if (only && others.length === 0) return { who: 'known', person: only }
  const possible = people.filter((person) => sameName(person, seen) && agree(person.birthDate, seen.birthDate) && !codesClash(person, seen))
  return possible.length > 0 ? { who: 'unsure', candidates: possible } : { who: 'new' }
}

/** Whether somebody named by id can be the one the row describes: name, birth date or code must agree. */
export const canBe = (person: Person, seen: Fingerprint): boolean =>
  sameCode(person, seen) || sameName(person, seen) || (seen.birthDate !== null && person.birthDate === seen.birthDate)
