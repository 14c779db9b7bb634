import type { CellChange, CellContent } from '#schema/grammar/change.ts'
import type { Sheet } from '#schema/grammar/sheet.ts'
import { changed, contentAt } from '#schema/repairs/content.ts'
import type { Changed, Changing } from '#addin/workbook/changing.ts'
import type { Done } from '#addin/workbook/workbook.ts'

interface ChangeHeld {
  sheets: readonly Sheet[]
  locked: string[]
}

type Doing = <Value>(name: string, work: () => Value) => Promise<Done<Value>>

const same = (a: CellContent, b: CellContent): boolean => a.value === b.value && a.formula === b.formula

/** Cells of a person changed in memory, each only where it still holds what was expected. */
export const changing = (held: ChangeHeld, did: Doing): Changing => ({
  change: (changes, how) =>
    did('change', (): Changed => {
      const now = (change: CellChange): CellContent => contentAt({ sheets: held.sheets }, change.cell) ?? { value: null, formula: null, format: null, font: null }
      const fitting = changes.filter((change) => same(now(change), change.before))
      const differing = changes.filter((change) => !fitting.includes(change) && !same(now(change), change.after)).map(({ cell }) => cell)
      const open = fitting.filter(({ cell }) => !held.locked.includes(cell.sheet))
      const done = how === 'allOrNone' && (differing.length > 0 || open.length < fitting.length) ? [] : open.map((change) => ({ ...change, before: now(change) }))
      held.sheets = changed({ sheets: held.sheets }, done).sheets
      return { done, differing, locked: held.locked.filter((name) => changes.some(({ cell }) => cell.sheet === name)) }
    }),
})
