import { catalogues } from '../catalogues/index.ts'
import { register } from './instruments/register.ts'
import { instruments } from './instruments.ts'
import { pack } from './pack.ts'
import { provisions } from './provisions.ts'

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, ordered(held)]))
}

/** Canonical text of everything the rules rest on; its SHA-256 is the pack's. */
export const packText = (): string => JSON.stringify(ordered({ version: pack.version, instruments, register, catalogues, provisions }))
