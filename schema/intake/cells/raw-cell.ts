import type { CellRef, CellValue } from '../../grammar/sheet.ts'

/** A cell on its way to a field: what it holds, what a person sees, and what the table around it makes it mean. */
export interface RawCell {
  readonly value: CellValue
  readonly text: string
  readonly isDate: boolean
  readonly cell: CellRef | null
  /** What the reader is to read where the table gives the cell its meaning: a tick, a ditto mark. */
  readonly meant?: string
}

export const isFault = (value: CellValue): boolean => typeof value === 'string' && /^#(REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|SPILL|CALC)[!?]?/.test(value)

const nothing = /^(?:[-–—_/.…\s*]+|không|khong|ko|chưa đk|chưa đăng ký|không đk|không đăng ký)?$/i

/** Empty, or one of the ways people write "none". */
export const saysNothing = (text: string): boolean => nothing.test(text)

const ditto = /^(?:-?\s*(?:nt|n\/t|như trên|nhu tren)\s*-?|["”“〃]|''|\/\/|-\/\/-|,,)$/i

/** 'As above', in the ways people write it. */
export const isDitto = (text: string): boolean => ditto.test(text)
