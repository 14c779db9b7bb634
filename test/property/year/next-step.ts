import type { Act } from '#schema/year/act.ts'
import type { MemberYear } from '#schema/year/book.ts'
import { full, makers, type Moment } from './acts.ts'

const untested = ({ plan, assessments }: MemberYear): string | undefined => plan.items.find(({ id }) => !assessments.some((one) => one.withdrawn === null && one.item === id && one.mark !== null))?.id

/** What would come next in the year of somebody who does everything right: so that sequences get as far as certificates. */
export const nextStep = (moment: Moment): Act => {
  const { book, roll, today, people } = moment
  const person = roll.pick(people)
  const year = book.members.get(person)
  return year?.counted ? nextOf(person, year, moment) : { ...makers.join(moment), member: { ...makers.join(moment).member, id: person, role: 'teacher' }, on: today, batch: null }
}

const nextOf = (person: string, year: MemberYear, moment: Moment): Act => {
  const { book, roll, today, number } = moment
  const { state, holder } = year.plan
  if (state === 'empty') return { act: 'plan', person, items: full, source: 'sheet' }
  if (state === 'drafted') return { act: 'hand', person, on: today }
  if (state === 'underway') return { act: 'pass', person, step: holder ?? 'principal', note: null }
  const item = untested(year)
  if (item !== undefined) return { act: 'assess', assessment: { id: `n${number}`, person, item, kind: 'report', attempt: 1, on: today, mark: roll.pick([4, 6, 8, 9]), absent: false, source: 'school' } }
  return book.issuers.size === 0 ? { act: 'authoriseIssuer', issuer: { id: 'i1', name: 'Sở', from: '2025-08-01', to: null, decision: '9' } } : { ...makers.certify(moment), certificate: { id: `n${number}`, person, number: String(number), issuer: 'i1', on: today } }
}

const settling = ({ book, roll }: Moment): Act | null => {
  const override = [...book.overrides.values()].find(({ settled }) => settled === null)
  if (override !== undefined) return { act: 'settleOverride', override: override.id, accepted: roll.upTo(2) > 0, note: 'ý' }
  const amended = [...book.members.values()].find(({ plan }) => plan.amendment !== null)
  return amended === undefined ? null : { act: 'settleAmendment', person: amended.member.id, accepted: roll.upTo(2) > 0, note: 'ý' }
}

/** What a second person has to do, or happens late in a year only; null: nothing of the kind yet. */
export const lateStep = (moment: Moment): Act | null => {
  const { book, roll, number } = moment
  const waiting = settling(moment)
  if (waiting !== null) return waiting
  const certificate = [...book.certificates.keys()].at(-1)
  if (certificate !== undefined && roll.upTo(2) === 0) return { act: 'revokeCertificate', certificate, reason: 'sai' }
  const tested = [...book.members.values()].find((year) => year.plan.state === 'approved' && untested(year) === undefined)
  return tested === undefined ? null : { act: 'proposeOverride', id: `n${number}`, person: tested.member.id, rating: roll.pick(['completed', 'notCompleted']), reason: 'xét' }
}
