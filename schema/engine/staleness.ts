import type { Provision } from '../grammar/provision.ts'

/** How a provision stands against its text: never compared, not compared for over a year, or compared since. Our own choices have no text. */
export type Staleness =
  | { readonly state: 'own' }
  | { readonly state: 'never' }
  | { readonly state: 'fresh'; readonly checkedOn: string }
  | { readonly state: 'stale'; readonly checkedOn: string; readonly years: number }

type Compared = Pick<Provision, 'layer' | 'checkedOn'>

/** Whole years from one day to another. */
const yearsBetween = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)

/** On the very day a year later the comparison still counts; the day after, it is over a year old. */
export const stalenessOf = ({ layer, checkedOn }: Compared, today: string): Staleness => {
  if (layer === 'product') return { state: 'own' }
  if (checkedOn === null) return { state: 'never' }
  const years = yearsBetween(checkedOn, today)
  const isOver = years > 1 || (years === 1 && today.slice(5) !== checkedOn.slice(5))
  return isOver ? { state: 'stale', checkedOn, years } : { state: 'fresh', checkedOn }
}
