import { isChecked } from '../catalogues/catalogue.ts'
import { moduleOf } from '../catalogues/module.ts'

/** Periods of one module, only where somebody read them in the original; else null. */
export const verifiedPeriods = (code: string, on: string): number | null => {
  const found = moduleOf(code, on)
  return found.state === 'known' && isChecked(found.module.provenance.periods) ? found.module.periods : null
}

/** Sum over different modules; null as soon as one of them is not verified. */
export const verifiedTotal = (codes: readonly string[], on: string): number | null =>
  [...new Set(codes)].map((code) => verifiedPeriods(code, on)).reduce<number | null>((sum, periods) => (sum === null || periods === null ? null : sum + periods), 0)
