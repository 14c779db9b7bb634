import type { Layer, Provision } from '../grammar/provision.ts'

/** From the most general to the most local; the most local one in force decides. */
export const layerOrder: readonly Layer[] = ['product', 'nation', 'province', 'authority', 'school']

export type InForce<Value> =
  | { readonly state: 'none' }
  | { readonly state: 'one'; readonly provision: Provision<Value>; readonly value: Value }
  /** Several claim to decide, and nothing says which: a person has to. */
  | { readonly state: 'conflict'; readonly provisions: readonly Provision<Value>[] }

/** What one provision says on a day; null before its first day and after its repeal. */
export const valueOn = <Value>(provision: Provision<Value>, on: string): Value | null =>
  provision.since.reduce<{ from: string; value: Value | null }>((last, step) => (step.from <= on && step.from >= last.from ? step : last), { from: '', value: null }).value

const speaking = <Value>(provisions: readonly Provision<Value>[], on: string, layer: Layer) =>
  provisions.filter((provision) => provision.layer === layer && valueOn(provision, on) !== null)

const decide = <Value>(claims: readonly Provision<Value>[], on: string): InForce<Value> => {
  const [provision, ...others] = claims
  const value = provision ? valueOn(provision, on) : null
  if (provision === undefined || value === null) return { state: 'none' }
  return others.length > 0 ? { state: 'conflict', provisions: claims } : { state: 'one', provision, value }
}

/** Picks among provisions that answer the same question. A layer that does not yield may not be replaced from below. */
export const inForce = <Value>(provisions: readonly Provision<Value>[], on: string, order: readonly Layer[] = layerOrder): InForce<Value> => {
  const layers = order.map((layer) => speaking(provisions, on, layer)).filter((claims) => claims.length > 0)
  const firm = layers.findIndex((claims) => claims.some((claim) => claim.yields === false))
  const claims = firm < 0 ? (layers.at(-1) ?? []) : layers.slice(firm).flat()
  return decide(claims, on)
}
