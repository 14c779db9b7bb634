import { attribute, tree, truthy, type Element } from '../markup/element.ts'
import { CellReader, type ReadCell } from './cells.ts'
import type { RichText } from './text.ts'

/** What stands between the opening and closing of a worksheet part. */
export interface SheetData {
  readonly cells: readonly ReadCell[]
  readonly styled: ReadonlyMap<number, ReadonlyMap<number, number>>
  readonly rowStyles: ReadonlyMap<number, number>
  readonly rowHeights: ReadonlyMap<number, number>
  readonly hiddenRows: readonly number[]
  /** The part without its rows. */
  readonly root: Element
}

class Gatherer {
  readonly cells: ReadCell[] = []
  readonly styled = new Map<number, Map<number, number>>()
  readonly rowStyles = new Map<number, number>()
  readonly rowHeights = new Map<number, number>()
  readonly hiddenRows: number[] = []
  readonly #reader: CellReader

  constructor(strings: readonly RichText[]) {
    this.#reader = new CellReader(strings)
  }

  cell(element: Element, row: Element): void {
    const cell = this.#reader.read(element, row)
    if (cell.value !== null || cell.formula !== null) this.cells.push(cell)
    if (cell.style === 0) return
    const styles = this.styled.get(cell.row)
    if (styles) styles.set(cell.column, cell.style)
    else this.styled.set(cell.row, new Map([[cell.column, cell.style]]))
  }

  row(element: Element): void {
    const row = this.#reader.rowNumber(element)
    if (truthy(attribute(element, 'hidden'))) this.hiddenRows.push(row)
    const height = attribute(element, 'ht')
    if (height !== null) this.rowHeights.set(row, Number(height))
    if (truthy(attribute(element, 'customFormat'))) this.rowStyles.set(row, Number(attribute(element, 's') ?? 0))
  }
}

export const readSheetData = (text: string, strings: readonly RichText[]): SheetData => {
  const gatherer = new Gatherer(strings)
  const root = tree(text, (element, ancestors) => {
    const parent = ancestors.at(-1)
    if (element.name === 'c' && parent?.name === 'row') gatherer.cell(element, parent)
    else if (element.name === 'row' && parent?.name === 'sheetData') gatherer.row(element)
    else return true
    return false
  })
  const { cells, styled, rowStyles, rowHeights, hiddenRows } = gatherer
  return { cells, styled, rowStyles, rowHeights, hiddenRows, root }
}
