import type { SqlEntityManager } from '@mikro-orm/sql'
import { LineNote } from './line-note.entity.ts'
import type { PlanLine } from './plan-line.entity.ts'

const loaded = new WeakMap<PlanLine, LineNote[]>()

/** Fetches the notes of many lines with one question. */
export async function withNotes(em: SqlEntityManager, lines: readonly PlanLine[]): Promise<readonly PlanLine[]> {
  for (const line of lines) loaded.set(line, [])
  if (lines.length === 0) return lines
  const notes = await em.find(LineNote, { line: { $in: lines.map(({ id }) => id) } }, { orderBy: { at: 'asc', id: 'asc' }, refresh: true })
  const byId = new Map(lines.map((line) => [line.id, line]))
  for (const note of notes) {
    const line = byId.get(note.line.id)
    if (line) loaded.get(line)?.push(note)
  }
  return lines
}

/** The notes fetched before for a line. */
export const notesOf = (line: PlanLine): readonly LineNote[] => loaded.get(line) ?? []
