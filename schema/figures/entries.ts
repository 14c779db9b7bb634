import { formatCode, parseCode } from '../catalogues/module.ts'
import { remembering } from '../grammar/remembering.ts'
import type { RosterLine } from '../grammar/roster.ts'
import { nothing } from './gathered.ts'

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

/** Module choices as written, one per mention: `5 and 5` are two. */
export const entriesOf = (line: RosterLine): readonly Entry[] => {
  const written = line.written.modules
  if (written === undefined) return (line.values.modules ?? []).map((code) => ({ code: canonical(code), at: 0 }))
  const entries: Entry[] = []
  for (let at = 0; at < written.length; at += 1) for (const code of written[at]?.entries ?? nothing) entries.push({ code: canonical(code), at })
  return entries
}

/** Where a missing choice belongs: the first empty cell, else the last one. */
export const emptyChoiceAt = (line: RosterLine): number => {
  const written = line.written.modules ?? []
  const empty = written.findIndex((cell) => (cell.entries ?? []).length === 0)
  return empty >= 0 ? empty : Math.max(0, written.length - 1)
}
