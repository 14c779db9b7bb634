import type { Scale } from '#schema/figures/mark.ts'
import type { ResultsAct } from '../../desk/year-results.ts'
import type { Entering } from './entering.ts'
import type { GridRow } from './grid-rows.ts'
import { readEntry } from './read-entry.ts'

export interface Assessing {
  readonly acts: readonly ResultsAct[]
  /** Whom each act is about, in the same order. */
  readonly people: readonly string[]
  /** How many typed marks cannot be read. */
  readonly refused: number
}

const assess = ({ person, item, next }: GridRow, { kind, on }: Pick<Entering, 'kind' | 'on'>, mark: number | null): ResultsAct =>
  ({ assess: { assessment: { person: person.id, item, kind, attempt: next, on, mark, absent: mark === null, source: 'SCHOOL' } } })

/** The acts that typed marks come to: each the next attempt of its person. */
export const assessing = (rows: readonly GridRow[], { typed, kind, on }: Entering, scale: Scale): Assessing => {
  const read = rows.map((row) => ({ row, entry: readEntry(typed.get(row.person.id) ?? '', scale) }))
  const sound = read.filter(({ entry }) => entry.state === 'mark' || entry.state === 'absent')
  return {
    acts: sound.map(({ row, entry }) => assess(row, { kind, on }, entry.state === 'mark' ? entry.value : null)),
    people: sound.map(({ row }) => row.person.id),
    refused: read.filter(({ entry }) => entry.state === 'refused').length,
  }
}
