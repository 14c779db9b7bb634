import { formatCode, parseCode } from '../catalogues/module.ts'
import { remembering } from '../grammar/remembering.ts'
import type { RosterLine } from '../grammar/roster.ts'

export interface Entry {
  /** Canonical where it can be read as a code, else as written. */
  readonly code: string
  /** Index into `written.modules`. */
  readonly at: number
}

const canonical = remembering((text) => {
  const code = parseCode(text)
  return code ? formatCode(code) : text.trim()
})

const read = (line: RosterLine): readonly Entry[] => {
  const written = line.written.modules
  if (written === undefined) return (line.values.modules ?? []).map((code) => ({ code: canonical(code), at: 0 }))
  return written.flatMap((cell, at) => (cell.entries ?? []).map((code) => ({ code: canonical(code), at })))
}

/** Lines never change, and eight rules ask for the same entries. */
const known = new WeakMap<RosterLine, readonly Entry[]>()

/** Module choices as written, one per mention: `5 and 5` are two. */
export const entriesOf = (line: RosterLine): readonly Entry[] => {
  const entries = known.get(line) ?? read(line)
  known.set(line, entries)
  return entries
}

/** Where a missing choice belongs: the first empty cell, else the last one. */
export const emptyChoiceAt = (line: RosterLine): number => {
  const written = line.written.modules ?? []
  const empty = written.findIndex((cell) => (cell.entries ?? []).length === 0)
  return empty >= 0 ? empty : Math.max(0, written.length - 1)
}
