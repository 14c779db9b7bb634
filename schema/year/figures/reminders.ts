import { leadTimes } from '../../law/product.ts'
import type { StepName } from '../actor.ts'
import type { Book, MemberYear } from '../book.ts'
import { valueUnder } from '../law-in-force.ts'
import type { YearLaw } from '../year-law.ts'
import { dayOf } from './day.ts'
import { daysBefore, daysUntil, deadlinesUnder, type Deadline, type OwnDeadlines } from './deadlines.ts'
import type { Reminder, ReminderKind } from './findings.ts'
import { activeOn, countedIn } from './standing.ts'
import { yearRating } from './year-rating.ts'

/** What the book does not know of itself: whether plan and report were sent, and days set by hand. */
export interface Sent {
  readonly schoolPlan: boolean
  readonly report: boolean
  readonly deadlines?: OwnDeadlines
}

interface Due {
  readonly kind: ReminderKind
  readonly deadline: Deadline | null
  readonly people: readonly MemberYear[]
}

const earlier = (one: Deadline | null, other: Deadline | null): Deadline | null => (one === null || (other !== null && other.due < one.due) ? other : one)

const before = (deadline: Deadline | null, days: number): Deadline | null => deadline && { ...deadline, due: daysBefore(deadline.due, days) }

const heldBy = (step: StepName) => ({ plan }: MemberYear): boolean => plan.state === 'underway' && plan.holder === step

interface Lead {
  readonly choose: number
  readonly hand: number
  readonly check: number
  readonly results: number
}

/** The school's plan adds up the personal ones: these are due no later. */
const planning = (people: readonly MemberYear[], due: { readonly personal: Deadline | null; readonly school: Deadline | null }, lead: Lead): readonly Due[] => {
  const last = earlier(due.personal, due.school)
  return [
    { kind: 'choosePlans', deadline: before(last, lead.choose), people: people.filter(({ plan }) => plan.state === 'empty') },
    { kind: 'handPlans', deadline: before(last, lead.hand), people: people.filter(({ plan }) => plan.state === 'drafted') },
    { kind: 'checkPlans', deadline: before(last, lead.check), people: people.filter(heldBy('teamHead')) },
    { kind: 'approvePlans', deadline: last, people: people.filter((year) => heldBy('principal')(year) || year.plan.amendment !== null) },
  ]
}

const told = ({ kind, deadline, people }: Due, today: string): readonly Reminder[] =>
  deadline === null ? [] : [{ kind, ...deadline, days: daysUntil(today, deadline.due), people: people.map(({ member: { id, fullName } }) => ({ id, name: fullName })) }]

const noLead: Lead = { choose: 0, hand: 0, check: 0, results: 0 }

/** What is still to be done, by when and by whom, the nearest first; nothing that is done. */
export const reminders = (book: Book, law: YearLaw, sent: Sent = { schoolPlan: false, report: false }): readonly Reminder[] => {
  const [{ personalPlan, schoolPlan, report }, lead] = [deadlinesUnder(law, sent.deadlines), valueUnder(leadTimes, law) ?? noLead]
  const people = countedIn(book).filter((year) => year.member.role !== 'staff' && activeOn(year, dayOf(book, law)))
  const unrated = people.filter(({ plan, member }) => plan.state === 'approved' && yearRating(book, member.id, law)?.state !== 'rated')
  const unapproved = people.filter(({ plan }) => plan.state !== 'approved')
  const due: readonly Due[] = [
    ...planning(people, { personal: personalPlan, school: schoolPlan }, lead).filter((one) => one.people.length > 0),
    ...(sent.schoolPlan ? [] : [{ kind: 'sendSchoolPlan', deadline: schoolPlan, people: unapproved } as const]),
    ...(unrated.length > 0 ? [{ kind: 'enterResults', deadline: before(report, lead.results), people: unrated } as const] : []),
    ...(sent.report ? [] : [{ kind: 'sendReport', deadline: report, people: unrated } as const]),
  ]
  return due.flatMap((one) => told(one, law.today)).sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)))
}
