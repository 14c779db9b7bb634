import { foundation } from './foundation.ts'

/** Every reason to decline, under its public code. */
export const reasons = { ...foundation }
