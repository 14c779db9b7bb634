import type { CellChange } from '#schema/grammar/change.ts'
import type { CellRef } from '#schema/grammar/sheet.ts'
import type { Done } from './workbook.ts'

/** `allOrNone`: where one cell holds something else than was expected, nothing is written. */
export type ChangeHow = 'possible' | 'allOrNone'

export interface Changed {
  /** What was written, with content, format and font as they stood in the file before. */
  readonly done: readonly CellChange[]
  /** Cells that hold something else than expected: somebody changed them meanwhile, and they are left. */
  readonly differing: readonly CellRef[]
  /** Protected sheets, which are left. */
  readonly locked: readonly string[]
}

/** Changes of a person's own cells, each only where it still holds what was read before. */
export interface Changing {
  change(changes: readonly CellChange[], how: ChangeHow): Promise<Done<Changed>>
}
