import { today } from '../../clock.ts'
import type { Desk } from '../../desk/desk.ts'
import type { YearAct, YearBook, YearPerson } from '../../desk/year-book.ts'
import { record } from '../../desk/year-record.ts'
import { actsOf, mark, marks, type Decision, type Step } from './waiting.ts'

/** One request for a whole pile: all but the marked pass, the marked go back with their notes. */
export const decide = async (desk: Desk, decision: Decision, step: Step): Promise<void> => {
  const acts = actsOf(decision, step, marks.get())
  const done = await record(desk, acts, { did: ({ passPlans }) => passPlans.decided(decision.passed.length, decision.returned.length) })
  decision.returned.forEach(({ id }, at) => { if (done?.entered[decision.passed.length + at] === true) mark(id, null) })
}

export const settle = (desk: Desk, person: YearPerson, { accepted, note }: { readonly accepted: boolean; readonly note: string }) =>
  record(desk, [{ settleAmendment: { person: person.id, accepted, note: note.trim() === '' ? null : note.trim() } }], { did: ({ passPlans }) => passPlans.settled(person.fullName, accepted) })

export const reopen = (desk: Desk, person: YearPerson, reason: string) =>
  record(desk, [{ reopen: { person: person.id, reason: reason.trim() } }], { did: ({ passPlans }) => passPlans.reopened(person.fullName) })

export const setSteps = (desk: Desk, steps: readonly Step[], before: readonly Step[]) => {
  const act = (told: readonly Step[]): YearAct => ({ setSteps: { steps: [...told] } })
  return record(desk, [act(steps)], { did: ({ passPlans }) => passPlans.stepsSet, wayBack: () => ({ what: ({ passPlans }) => passPlans.stepsBefore, acts: [act(before)] }) })
}

export interface Delegated {
  readonly account: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly decision: string
}

export const delegate = (desk: Desk, told: Delegated) => {
  const on = today(desk.clock.now())
  return record(desk, [{ delegate: { delegation: { ...told, decision: told.decision.trim() } } }], {
    did: ({ passPlans }) => passPlans.delegated(told.name),
    wayBack: ([id]) => (id === undefined ? null : { what: ({ passPlans }) => passPlans.delegationOf(told.name), acts: [{ endDelegation: { delegation: id, on } }] }),
  })
}

export const endDelegation = (desk: Desk, { id, name }: YearBook['delegations'][number]) =>
  record(desk, [{ endDelegation: { delegation: id, on: today(desk.clock.now()) } }], { did: ({ passPlans }) => passPlans.delegationEnded(name) })
