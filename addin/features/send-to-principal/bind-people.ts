import type { Reading } from '#schema/grammar/reading.ts'
import { fingerprint } from '../../file/fingerprint.ts'
import type { Binding } from '../../file/state.ts'
import type { RowResult } from './sending.ts'

const KEPT = ['CREATED', 'CHANGED', 'UNCHANGED', 'MERGED']

/**
 * Ties people of the sheet to the server's ids. After MERGED the sheet lacks what others wrote, so it stays
 * at the version it started from: otherwise the next sending would undo their change.
 */
export const boundPeople = (before: readonly Binding[], reading: Reading, { results, schoolYear }: { readonly results: readonly RowResult[]; readonly schoolYear: string }): readonly Binding[] => {
  const lines = new Map(reading.roster.lines.map((line) => [line.key, line]))
  const made = results.flatMap(({ clientRowId, outcome, personId, version }): Binding[] => {
    const line = lines.get(clientRowId)
    if (!line || personId == null || !KEPT.includes(outcome)) return []
    const print = fingerprint(line)
    const old = before.find((binding) => binding.fingerprint === print && binding.schoolYear === schoolYear)
    return [{ fingerprint: print, personId, schoolYear, version: outcome === 'MERGED' ? (old?.version ?? 0) : (version ?? 0) }]
  })
  const fresh = new Set(made.map((binding) => binding.fingerprint))
  return [...before.filter((binding) => !fresh.has(binding.fingerprint)), ...made]
}
