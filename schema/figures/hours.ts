import { isChecked, type Catalogue } from '../catalogues/catalogue.ts'
import { moduleIn, moduleOf } from '../catalogues/module.ts'

/** Lists that stand where the built-in ones of their prefix stood: those in force on the day, an annex entered anew among them. */
export type ListsInForce = readonly Catalogue[]

/** Periods of one module, only where somebody read them in the original; else null. */
export const verifiedPeriods = (code: string, on: string, lists: ListsInForce = []): number | null => {
  const found = moduleIn(lists, code) ?? moduleOf(code, on)
  return found.state === 'known' && isChecked(found.module.provenance.periods) ? found.module.periods : null
}

/** Sum over different modules; null as soon as one of them is not verified. */
export const verifiedTotal = (codes: readonly string[], on: string, lists: ListsInForce = []): number | null =>
  [...new Set(codes)].map((code) => verifiedPeriods(code, on, lists)).reduce<number | null>((sum, periods) => (sum === null || periods === null ? null : sum + periods), 0)
