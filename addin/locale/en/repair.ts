import type * as vi from '../vi/repair.ts'

const seen = (text: string): string => (text === '' ? 'empty cell' : `“${text}”`)
const cellsWord = (count: number): string => (count === 1 ? '1 cell' : `${String(count)} cells`)

export const repair: typeof vi.repair = {
  change: (before, after) => `${seen(before)} → ${seen(after)}`,
  one: 'Repair this cell',
  group: (count) => `Repair the whole group (${String(count)})`,
  why: 'Why it can be repaired',
  proposal: 'Proposal',
  applying: 'Repairing…',
  done: (count) => `${cellsWord(count)} repaired. To go back, click Undo under Repairs made.`,
  doneExcept: (count, cells) => `${cellsWord(count)} repaired. ${cells.join(', ')} left as found, changed since the check.`,
  locked: (sheets) => `Sheet ${sheets.map((sheet) => `“${sheet}”`).join(', ')} is protected, so nothing was repaired there. Unprotect it and click again.`,
  noRoom: 'Nothing was repaired: the group is too large for the file to remember the way back. Repair single cells or smaller groups.',
  notKept: 'Nothing was repaired, because the way back could not be kept in this file. Save the file where it may be written and click again, or correct the cells by hand.',
  stale: 'The sheet changed after the check, so the repairs may no longer fit. Click Check, then repair.',
  tidyTitle: 'Could be written better',
  tidyHint: 'These cells are understood and are no mistakes. Repaired, Excel adds, filters and finds them correctly.',
  kind: (title, count) => `${title}: ${cellsWord(count)}`,
  more: (count) => `and ${cellsWord(count)} more`,
  journalTitle: 'Repairs made',
  journalHint: 'Kept in the file: closing and opening it again does not lose the way back.',
  step: (what, count, at) => `${what}: ${cellsWord(count)}, ${at}`,
  undo: 'Undo',
  undoing: 'Undoing…',
  undone: (count) => `${cellsWord(count)} put back.`,
  undoneExcept: (count, cells) => `${cellsWord(count)} put back. ${cells.join(', ')} left as found, changed by somebody since.`,
  changedSince: (cells) => `Somebody changed ${cells.join(', ')} since, so nothing was undone.`,
  undoRest: (count) => `Undo the other ${cellsWord(count)}`,
  nothingLeft: 'Every cell of this repair was changed by hand since, so there is nothing to undo.',
}
