import type { Provision, Step } from '../grammar/provision.ts'

/** The days one value of a provision holds: its first, and the first on which it no longer does. */
export interface Term {
  readonly from: string
  readonly until: string | null
}

const byDay = <Value>(steps: readonly Step<Value>[]): readonly Step<Value>[] => [...steps].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))

/** The days of the value that holds on a day; null where none does. */
export const termOn = ({ since }: Provision, on: string): Term | null => {
  const steps = byDay(since)
  const held = steps.findLast(({ from }) => from <= on)
  if (!held || held.value === null) return null
  return { from: held.from, until: steps.find(({ from }) => from > on)?.from ?? null }
}
