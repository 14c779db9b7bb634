import type { CellValue } from '#schema/grammar/sheet.ts'
import { cellName } from '../address.ts'
import { attribute, type Element } from '../markup/element.ts'
import type { SetCell } from './change.ts'
import { escapedText, type Writer } from './edit.ts'

const FAULTS = new Set(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'])

/** Text that looks like the format's own escapes is escaped itself; a carriage return cannot stand as it is. */
const cellText = (text: string): string => escapedText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_'))

/** XML keeps spaces at the ends only where it is told to; asked here without a prefixed writer, as xml: belongs to no namespace of the part. */
const textElement = (w: Writer, text: string): string =>
  w('t', /^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {}, cellText(text))

interface Body {
  readonly type: string | null
  readonly inside: string
}

const withFormula = (w: Writer, formula: string, value: CellValue): Body => {
  const f = w('f', {}, escapedText(formula.replace(/^=/, '')))
  if (typeof value === 'string') return { type: FAULTS.has(value) ? 'e' : 'str', inside: f + w('v', {}, cellText(value)) }
  if (typeof value === 'boolean') return { type: 'b', inside: f + w('v', {}, value ? '1' : '0') }
  return { type: null, inside: value === null ? f : f + w('v', {}, String(value)) }
}

const plain = (w: Writer, value: CellValue): Body => {
  if (typeof value === 'string') return FAULTS.has(value) ? { type: 'e', inside: w('v', {}, value) } : { type: 'inlineStr', inside: w('is', {}, textElement(w, value)) }
  if (typeof value === 'boolean') return { type: 'b', inside: w('v', {}, value ? '1' : '0') }
  return { type: null, inside: value === null || !Number.isFinite(value) ? '' : w('v', {}, String(value)) }
}

export const changesContent = (change: SetCell): boolean => change.value !== undefined || change.formula !== undefined

const bodyOf = (w: Writer, change: SetCell): Body =>
  change.formula ? withFormula(w, change.formula, change.value ?? null) : plain(w, change.value ?? null)

/** A cell as it is to stand in the part; '' where nothing is left of it. */
export const writtenCell = (w: Writer, change: SetCell, style: number): string => {
  const { type, inside } = bodyOf(w, change)
  return inside === '' && style === 0 ? '' : w('c', { r: cellName(change.row, change.column), s: style === 0 ? null : style, t: type }, inside)
}

export const styleIn = (cell: Element | undefined): number | null => {
  const style = cell && attribute(cell, 's')
  return style === undefined || style === null ? null : Number(style)
}
