import { nameKey } from '#schema/figures/fold.ts'
import { likeliest, likeness } from '#schema/figures/likeness.ts'

export interface Named {
  readonly id: string
  readonly fullName: string
  readonly staffCode?: string | null
  readonly birthDate?: string | null
}

export interface Candidate {
  readonly id: string
  /** 0 to 1. */
  readonly likeness: number
}

/** Whose row it is: sure, or to be confirmed by a person out of the candidates, likeliest first. */
export interface Match {
  readonly sure: string | null
  readonly candidates: readonly Candidate[]
}

const dayOf = (cell: string): string => {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? []
  return year === undefined ? cell : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const codeOf = (person: Named): string => nameKey(person.staffCode ?? '')

/** Those the row names by code, else those of that very name, told apart by a day of birth in the row. */
const certain = (name: string, cells: readonly string[], people: readonly Named[]): readonly Named[] => {
  const byCode = people.filter((person) => codeOf(person) !== '' && cells.some((cell) => nameKey(cell) === codeOf(person)))
  if (byCode.length === 1) return byCode
  const byName = people.filter(({ fullName }) => nameKey(fullName) === nameKey(name))
  if (byName.length < 2) return byName
  const born = byName.filter(({ birthDate }) => birthDate != null && cells.some((cell) => dayOf(cell) === birthDate))
  return born.length === 1 ? born : byName
}

export const matchPerson = (name: string, cells: readonly string[], people: readonly Named[]): Match => {
  const [only, ...others] = certain(name, cells, people)
  const candidates = likeliest(people, ({ fullName }) => likeness(name, fullName)).map(({ one: { id }, likeness: near }) => ({ id, likeness: near }))
  return { sure: only && others.length === 0 ? only.id : null, candidates }
}
