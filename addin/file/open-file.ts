import type { Workbook as Content } from '#schema/grammar/sheet.ts'
import type { Snapshot } from '../workbook/workbook.ts'
import { freshState, type FileState } from './state.ts'
import { readState } from './state-document.ts'

/** The open workbook with what we remember about it. */
export interface OpenFile {
  readonly content: Content
  readonly locked: readonly string[]
  readonly state: FileState
  /** `rebuilt`: the state was damaged and begins anew. `newer`: a later version wrote it, so it is left alone. */
  readonly memory: 'kept' | 'new' | 'rebuilt' | 'newer'
}

const MEMORY = { absent: 'new', damaged: 'rebuilt', newer: 'newer' } as const

/** The state in the file, or a fresh one; `last` is what this pane already knows of a file it has not written to yet. */
export const openFile = (snapshot: Snapshot, last: FileState | null): OpenFile => {
  const read = readState(snapshot.state)
  const shared = { content: snapshot.content, locked: snapshot.locked }
  if (read.state) return { ...shared, state: read.state, memory: 'kept' }
  return { ...shared, state: last ?? freshState(crypto.randomUUID()), memory: MEMORY[read.because] }
}
