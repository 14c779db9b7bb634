import type { YearlyLoad } from '../law/load.ts'
import type { OwedPeriods } from './quotas.ts'

/** What a year owes per programme after periods were moved from 01 to 02. */
export const owedAfterMoving = (load: YearlyLoad, moved: number): OwedPeriods => ({
  periods01: load.periods01 - moved,
  periods02: load.periods02 + moved,
  periods03: load.periods03,
})
