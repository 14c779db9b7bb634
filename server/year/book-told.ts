import { isDelegated } from '#schema/year/may-act.ts'
import type { Grant } from '#server/account/grant.entity.ts'
import { actorsOf } from './actors.ts'
import { clashesTold, driftTold, evidenceLimitsTold, gapsTold, remindersTold, totalsTold } from './figures-told.ts'
import type { OpenYear } from './open-year.ts'
import { PersonTold } from './tell-person.ts'
import { certificateTold, checksTold, managersTold, overrideTold, rollOversTold, sessionsTold } from './tell-school.ts'
import { stampTold } from './tell-plan.ts'
import type { YearView } from './year-view.ts'

/** A school's year as GraphQL tells it; each part is made when it is asked for. */
export class BookTold {
  constructor(readonly open: OpenYear, readonly view: YearView, private readonly deputiesOf: () => Promise<readonly Grant[]>) {}

  get school() { return this.open.school }
  get schoolYear() { return this.open.year.label }
  get version() { return this.view.book.version }
  get steps() { return this.view.book.steps }
  get closed() {
    const { closed } = this.view.book
    return closed && { ...stampTold(closed), on: closed.on }
  }
  get actors() { return actorsOf(this.open.viewer, this.open.school.id) }
  get viewerRole() {
    const { book, law } = this.view
    return [...new Set(this.actors.filter((actor) => actor.role !== 'deputy' || isDelegated(book, { actor, today: law.today })).map(({ role }) => role))]
  }
  get members() { return [...this.view.book.members.values()].filter(({ counted }) => counted) }
  get people() { return this.members.map((year) => new PersonTold(this.view, year)) }
  get sessions() { return sessionsTold(this.view.book) }
  get keptFree() { return [...this.view.book.keptFree.values()] }
  get clashes() { return clashesTold(this.view) }
  get managers() { return managersTold(this.view.book) }
  get checks() { return checksTold(this.view.book) }
  get delegations() { return [...this.view.book.delegations.values()] }
  get deputies() {
    if (!this.actors.some(({ role }) => role === 'principal')) return []
    return this.deputiesOf().then((grants) => grants.map(({ account }) => ({ account: account.id, name: account.displayName })))
  }
  get issuers() { return [...this.view.book.issuers.values()] }
  get certificates() { return [...this.view.book.certificates.values()].map((held) => certificateTold(this.view.book, held)) }
  get numberGaps() { return gapsTold(this.view) }
  get overrides() { return [...this.view.book.overrides.values()].map(overrideTold) }
  get evidenceLimits() { return evidenceLimitsTold(this.view) }
  get rollOvers() { return rollOversTold(this.view.book) }
  get totals() { return totalsTold(this.view) }
  get reminders() { return remindersTold(this.view) }
  get drift() { return driftTold(this.view) }
}
