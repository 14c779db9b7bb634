import { carried } from '../read/shared-formula.ts'
import type { SetCell } from './change.ts'
import { escapedText, instead, type Edit, type Writer } from './edit.ts'
import type { SharedFormula } from './sheet-rows.ts'

const at = (row: number, column: number): string => `${String(row)},${String(column)}`

/** When the cell that holds a shared formula is overwritten, each other cell of the group gets the formula in full. */
export const looseSharedFormulas = (w: Writer, shared: readonly SharedFormula[], changes: readonly SetCell[]): readonly Edit[] => {
  const changed = new Set(changes.map(({ row, column }) => at(row, column)))
  const lost = shared.filter(({ f, row, column }) => f.text !== '' && changed.has(at(row, column)))
  return lost.flatMap((master) =>
    shared
      .filter((each) => each.group === master.group && each.f.text === '' && !changed.has(at(each.row, each.column)))
      .map((each) => instead(each.f, w('f', {}, escapedText(carried(master.f.text, { rows: each.row - master.row, columns: each.column - master.column }))))))
}
