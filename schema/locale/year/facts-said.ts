import type { Facts } from '../../grammar/finding.ts'
import { spoken } from '../spoken.ts'
import type { Language } from '../words.ts'
import { en } from './vocabulary.en.ts'
import { vi } from './vocabulary.vi.ts'
import type { Vocabulary } from './vocabulary.ts'

export const vocabularies: Readonly<Record<Language, Vocabulary>> = { vi, en }

/** Facts as words: days as people write them, names of things in the language read. Missing ones are empty. */
export type Said = Readonly<Record<string, string>>

type Words = Readonly<Record<string, string>>

const wordsFor = ({ acts, roles, steps, standings, states, reasons, ratings, kinds }: Vocabulary): Readonly<Record<string, Words>> => ({
  act: acts, role: roles, step: steps, holder: steps, steps, standing: standings, state: states, reasons, rating: ratings, kind: kinds,
})

const isDay = (text: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(text)

const one = (value: string, known: Words | undefined): string => known?.[value] ?? (isDay(value) ? spoken(value) : value)

const numberSaid = (value: number, language: Language): string => (language === 'vi' ? String(value).replace('.', ',') : String(value))

const valueSaid = (value: Facts[string] | undefined, known: Words | undefined, language: Language): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberSaid(value, language)
  return Array.isArray(value) ? value.map((part: string) => one(part, known)).join(', ') : one(String(value), known)
}

/** What a sentence is told with. */
export const factsSaid = (facts: Facts, language: Language): Said => {
  const known = wordsFor(vocabularies[language])
  const said = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, valueSaid(value, known[name], language)]))
  return new Proxy(said, { get: (target, name) => (typeof name === 'string' ? (target[name] ?? '') : undefined) })
}
