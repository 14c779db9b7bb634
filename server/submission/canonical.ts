import { createHash } from 'node:crypto'

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (value instanceof Date) return value.toISOString()
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, ordered(held)]))
}

/** One text for one meaning: keys in order, no spaces. What is hashed can be made again by anyone who has the data. */
export const canonical = (value: unknown): string => JSON.stringify(ordered(value))

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
