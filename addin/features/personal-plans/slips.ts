import type { Desk } from '../../desk/desk.ts'
import { openYear, type YearPerson } from '../../desk/year-book.ts'
import { record } from '../../desk/year-record.ts'
import { accountStore } from '../../desk/account-store.ts'
import { toEnter, withSlip, type ByLaw } from '../../desk/year-items.ts'

/** A returned slip that was typed in. */
export interface Slip {
  readonly key: number
  readonly person: string
  readonly fullName: string
  readonly codes: readonly string[]
  readonly state: 'waiting' | 'entered' | 'open'
}

/** Slips typed since the pane was opened, newest first; those that did not get through stay to be entered again. */
export const slips = accountStore<readonly Slip[]>([])

/** An entered slip that was taken back or changed since says so. */
export const stateNow = ({ state, person, codes }: Slip, people: readonly YearPerson[]): Slip['state'] | 'changed' => {
  const items = people.find(({ id }) => id === person)?.plan.items ?? []
  const chosen = items.flatMap(({ module }) => (module === null ? [] : [module]))
  const holds = new Set(codes).size === chosen.length && codes.every((code) => chosen.includes(code))
  return state === 'entered' && !holds ? 'changed' : state
}

const KEPT = 30

let last = 0

const settle = (key: number, state: Slip['state']): void => { slips.change((held) => held.map((slip) => (slip.key === key ? { ...slip, state } : slip))) }

/** What the book says of a person now: an earlier slip may have changed it. */
const now = (id: string): YearPerson | undefined => openYear.get()?.book?.people.find((person) => person.id === id)

const enter = async (desk: Desk, { key, person: id, codes }: Slip, law: ByLaw): Promise<void> => {
  const person = now(id)
  if (!person) return
  const items = withSlip(person.plan.items, codes, law)
  const back = { plan: { person: id, source: 'SLIP' as const, items: person.plan.items.map(toEnter) } }
  const done = await record(desk, [{ plan: { person: id, source: 'SLIP', items: items.map(toEnter) } }], {
    did: ({ personalPlans }) => personalPlans.slipEntered(person.fullName, codes),
    wayBack: () => ({ what: ({ personalPlans }) => personalPlans.choicesOf(person.fullName), acts: [back] }),
  })
  settle(key, done?.entered[0] === true ? 'entered' : 'open')
}

let line: Promise<void> = Promise.resolve()

/** Slips are typed faster than a server answers: each is entered after the one before it. */
export const takeSlip = (desk: Desk, told: Pick<Slip, 'person' | 'fullName' | 'codes'>, law: ByLaw): Promise<void> => {
  last += 1
  const slip: Slip = { ...told, key: last, state: 'waiting' }
  slips.change((held) => [slip, ...held.filter(({ person, state }) => person !== slip.person || state !== 'open')].slice(0, KEPT))
  line = line.then(() => enter(desk, slip, law)).catch(() => { settle(slip.key, 'open') })
  return line
}
