import type { Reading } from '#schema/grammar/reading.ts'
import type { RosterLine, Written } from '#schema/grammar/roster.ts'
import type { Field } from '#schema/tables/plan-lines.ts'
import type { FieldWrittenInput, PlanRowInput } from '../../api/generated/graphql.ts'
import { fingerprint } from '../../file/fingerprint.ts'
import type { Binding } from '../../file/state.ts'

/** What a person decided about a row the server could not place by itself. */
export interface Decision {
  /** A candidate's id, or 'new': none of them. */
  readonly person?: string
  /** The server's version one read before deciding to overwrite it. */
  readonly over?: number
}

export type Decisions = ReadonlyMap<string, Decision>

const DITTO = /^(?:["”“〃]+|''|-?\s*nt\s*-?|như trên)$/iu

/** A tick or a ditto mark means nothing without its column or the row above: what it stands for is sent instead. */
const textOf = (written: Written, value: unknown): string => {
  const { text, entries = [] } = written
  if (entries.length > 0 && !/\d/u.test(text)) return entries.join(', ')
  return DITTO.test(text.trim()) && typeof value === 'string' ? value : text
}

/** Fields that some column stands for: an empty cell there says "nothing", a missing column says nothing at all. */
export const mapped = ({ tables }: Reading): readonly Field[] =>
  [...new Set(tables.flatMap((table) => table.columns.flatMap(({ field }) => (field === null || field === 'ordinal' ? [] : [field]))))]

export const writtenOf = (line: RosterLine, fields: readonly Field[]): FieldWrittenInput[] =>
  fields.map((field) => ({ field, texts: (line.written[field] ?? []).map((written) => textOf(written, line.values[field])) }))

export interface Known {
  readonly bindings: readonly Binding[]
  readonly decisions: Decisions
  readonly schoolYear: string
}

const baseOf = (bound: Binding | undefined, personId: string | null, schoolYear: string): number | null =>
  bound?.schoolYear === schoolYear && bound.personId === personId ? bound.version : null

const identity = (line: RosterLine, { bindings, decisions, schoolYear }: Known): Omit<PlanRowInput, 'written' | 'clientRowId'> => {
  const { person, over } = decisions.get(line.key) ?? {}
  if (person === 'new') return { newPerson: true }
  const print = fingerprint(line)
  const known = bindings.filter((one) => one.fingerprint === print)
  const bound = known.find((one) => one.schoolYear === schoolYear) ?? known[0]
  const personId = person ?? bound?.personId ?? null
  return { personId, baseVersion: over ?? baseOf(bound, personId, schoolYear), newPerson: false }
}

/** Every person of the sheet as a row for the server: raw texts, read there by the same code. */
export const rowsOf = (reading: Reading, known: Known): readonly PlanRowInput[] => {
  const fields = mapped(reading)
  return reading.roster.lines.map((line) => ({ clientRowId: line.key, ...identity(line, known), written: writtenOf(line, fields) }))
}
