import { displayText } from '#server/xlsx/display.ts'
import { cellName } from '#server/xlsx/address.ts'
import type { CellStyle } from '#server/xlsx/model.ts'
import { isBlank } from '../../book/cell.ts'
import { accentAt, barAt } from '../../book/marks.ts'
import type { Accent, Remark } from '../../book/parts.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { words } from '../../locale/words-of.ts'
import { h } from '../element.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const px = (value: number): string => `${value}px`

export const place = (element: HTMLElement, { left, top, width, height }: Box): void => {
  Object.assign(element.style, { left: px(left), top: px(top), width: px(width), height: px(height) })
}

const POINT = 4 / 3
const LINE = '1px solid #7a7a7a'

const either = (own: boolean, added: boolean | undefined): boolean => own || added === true

const decoration = (look: CellStyle, accent: Accent): string => [either(look.underline, accent.underline) ? 'underline' : '', either(look.strike, accent.strike) ? 'line-through' : ''].join(' ').trim()

const SERIF = /times|roman|serif|cambria|georgia|garamond/i

/** What stands in where a font is missing is wider, hence scaled down in the page's style sheet. */
const family = (name: string): string => (SERIF.test(name) ? `"${name}", "Liberation Serif", "Tinos", "Host Serif", serif` : `"${name}", "Carlito", "Liberation Sans", "Host Sans", sans-serif`)

const paintFont = (style: CSSStyleDeclaration, look: CellStyle, accent: Accent): void => {
  style.fontFamily = family(look.fontName ?? 'Calibri')
  style.fontSize = px(Math.round((look.fontSize ?? 11) * POINT * 10) / 10)
  style.color = accent.fontColor ?? look.fontColor ?? '#000000'
  style.fontWeight = either(look.bold, accent.bold) ? '700' : '400'
  style.fontStyle = either(look.italic, accent.italic) ? 'italic' : 'normal'
  style.textDecoration = decoration(look, accent)
}

const paintEdges = (style: CSSStyleDeclaration, { borders }: CellStyle): void => {
  if (borders.top) style.borderTop = LINE
  if (borders.right) style.borderRight = LINE
  if (borders.bottom) style.borderBottom = LINE
  if (borders.left) style.borderLeft = LINE
}

const ACROSS: Readonly<Record<string, string>> = { left: 'flex-start', center: 'center', right: 'flex-end', centerContinuous: 'center', fill: 'flex-start', justify: 'flex-start' }
const DOWN: Readonly<Record<string, string>> = { top: 'flex-start', center: 'center', bottom: 'flex-end', justify: 'flex-start' }

const align = (style: CSSStyleDeclaration, look: CellStyle, numeric: boolean): void => {
  style.justifyContent = ACROSS[look.horizontal ?? ''] ?? (numeric ? 'flex-end' : 'flex-start')
  style.alignItems = DOWN[look.vertical ?? ''] ?? 'flex-end'
  if (look.horizontal === 'center') style.textAlign = 'center'
}

export const remarkText = (remark: Remark): string => [`${remark.author === '' ? '' : `${remark.author}: `}${remark.text}`, ...remark.replies.map((reply) => `↳ ${reply.author}: ${reply.text}`)].join('\n')

const corner = (remark: Remark): HTMLElement => {
  const cell = cellName(remark.row, remark.column)
  const label = remark.kind === 'note' ? words.note(cell) : words.comment(cell)
  return h('span', { class: `corner ${remark.kind}`, title: remarkText(remark), role: 'img', 'aria-label': `${label}: ${remarkText(remark)}` })
}

export const textOf = (sheet: BookSheet, at: { row: number; column: number }, date1904: boolean): string => {
  const { value, formula } = sheet.at(at.row, at.column)
  return value === null && formula !== null ? formula : displayText(value, sheet.look(at.row, at.column).numberFormat, date1904)
}

const isPainted = (fill: string | null, { borders }: CellStyle): boolean => fill !== null || Object.values(borders).includes(true)

const WHOLE = 100

/** A data bar lies behind the figure. */
const showBar = (view: HTMLElement, sheet: BookSheet, { row, column }: { row: number; column: number }): void => {
  const found = barAt(sheet, row, column)
  if (!found) return
  const part = `${Math.round(found.part * WHOLE)}%`
  view.dataset['bar'] = part
  view.style.backgroundImage = `linear-gradient(to right, ${found.bar.fill}, ${found.bar.gradient ? `${found.bar.fill}55` : found.bar.fill})`
  view.style.backgroundSize = `${part} 80%`
  view.style.backgroundPosition = 'left center'
  view.style.backgroundRepeat = 'no-repeat'
  view.classList.toggle('bar-only', found.bar.barOnly)
}

/** Draws one cell; null when there is nothing to draw. */
export const cellView = (sheet: BookSheet, at: { row: number; column: number }, date1904: boolean): HTMLElement | null => {
  const { row, column } = at
  const [cell, look, remark] = [sheet.at(row, column), sheet.look(row, column), sheet.remarkAt(row, column)]
  const accent = accentAt(sheet, row, column)
  const fill = accent.fill ?? look.fill
  if (isBlank(cell) && remark === null && !isPainted(fill, look)) return null
  const view = h('div', { class: 'cell', role: 'gridcell', 'data-cell': cellName(row, column), 'aria-rowindex': row, 'aria-colindex': column }, h('span', {}, textOf(sheet, at, date1904)))
  view.style.background = fill ?? ''
  paintFont(view.style, look, accent)
  paintEdges(view.style, look)
  align(view.style, look, typeof cell.value === 'number')
  view.classList.toggle('wrap', look.wrap && typeof cell.value === 'string')
  showBar(view, sheet, at)
  if (remark) view.append(corner(remark))
  return view
}
