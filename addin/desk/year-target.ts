import { accountStore } from './account-store.ts'
import type { Desk } from './desk.ts'
import { everySchoolOf, type Unit } from './grants.ts'
import { sensibleTarget, type Target } from './target.ts'

/** What the person chose by hand; every screen of the year shows the same school and year. */
export const chosenTarget = accountStore<Partial<Target>>({})

/** Schools whose year an account may open. */
export const yearSchools = (desk: Desk): readonly Unit[] => everySchoolOf(desk.session.get().account)

/** The school and year in hand; null: the account has no school. */
export const yearTarget = (desk: Desk): Target | null => {
  const target = { ...sensibleTarget(desk, yearSchools(desk), desk.seen.get()), ...chosenTarget.get() }
  return target.school === '' ? null : target
}
