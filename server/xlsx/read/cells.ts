import type { CellValue } from '#schema/grammar/sheet.ts'
import { cellPlace } from '../address.ts'
import { attribute, child, truthy, type Element } from '../markup/element.ts'
import { carried } from './shared-formula.ts'
import { richText, unescaped, type RichText } from './text.ts'

export interface ReadCell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  readonly formula: string | null
  readonly font: string | null
  readonly struck: boolean | null
  readonly style: number
}

const DAY = 86_400_000
/** Serial number of 01/01/1970. */
const UNIX_EPOCH = 25_569

const serialOf = (iso: string): CellValue => {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) || iso.length <= 10 ? iso : `${iso}Z`)
  return Number.isNaN(time) ? iso : time / DAY + UNIX_EPOCH
}

const numeric = (text: string): CellValue => {
  const number = Number(text)
  return text.trim() === '' ? null : Number.isNaN(number) ? text : number
}

type Content = Pick<ReadCell, 'value' | 'font' | 'struck'>

const bare = (value: CellValue): Content => ({ value, font: null, struck: null })
const rich = (text: RichText | null): Content => (text ? { value: text.text, font: text.font, struck: text.struck } : bare(null))

const KINDS: Readonly<Record<string, (text: string) => CellValue>> = {
  b: (text) => truthy(text.trim()),
  e: (text) => text,
  str: (text) => unescaped(text),
  d: serialOf,
  n: numeric,
}

const contentOf = (cell: Element, strings: readonly RichText[]): Content => {
  const kind = attribute(cell, 't') ?? 'n'
  const inline = child(cell, 'is')
  if (inline) return rich(richText(inline))
  const value = child(cell, 'v')
  if (!value) return bare(null)
  if (kind === 's') return rich(strings[Number(value.text)] ?? null)
  return bare((KINDS[kind] ?? numeric)(value.text))
}

interface Master {
  readonly formula: string
  readonly row: number
  readonly column: number
}

/** Reads cells in order; cells and rows without an address follow the one before, as the format allows. */
export class CellReader {
  readonly #strings: readonly RichText[]
  readonly #masters = new Map<string, Master>()
  #inside: Element | null = null
  #row = 0
  #column = 0

  constructor(strings: readonly RichText[]) {
    this.#strings = strings
  }

  /** Number of a row element. */
  rowNumber(row: Element): number {
    if (row === this.#inside) return this.#row
    this.#inside = row
    this.#row = Number(attribute(row, 'r') ?? this.#row + 1)
    this.#column = 0
    return this.#row
  }

  read(cell: Element, row: Element): ReadCell {
    const place = cellPlace(attribute(cell, 'r') ?? '') ?? { row: this.rowNumber(row), column: this.#column + 1 }
    this.rowNumber(row)
    this.#column = place.column
    return {
      ...place,
      ...contentOf(cell, this.#strings),
      formula: this.#formula(child(cell, 'f'), place),
      style: Number(attribute(cell, 's') ?? 0),
    }
  }

  #formula(f: Element | null, place: { readonly row: number; readonly column: number }): string | null {
    if (!f) return null
    const shared = attribute(f, 't') === 'shared' ? attribute(f, 'si') : null
    if (f.text !== '') {
      if (shared !== null) this.#masters.set(shared, { formula: f.text, ...place })
      return `=${f.text}`
    }
    const master = shared === null ? undefined : this.#masters.get(shared)
    return master ? `=${carried(master.formula, { rows: place.row - master.row, columns: place.column - master.column })}` : null
  }
}
