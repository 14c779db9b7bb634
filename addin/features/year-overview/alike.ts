import type { YearPerson } from '../../desk/year-book.ts'

type Exception = YearPerson['exceptions'][number]

/** One thing out of the ordinary, with everybody it is said of. */
export interface Alike extends Exception {
  readonly people: readonly YearPerson[]
}

const WEIGHTS: Readonly<Record<Exception['severity'], number>> = { ERROR: 0, WARNING: 1, INFO: 2 }

/** Has a part of its own, with what can be done about it. */
const ELSEWHERE = 'SHEET_DIFFERS'

/** The same said of many is one thing; heaviest first, and what few people have before what all have. */
export const alike = (people: readonly YearPerson[]): readonly Alike[] => {
  const found = new Map<string, Alike>()
  for (const person of people) {
    for (const exception of person.exceptions.filter(({ severity, code }) => severity !== 'INFO' && code !== ELSEWHERE)) {
      const before = found.get(exception.textVi)
      found.set(exception.textVi, { ...exception, people: [...(before?.people ?? []), person] })
    }
  }
  return [...found.values()].sort((one, other) => WEIGHTS[one.severity] - WEIGHTS[other.severity] || one.people.length - other.people.length)
}
