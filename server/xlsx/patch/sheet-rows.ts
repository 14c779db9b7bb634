import { cellPlace } from '../address.ts'
import { attribute, child, tree, type Element } from '../markup/element.ts'

/** A cell of a shared formula: the master holds its text, the others only its number. */
export interface SharedFormula {
  readonly group: string
  readonly row: number
  readonly column: number
  readonly f: Element
}

/** Where things stand in the rows of a worksheet part, for those rows somebody wants to change. */
export interface SheetRows {
  readonly root: Element
  /** Touched rows that exist, with their cells. */
  readonly rows: ReadonlyMap<number, Element>
  /** For touched rows that do not: end of the row before; absent at the very top. */
  readonly rowBefore: ReadonlyMap<number, number>
  readonly shared: readonly SharedFormula[]
}

class Search {
  readonly rows = new Map<number, Element>()
  readonly rowBefore = new Map<number, number>()
  readonly shared: SharedFormula[] = []
  readonly #wanted: readonly number[]
  readonly #touched: ReadonlySet<number>
  #next = 0
  #row = 0
  #lastEnd: number | null = null
  #inside: Element | null = null

  constructor(wanted: readonly number[]) {
    this.#touched = new Set(wanted)
    this.#wanted = [...this.#touched].sort((a, b) => a - b)
  }

  /** Rows without a number follow the one before. */
  #number(row: Element): number {
    if (row === this.#inside) return this.#row
    this.#inside = row
    this.#row = Number(attribute(row, 'r') ?? this.#row + 1)
    return this.#row
  }

  cell(cell: Element, row: Element): boolean {
    const number = this.#number(row)
    const f = child(cell, 'f')
    const group = f && attribute(f, 't') === 'shared' ? attribute(f, 'si') : null
    const place = cellPlace(attribute(cell, 'r') ?? '')
    if (f && group !== null && place) this.shared.push({ group, ...place, f })
    return this.#touched.has(number)
  }

  row(row: Element): boolean {
    const number = this.#number(row)
    this.#passUpTo(number)
    if (this.#touched.has(number)) this.rows.set(number, row)
    this.#lastEnd = row.end
    return this.#touched.has(number)
  }

  #passUpTo(number: number): void {
    for (let wanted = this.#wanted[this.#next]; wanted !== undefined && wanted <= number; wanted = this.#wanted[this.#next]) {
      if (wanted < number && this.#lastEnd !== null) this.rowBefore.set(wanted, this.#lastEnd)
      this.#next += 1
    }
  }

  finish(): void {
    this.#passUpTo(Infinity)
  }
}

export const sheetRows = (text: string, wanted: readonly number[]): SheetRows => {
  const search = new Search(wanted)
  const root = tree(text, (element, ancestors) => {
    const parent = ancestors.at(-1)
    if (element.name === 'c' && parent?.name === 'row') return search.cell(element, parent)
    return element.name === 'row' && parent?.name === 'sheetData' ? search.row(element) : true
  })
  search.finish()
  return { root, rows: search.rows, rowBefore: search.rowBefore, shared: search.shared }
}
