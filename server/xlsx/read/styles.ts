import type { Accent, Borders, CellStyle } from '../model.ts'
import { flag, numeral, written } from '../markup/attributes.ts'
import { attribute, child, childrenOf, tree, truthy, type Element } from '../markup/element.ts'
import { colorOf, type Theme } from './colors.ts'

/** Formats Excel knows by number and never writes out; 14 follows the machine, which here is Vietnamese. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm', 37: '#,##0;(#,##0)', 38: '#,##0;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0', 48: '##0.0E+0', 49: '@',
}

const NO_BORDERS: Borders = { top: false, right: false, bottom: false, left: false }

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General', fontName: null, fontSize: null, fontColor: null, bold: false, italic: false, underline: false, strike: false,
  fill: null, horizontal: null, vertical: null, wrap: false, borders: NO_BORDERS, locked: true,
}

export interface Styles {
  readonly cellStyles: readonly CellStyle[]
  readonly accents: readonly Accent[]
}

/** Present without `val`, or with a true one. */
const on = (parent: Element | null, name: string): boolean => {
  const found = child(parent, name)
  if (!found) return false
  const value = attribute(found, 'val')
  return value === null || (truthy(value) || value === 'single' || value === 'double')
}

const val = (parent: Element | null, name: string): string | null => {
  const found = child(parent, name)
  return found && attribute(found, 'val')
}

type FontLook = Pick<CellStyle, 'fontName' | 'fontSize' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strike'>

const fontLook = (font: Element | null, theme: Theme): FontLook => {
  const size = val(font, 'sz')
  return {
    fontName: val(font, 'name'),
    fontSize: size === null ? null : Number(size),
    fontColor: colorOf(child(font, 'color'), theme),
    bold: on(font, 'b'), italic: on(font, 'i'), underline: on(font, 'u'), strike: on(font, 'strike'),
  }
}

const fillLook = (fill: Element | null, theme: Theme): string | null => {
  const pattern = child(fill, 'patternFill')
  const kind = pattern && attribute(pattern, 'patternType')
  return pattern && kind !== 'none' && kind !== null ? colorOf(child(pattern, 'fgColor'), theme) : null
}

const edge = (border: Element | null, name: string): boolean => {
  const style = child(border, name)?.attributes['style']
  return style !== undefined && style !== 'none'
}

const bordersLook = (border: Element | null): Borders =>
  ({ top: edge(border, 'top'), right: edge(border, 'right'), bottom: edge(border, 'bottom'), left: edge(border, 'left') })

interface Sources {
  readonly formats: ReadonlyMap<number, string>
  readonly fonts: readonly FontLook[]
  readonly fills: readonly (string | null)[]
  readonly borders: readonly Borders[]
}

const index = (xf: Element, name: string): number => numeral(xf, name) ?? 0

const cellStyle = (xf: Element, sources: Sources): CellStyle => {
  const alignment = child(xf, 'alignment')
  const protection = child(xf, 'protection')
  const format = index(xf, 'numFmtId')
  return {
    ...PLAIN_STYLE,
    ...sources.fonts[index(xf, 'fontId')],
    numberFormat: sources.formats.get(format) ?? BUILT_IN[format] ?? 'General',
    fill: sources.fills[index(xf, 'fillId')] ?? null,
    borders: sources.borders[index(xf, 'borderId')] ?? NO_BORDERS,
    horizontal: written(alignment, 'horizontal') || null,
    vertical: written(alignment, 'vertical') || null,
    wrap: flag(alignment, 'wrapText'),
    locked: written(protection, 'locked') === '' || flag(protection, 'locked'),
  }
}

/** A differential fill keeps its colour in the background of its pattern. */
const accentOf = (dxf: Element, theme: Theme): Accent => {
  const pattern = child(child(dxf, 'fill'), 'patternFill')
  const font = child(dxf, 'font')
  return {
    fill: colorOf(child(pattern, 'bgColor'), theme) ?? colorOf(child(pattern, 'fgColor'), theme),
    fontColor: colorOf(child(font, 'color'), theme),
    bold: on(font, 'b'),
    italic: on(font, 'i'),
    underline: on(font, 'u'),
  }
}

export const stylesOf = (text: string | null, theme: Theme): Styles => {
  if (text === null) return { cellStyles: [PLAIN_STYLE], accents: [] }
  const root = tree(text)
  const listed = (list: string, item: string): readonly Element[] => childrenOf(child(root, list), item)
  const formats = new Map(listed('numFmts', 'numFmt').map((each) => [index(each, 'numFmtId'), attribute(each, 'formatCode') ?? 'General'] as const))
  const sources: Sources = {
    formats,
    fonts: listed('fonts', 'font').map((font) => fontLook(font, theme)),
    fills: listed('fills', 'fill').map((fill) => fillLook(fill, theme)),
    borders: listed('borders', 'border').map(bordersLook),
  }
  const cellStyles = listed('cellXfs', 'xf').map((xf) => cellStyle(xf, sources))
  return { cellStyles: cellStyles.length > 0 ? cellStyles : [PLAIN_STYLE], accents: listed('dxfs', 'dxf').map((dxf) => accentOf(dxf, theme)) }
}
