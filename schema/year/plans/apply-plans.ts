import type { Book, PersonalPlan, Stamp } from '../book.ts'
import type { StepName } from '../actor.ts'
import { changePlan, marked } from '../edit.ts'
import type { Effects } from '../told.ts'
import { onwards, stepInstead } from './steps.ts'

type PlanActs = 'plan' | 'hand' | 'pass' | 'return' | 'reopen' | 'setSteps'

const backToTeacher = (stamp: Stamp) => ({ state: 'drafted', holder: 'teacher', since: stamp.at } as const)

const underSteps = (plan: PersonalPlan, steps: readonly StepName[]): PersonalPlan => {
  if (plan.state !== 'underway' || plan.holder === null) return plan
  const holder = stepInstead(steps, plan.holder)
  return { ...plan, holder, state: holder === null ? 'approved' : 'underway' }
}

const setSteps = (book: Book, steps: readonly StepName[]): Book => ({
  ...book,
  steps,
  members: new Map([...book.members].map(([id, year]) => [id, { ...year, plan: underSteps(year.plan, steps) }])),
})

export const planEffects: Effects<PlanActs> = {
  plan: (book, { person, items, source }, stamp) =>
    changePlan(book, person, (plan) => ({ ...plan, items, source, ...(items.length === 0 ? { state: 'empty', holder: null, since: stamp.at } as const : backToTeacher(stamp)) })),
  hand: (book, { person }, stamp) =>
    changePlan(book, person, (plan) => marked(plan, { ...stamp, step: 'teacher', verdict: 'handed', note: null, item: null }, { ...onwards(book.steps, 'teacher'), since: stamp.at })),
  pass: (book, { person, step, note }, stamp) =>
    changePlan(book, person, (plan) => marked(plan, { ...stamp, step, verdict: 'passed', note, item: null }, { ...onwards(book.steps, step), since: stamp.at })),
  return: (book, { person, step, note, item }, stamp) =>
    changePlan(book, person, (plan) => marked(plan, { ...stamp, step, verdict: 'returned', note, item }, backToTeacher(stamp))),
  reopen: (book, { person, reason }, stamp) =>
    changePlan(book, person, (plan) => marked(plan, { ...stamp, step: 'principal', verdict: 'reopened', note: reason, item: null }, { ...backToTeacher(stamp), amendment: null })),
  setSteps: (book, { steps }) => setSteps(book, steps),
}
