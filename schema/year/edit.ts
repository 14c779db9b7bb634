import type { Book, MemberYear, PersonalPlan, StepMark } from './book.ts'

/** A map with one thing put in; the others are shared. */
export const withOne = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> => new Map(map).set(key, value)

/** A map with one thing changed; nothing happens where it is not known. */
export const changed = <Value>(map: ReadonlyMap<string, Value>, key: string, change: (value: Value) => Value): ReadonlyMap<string, Value> => {
  const value = map.get(key)
  return value === undefined ? map : withOne(map, key, change(value))
}

export const changeMember = (book: Book, person: string, change: (member: MemberYear) => MemberYear): Book => ({ ...book, members: changed(book.members, person, change) })

export const changePlan = (book: Book, person: string, change: (plan: PersonalPlan) => PersonalPlan): Book =>
  changeMember(book, person, (member) => ({ ...member, plan: change(member.plan) }))

/** The plan as it stands after a hand it went through. */
export const marked = (plan: PersonalPlan, mark: StepMark, next: Partial<PersonalPlan>): PersonalPlan => ({ ...plan, ...next, marks: [...plan.marks, mark] })

export const emptyPlan: PersonalPlan = { state: 'empty', items: [], source: null, holder: null, since: null, amendment: null, marks: [] }
