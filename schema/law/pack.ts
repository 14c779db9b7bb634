import { catalogues } from '../catalogues/index.ts'
import { instruments } from './instruments.ts'
import { packHash } from './pack-hash.ts'
import { provisions } from './provisions.ts'

/** Law and lists as one thing that can be named: travels with findings, submissions and receipts. */
export const pack = {
  version: '2026.11.2',
  /** The day the pack was last gone through as a whole. */
  readOn: '2026-11-22',
  sha256: packHash,
} as const

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, ordered(held)]))
}

/** Canonical text of everything the rules rest on; its SHA-256 is the pack's. */
export const packText = (): string => JSON.stringify(ordered({ version: pack.version, instruments, catalogues, provisions }))
