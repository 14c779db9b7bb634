import { verifiedPeriods, type ListsInForce } from './hours.ts'

/** Codes whose periods nobody has read in the original, each once. */
export const unverifiedCodes = (codes: readonly string[], on: string, lists: ListsInForce = []): readonly string[] =>
  [...new Set(codes)].filter((code) => verifiedPeriods(code, on, lists) === null)

/** Periods still owed; nothing once there are enough. */
export const missingPeriods = (owed: number, planned: number): number => Math.max(0, owed - planned)
