import type { Desk } from '../../desk/desk.ts'
import { record } from '../../desk/year-record.ts'
import type { YearPerson } from '../../desk/year-book.ts'
import { accountStore } from '../../desk/account-store.ts'
import { today } from '../../clock.ts'
import { sameItems, toEnter, type Item } from '../../desk/year-items.ts'

/** Choices being changed and not entered yet, person by person; they outlive the screen and a session that ends. */
export const drafts = accountStore<ReadonlyMap<string, readonly Item[]>>(new Map())

export const draftOf = (held: ReadonlyMap<string, readonly Item[]>, person: YearPerson): readonly Item[] => held.get(person.id) ?? person.plan.items

export const keepDraft = (person: YearPerson, items: readonly Item[]): void => {
  drafts.change((held) => {
    const others = new Map(held)
    if (sameItems(items, person.plan.items)) others.delete(person.id)
    else others.set(person.id, items)
    return others
  })
}

export const dropDraft = (person: string): void => { drafts.change((held) => new Map([...held].filter(([id]) => id !== person))) }

const actOf = (person: string, items: readonly Item[], source: 'SLIP' | 'SHEET' | 'PREVIOUS_YEAR') => ({ plan: { person, source, items: items.map(toEnter) } })

/** Enters a plan's choices; the way back enters those from before. */
export const enterPlan = async (desk: Desk, person: YearPerson, items: readonly Item[]): Promise<boolean> => {
  const before = person.plan.items
  const done = await record(desk, [actOf(person.id, items, 'SLIP')], {
    did: ({ personalPlans }) => personalPlans.saved(person.fullName),
    wayBack: () => ({ what: ({ personalPlans }) => personalPlans.choicesOf(person.fullName), acts: [actOf(person.id, before, person.plan.source ?? 'SLIP')] }),
  })
  if (done?.entered[0] !== true) return false
  dropDraft(person.id)
  return true
}

/** A change of an approved plan: stands beside it until somebody else settles it. */
export const amendPlan = async (desk: Desk, person: YearPerson, told: { readonly items: readonly Item[]; readonly reason: string }): Promise<boolean> => {
  const act = { amend: { person: person.id, items: told.items.map(toEnter), reason: told.reason.trim() } }
  const done = await record(desk, [act], { did: ({ personalPlans }) => personalPlans.amended(person.fullName) })
  if (done?.entered[0] !== true) return false
  dropDraft(person.id)
  return true
}

/** Hands drafted plans on to whoever holds them next. */
export const handOn = (desk: Desk, people: readonly YearPerson[]) => {
  const on = today(desk.clock.now())
  return record(desk, people.map(({ id }) => ({ hand: { person: id, on } })), { did: ({ personalPlans }, count) => personalPlans.handed(count) })
}

/** The same topic for everybody who has none of its programme yet, in one request. */
export const giveTopic = (desk: Desk, people: readonly YearPerson[], itemsOf: (person: YearPerson) => readonly Item[]) =>
  record(desk, people.map((person) => actOf(person.id, itemsOf(person), person.plan.source ?? 'SLIP')), {
    did: ({ personalPlans }, count) => personalPlans.topicGiven(count),
    wayBack: () => ({ what: ({ personalPlans }) => personalPlans.topicOf(people.length), acts: people.map((person) => actOf(person.id, person.plan.items, person.plan.source ?? 'SLIP')) }),
  })
