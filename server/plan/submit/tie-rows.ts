import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { Fingerprint } from '#server/staff/fingerprint.ts'
import type { Person } from '#server/staff/person.entity.ts'
import { canBe, recognise } from '#server/staff/recognise.ts'
import type { PlanRowInput } from '../submit.types.ts'

export interface Tie {
  /** Null: it cannot be said. */
  readonly to: Person | 'new' | null
  readonly candidates: readonly Person[]
  readonly errors: readonly UserError[]
}

const path = ['personId']
const to = (person: Person | 'new'): Tie => ({ to: person, candidates: [], errors: [] })
const ask = (candidates: readonly Person[], error: UserError): Tie => ({ to: null, candidates, errors: [error] })
const refused = (error: UserError): Tie => ({ to: null, candidates: [], errors: [error] })

function byId(person: Person | undefined, seen: Fingerprint): Tie {
  if (!person) return refused(refuse('personUnknown', {}, path))
  if (seen.foldedName === '' || canBe(person, seen)) return to(person)
  return ask([person], refuse('personUnlike', { fullName: seen.fullName, onFile: person.fullName }, path))
}

function byFingerprint(people: readonly Person[], seen: Fingerprint): Tie {
  const found = recognise(people, seen)
  if (found.who === 'known') return to(found.person)
  if (found.who === 'unsure') return ask(found.candidates, refuse('personDoubtful', { fullName: seen.fullName, people: found.candidates.length }, path))
  return seen.foldedName === '' ? refused(refuse('rowNameless', {}, ['written', 'fullName'])) : to('new')
}

const namedEmpty = (row: PlanRowInput, seen: Fingerprint): boolean =>
  seen.foldedName === '' && row.written.some(({ field }) => field === 'fullName')

/** Says whose row it is: by the id the workbook keeps, else by the fingerprint; in doubt it asks. */
export function tie(row: PlanRowInput, seen: Fingerprint, people: readonly Person[]): Tie {
  if (namedEmpty(row, seen)) return refused(refuse('rowNameless', {}, ['written', 'fullName']))
  if (row.newPerson) return seen.foldedName === '' ? refused(refuse('rowNameless', {}, ['written', 'fullName'])) : to('new')
  if (row.personId) return byId(people.find(({ id }) => id === row.personId), seen)
  return byFingerprint(people, seen)
}
