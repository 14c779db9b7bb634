import type { Results, ResultsAct, ResultsPerson } from '../../desk/year-results.ts'

/** Those who completed and hold no certificate yet. */
export const uncertified = ({ people, certificates }: Results): readonly ResultsPerson[] => {
  const held = new Set(certificates.filter(({ revoked }) => revoked === null).map(({ person }) => person))
  return people.filter(({ id, rating }) => rating.rating === 'COMPLETED' && !held.has(id))
}

interface Issue {
  readonly issuer: string
  readonly on: string
}

/** A certificate for each person, numbered in their order. */
export const certifying = (people: readonly ResultsPerson[], numbers: readonly string[], { issuer, on }: Issue): readonly ResultsAct[] =>
  people.flatMap(({ id }, at) => (numbers[at] === undefined ? [] : [{ certify: { certificate: { person: id, number: numbers[at], issuer, on } } }]))
