import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Act } from '#schema/year/act.ts'
import type { Member } from '#schema/year/member.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { Grant } from '#server/account/grant.entity.ts'
import type { School } from '#server/school/school.entity.ts'
import { fingerprintOf, type Fingerprint } from '#server/staff/fingerprint.ts'
import { peopleLike } from '#server/staff/people-like.ts'
import { Person } from '#server/staff/person.entity.ts'
import { recognise } from '#server/staff/recognise.ts'
import type { ActRead } from './act-of.ts'
import { deputiesOf } from './deputies.ts'

/** The people of a school that acts name, and those the acts make. */
export interface Roll {
  readonly em: SqlEntityManager
  readonly school: School
  readonly people: Person[]
  /** Who can be delegated to; looked up only where an act delegates. */
  readonly deputies: readonly Grant[]
}

const memberOf = (read: ActRead): Member | null => ('act' in read && (read.act.act === 'join' || read.act.act === 'amendMember') ? read.act.member : null)

/** Everybody the acts could mean: one question to the database, none where no act names anybody anew. */
export async function rollFor(em: SqlEntityManager, school: School, acts: readonly ActRead[]): Promise<Roll> {
  const members = acts.map(memberOf).filter((member) => member !== null)
  const described = members.map((member) => ({ row: { personId: member.id }, seen: fingerprintOf(member) }))
  const delegates = acts.some((read) => 'act' in read && read.act.act === 'delegate')
  return {
    em, school,
    people: members.length === 0 ? [] : await peopleLike({ em, school }, described),
    deputies: delegates ? await deputiesOf(em, school.id) : [],
  }
}

function newPerson({ em, school, people }: Roll, seen: Fingerprint): Person {
  const person = Object.assign(new Person(), { school, ...seen })
  em.persist(person)
  people.push(person)
  return person
}

const withPerson = (act: Act<'join' | 'amendMember'>, id: string): ActRead => ({ act: { ...act, member: { ...act.member, id } } })

function recognised(roll: Roll, act: Act<'join' | 'amendMember'>, path: string[]): ActRead {
  const seen = fingerprintOf(act.member)
  const found = recognise(roll.people, seen)
  if (found.who === 'unsure') return { refusal: refuse('personMaybeKnown', { name: act.member.fullName, count: found.candidates.length }, path) }
  return withPerson(act, (found.who === 'known' ? found.person : newPerson(roll, seen)).id)
}

/** A delegation goes to an account that is a deputy here, under the name of that account where none is given. */
function settleDelegation({ deputies }: Roll, act: Act<'delegate'>, path: string[]): ActRead {
  const deputy = deputies.find(({ account }) => account.id === act.delegation.account)
  if (!deputy) return { refusal: refuse('delegateUnknown', {}, [...path, 'delegate', 'delegation', 'account']) }
  const name: string | null = act.delegation.name
  return { act: { ...act, delegation: { ...act.delegation, name: name ?? deputy.account.displayName } } }
}

/** Ties whoever an act brings in to a person of this school: by id, else by what is known of them; else somebody new. */
function settlePerson(roll: Roll, act: Act<'join' | 'amendMember'>, path: string[]): ActRead {
  const given: string | null = act.member.id
  if (given === null) return recognised(roll, act, path)
  return roll.people.some(({ id }) => id === given) ? { act } : { refusal: refuse('notYourSchoolsPerson', { name: act.member.fullName }, path) }
}

/** Ties what an act names to accounts and people of this school. */
export function settle(roll: Roll, read: ActRead, path: string[]): ActRead {
  if (!('act' in read)) return read
  const { act } = read
  if (act.act === 'delegate') return settleDelegation(roll, act, path)
  return act.act === 'join' || act.act === 'amendMember' ? settlePerson(roll, act, path) : read
}
