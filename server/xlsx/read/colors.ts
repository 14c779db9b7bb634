import { numeral, written } from '../markup/attributes.ts'
import type { Element } from '../markup/element.ts'

/** Office's first theme, for files that carry none: light 1, dark 1, light 2, dark 2, six accents, two links. */
const OFFICE_THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72']

const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF']
const INDEXED = [
  ...BASIC, ...BASIC,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080',
  '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF',
  '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
]

const HEX = 16
const FULL = 255

const channel = (value: number, tint: number): number => Math.round(tint < 0 ? value * (1 + tint) : value + (FULL - value) * tint)

const tinted = (hex: string, tint: number): string =>
  [0, 2, 4].map((at) => channel(parseInt(hex.slice(at, at + 2), HEX), tint).toString(HEX).padStart(2, '0')).join('').toUpperCase()

/** Theme colours in the order cells refer to them. */
export type Theme = readonly string[]

const SCHEME = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']

/** Colours of the theme part, read leniently: a theme has no say in what a workbook means. */
export const themeOf = (text: string | null): Theme =>
  SCHEME.map((name, index) => {
    const found = new RegExp(`<(?:\\w+:)?${name}>\\s*<[^>]*?(?:lastClr|val)="([0-9A-Fa-f]{6})"`).exec(text ?? '')
    return found?.[1]?.toUpperCase() ?? OFFICE_THEME[index] ?? '000000'
  })

const hexOf = (element: Element, theme: Theme): string => {
  const themed = numeral(element, 'theme')
  const indexed = numeral(element, 'indexed')
  if (themed !== null) return theme[themed] ?? ''
  return (indexed === null ? written(element, 'rgb').slice(-6).toUpperCase() : INDEXED[indexed]) ?? ''
}

/** '#RRGGBB' of a colour element; null where it is the system's own or absent. */
export const colorOf = (element: Element | null, theme: Theme): string | null => {
  if (!element) return null
  const hex = hexOf(element, theme)
  const tint = numeral(element, 'tint') ?? 0
  return /^[0-9A-F]{6}$/.test(hex) ? `#${tint === 0 ? hex : tinted(hex, tint)}` : null
}
