import { foundation } from './foundation.ts'
import { planReasons } from './plan.ts'

/** Every reason to decline, under its public code. */
export const reasons = { ...foundation, ...planReasons }
