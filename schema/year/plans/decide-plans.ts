import type { StepName } from '../actor.ts'
import type { Book, MemberYear } from '../book.ts'
import { first, must, no, ofMember, readable, said } from '../checks.ts'
import type { Decline } from '../decline.ts'
import { presentOn } from '../figures/standing.ts'
import type { Checks } from '../told.ts'
import { itemsAreSound, keepsResults } from './decide-items.ts'

type PlanActs = 'plan' | 'hand' | 'pass' | 'return' | 'reopen' | 'setSteps'

const named = ({ member }: MemberYear) => ({ name: member.fullName })

export const here = (year: MemberYear, today: string): Decline | null => must(presentOn(year, today), () => no('notActive', named(year), 'person'))

const withTeacher = (year: MemberYear): Decline | null => {
  const { state, holder } = year.plan
  if (state === 'approved') return no('alreadyApproved', named(year))
  return must(state !== 'underway', () => no('planUnderway', { ...named(year), step: holder }))
}

/** A hand lets go only of what it holds. */
const held = (year: MemberYear, step: StepName): Decline | null => {
  const { state, holder } = year.plan
  if (state !== 'underway') return no(state === 'approved' ? 'alreadyApproved' : 'notUnderway', named(year))
  return must(holder === step, () => no('notYourStep', { ...named(year), step, holder }, 'step'))
}

const stepsAreSound = (book: Book, steps: readonly StepName[]): Decline | null =>
  first(
    () => must(steps.includes('principal') && steps.includes('teacher') && new Set(steps).size === steps.length, () => no('stepsMissing', { steps }, 'steps')),
    () => must(steps.join() !== book.steps.join(), () => no('nothingChanged', {}, 'steps')),
  )

export const planChecks: Checks<PlanActs> = {
  plan: (book, { person, items }, asker) =>
    ofMember(book, person, (year) => first(() => here(year, asker.today), () => withTeacher(year), () => itemsAreSound(items, year, asker), () => keepsResults(items, year))),
  hand: (book, { person, on }, { today }) =>
    ofMember(book, person, (year) =>
      first(
        () => here(year, today),
        () => withTeacher(year),
        () => must(year.plan.items.length > 0, () => no('nothingPlanned', named(year))),
        () => readable(on, 'on'),
        () => must(on <= today, () => no('dayInFuture', { day: on, today }, 'on')),
      ),
    ),
  pass: (book, { person, step }, { today }) => ofMember(book, person, (year) => first(() => here(year, today), () => held(year, step))),
  return: (book, { person, step, note, item }) =>
    ofMember(book, person, (year) =>
      first(
        () => held(year, step),
        () => said(note, 'reasonMissing', 'note'),
        () => must(item === null || year.plan.items.some(({ id }) => id === item), () => no('itemUnknown', { item }, 'item')),
      ),
    ),
  reopen: (book, { person, reason }) =>
    ofMember(book, person, (year) =>
      first(
        () => must(year.plan.state === 'approved', () => no('notApproved', named(year))),
        () => must(year.plan.amendment === null, () => no('amendmentPending', named(year))),
        () => said(reason, 'reasonMissing', 'reason'),
      ),
    ),
  setSteps: (book, { steps }) => stepsAreSound(book, steps),
}
