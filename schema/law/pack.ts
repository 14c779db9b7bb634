import { packHash } from './pack-hash.ts'

/** Law and lists as one thing that can be named: travels with findings, submissions and receipts. */
export const pack = {
  version: '2026.11.7',
  /** The day the pack was last gone through as a whole. */
  readOn: '2026-11-22',
  sha256: packHash,
} as const
