import type { YearPerson } from '../../desk/year-book.ts'

/** Some people who may be asked to come together. */
export interface Group {
  readonly kind: 'team' | 'module'
  readonly name: string
  readonly people: readonly string[]
}

const groupsBy = (people: readonly YearPerson[], kind: Group['kind'], namesOf: (person: YearPerson) => readonly string[]): readonly Group[] => {
  const groups = new Map<string, string[]>()
  for (const person of people) for (const name of namesOf(person)) groups.set(name, [...(groups.get(name) ?? []), person.id])
  return [...groups].sort(([one], [other]) => one.localeCompare(other, 'vi', { numeric: true })).map(([name, members]) => ({ kind, name, people: members }))
}

/** Teams, then those who chose the same module; only people who are here. */
export const groupsOf = (people: readonly YearPerson[]): readonly Group[] => {
  const here = people.filter(({ standing }) => standing === 'ACTIVE')
  return [
    ...groupsBy(here, 'team', ({ team }) => (team === null ? [] : [team])),
    ...groupsBy(here, 'module', ({ plan }) => plan.items.flatMap(({ module }) => (module === null ? [] : [module]))),
  ]
}
