import type { SqlEntityManager } from '@mikro-orm/sql'
import { LineNote } from './line-note.entity.ts'
import type { PlanLine } from './plan-line.entity.ts'

const loaded = new WeakMap<PlanLine, LineNote[]>()

/** Fetches the notes of many lines with one question. */
export async function withNotes(em: SqlEntityManager, lines: readonly PlanLine[]): Promise<readonly PlanLine[]> {
  const ids = lines.map(({ id }) => id)
  const notes = ids.length === 0 ? [] : await em.find(LineNote, { line: { $in: ids } }, { orderBy: { at: 'asc', id: 'asc' }, refresh: true })
  const byLine = new Map<string, LineNote[]>()
  for (const note of notes) byLine.set(note.line.id, [...(byLine.get(note.line.id) ?? []), note])
  for (const line of lines) loaded.set(line, byLine.get(line.id) ?? [])
  return lines
}

/** The notes fetched before for a line. */
export const notesOf = (line: PlanLine): readonly LineNote[] => loaded.get(line) ?? []
