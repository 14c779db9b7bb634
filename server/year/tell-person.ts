import type { Book, HeldSession, MemberYear } from '#schema/year/book.ts'
import type { ItemResult } from '#schema/year/figures/results.ts'
import { certificateTold, overrideTold } from './tell-school.ts'
import { stampTold, withdrawnTold } from './tell-plan.ts'
import type { YearView } from './year-view.ts'

type Attempt = MemberYear['assessments'][number]

const attemptTold = (attempt: Attempt) => ({ ...attempt, ...stampTold(attempt), withdrawn: withdrawnTold(attempt.withdrawn) })

const lowest = (marks: readonly (number | null)[]): number | null => {
  const known = marks.filter((mark) => mark !== null)
  return known.length === 0 ? null : Math.min(...known)
}

const resultTold = ({ assessments }: MemberYear, { item, parts, passed, state }: ItemResult) => ({
  item: item.id, passed, state,
  attempts: assessments.filter((one) => one.item === item.id).map(attemptTold),
  parts: parts.map(({ kind, counted, passed: done }) => ({ kind, mark: counted.mark, passed: done })),
  mark: lowest(parts.map(({ counted }) => counted.mark)),
})

function attendanceOf(person: string, { attendance }: HeldSession): 'present' | 'excused' | 'absent' | 'unknown' {
  if (!attendance) return 'unknown'
  if (attendance.present.includes(person)) return 'present'
  return attendance.excused.includes(person) ? 'excused' : 'absent'
}

const attendanceTold = ({ sessions }: Book, person: string) =>
  [...sessions.values()].filter(({ session, cancelled }) => !cancelled && session.people.includes(person)).map((held) => ({ session: held.session.id, state: attendanceOf(person, held) }))

const evidenceTold = ({ evidence }: MemberYear, folder: string) =>
  evidence.map((one) => ({ ...one, ...stampTold(one), withdrawn: withdrawnTold(one.withdrawn), path: `${folder}/${one.id}` }))

/** Somebody in a year; what costs reckoning is reckoned when it is asked for. */
export class PersonTold {
  constructor(private readonly view: YearView, private readonly year: MemberYear) {}

  get id() { return this.year.member.id }
  get fullName() { return this.year.member.fullName }
  get birthDate() { return this.year.member.birthDate }
  get staffCode() { return this.year.member.staffCode }
  get role() { return this.year.member.role }
  get level() { return this.year.member.level }
  get team() { return this.year.member.team }
  get subject() { return this.year.member.subject }
  get arrival() { return this.year.arrival.from }
  get arrivedOn() { return this.year.arrival.on }
  get standing() { return this.view.standingOf(this.year) }
  get standings() { return this.year.standings.map((span) => ({ ...span, ...stampTold(span) })) }
  get holder() { return this.year.plan.holder }
  get plan() { return this.view.planOf(this.year) }
  get periods() { return this.view.periodsOf(this.year) }
  get results() { return this.view.resultsOf(this.year).map((result) => resultTold(this.year, result)) }
  get rating() {
    const { override, ...rating } = this.view.ratingOf(this.year)
    return { ...rating, override: override && overrideTold(override), reasons: rating.reasons.map((code) => this.view.reasonSaid(code)) }
  }
  get attendance() { return attendanceTold(this.view.book, this.id) }
  get applications() { return this.year.applications.map((one) => ({ ...one, ...stampTold(one) })) }
  get observations() { return this.year.observations.map((one) => ({ ...one, ...stampTold(one) })) }
  get evidence() { return evidenceTold(this.year, this.view.evidenceFolder) }
  get credits() { return this.year.credits.map((one) => ({ ...one, ...stampTold(one), withdrawn: withdrawnTold(one.withdrawn) })) }
  get certificates() { return [...this.view.book.certificates.values()].filter(({ certificate }) => certificate.person === this.id).map((held) => certificateTold(this.view.book, held)) }
  get exceptions() { return this.view.exceptionsOf(this.year) }
}
