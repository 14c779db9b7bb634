import type { Layer, Provision } from '../grammar/provision.ts'
import { layerOrder, valueOn } from './in-force.ts'

/** How what is fixed below stands to what is fixed above; 'other': neither asks more. */
export type Comparison = 'same' | 'tighter' | 'looser' | 'other'

/** Null: nothing is known of how answers to that question compare. */
export type Compare = (id: string, upper: unknown, lower: unknown) => Comparison | null

/** A lower layer may tighten; it may relax only where the upper one says so. */
export const isAllowed = (comparison: Comparison | null, yields: boolean | undefined): boolean =>
  comparison === 'same' || comparison === 'tighter' || (comparison !== null && yields === true)

const isBelow = (lower: Layer, upper: Layer): boolean => layerOrder.indexOf(lower) > layerOrder.indexOf(upper)

/** A provision that does not yield still gives way to those below that only tighten it; where one of them relaxes it, both go on to claim. */
export const settled = (provisions: readonly Provision[], on: string, compare: Compare): readonly Provision[] =>
  provisions.map((upper) => {
    const value = valueOn(upper, on)
    if (upper.yields !== false || value === null) return upper
    const below = provisions.filter((lower) => lower.id === upper.id && isBelow(lower.layer, upper.layer) && valueOn(lower, on) !== null)
    const permitted = below.length > 0 && below.every((lower) => isAllowed(compare(upper.id, value, valueOn(lower, on)), upper.yields))
    return permitted ? { ...upper, yields: true } : upper
  })
