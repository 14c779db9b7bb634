import { nameKey } from '../../figures/fold.ts'
import { gathered, nothing } from '../../figures/gathered.ts'
import { present, type Person } from '../../figures/people.ts'
import { rule, type Hit, type Hits } from '../../grammar/rule.ts'
import { samePerson } from '../../law/product.ts'

type By = 'staffCode' | 'nameAndBirthDate' | 'nameAndBirthYear'
type Facts = { name: string; by: By; firstRow: number; firstName: string }

const wholeDay = /^\d{4}-\d{2}-\d{2}$/

const byCode = ({ line }: Person): string | null => (line.values.staffCode ? nameKey(line.values.staffCode) : null)

const byBirth = ({ line }: Person): string | null =>
  line.values.fullName && line.values.birthDate ? `${nameKey(line.values.fullName)}|${line.values.birthDate}` : null

/** Each later line paired with the first one of the same key. */
const repeats = (people: readonly Person[], keyOf: (person: Person) => string | null): readonly (readonly [Person, Person])[] => {
  const first = new Map<string, Person>()
  return gathered(people, (person) => {
    const key = keyOf(person)
    const before = key === null ? undefined : first.get(key)
    if (key !== null && before === undefined) first.set(key, person)
    return before ? [[person, before] as const] : nothing
  })
}

const sameName = (a: Person, b: Person): boolean => nameKey(a.line.values.fullName ?? '') === nameKey(b.line.values.fullName ?? '')

const hit = (person: Person, before: Person, by: By): Hit<Facts, never> => ({
  line: person.index,
  field: by === 'staffCode' && !sameName(person, before) ? 'staffCode' : 'fullName',
  facts: { name: person.line.values.fullName ?? '', by, firstRow: before.line.row, firstName: before.line.values.fullName ?? '' },
})

const birthHit = (person: Person, before: Person): Hit<Facts, never> =>
  wholeDay.test(person.line.values.birthDate ?? '') ? hit(person, before, 'nameAndBirthDate') : { ...hit(person, before, 'nameAndBirthYear'), severity: 'warning' }

const bothCoded = (a: Person, b: Person): boolean => byCode(a) !== null && byCode(b) !== null

export const duplicateTeacher = rule({
  id: 'duplicate-teacher',
  severity: 'error',
  under: { samePerson },
  emptyCell: 'ignored',
  waivedBy: 'principal',
  check: (roster): Hits<Facts> => {
    const people = present(roster)
    const coded = repeats(people, byCode)
    const told = new Set(coded.map(([{ index }]) => index))
    const named = repeats(people, byBirth).filter(([person, before]) => !told.has(person.index) && !(bothCoded(person, before) && !wholeDay.test(person.line.values.birthDate ?? '')))
    return [...coded.map(([person, before]) => hit(person, before, 'staffCode')), ...named.map(([person, before]) => birthHit(person, before))]
  },
})
