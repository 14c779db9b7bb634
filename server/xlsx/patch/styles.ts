import { attribute, child, childrenOf, tree, type Element } from '../markup/element.ts'
import { written } from '../markup/attributes.ts'
import type { Accent } from '../model.ts'
import type { Look } from './change.ts'
import type { Draft } from './draft.ts'
import { append, edited, withAttributes, writer, type Edit, type Writer } from './edit.ts'
import { inOrder, STYLES_ORDER } from './order.ts'
import { declarePart, HEAD, relate } from './package-parts.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const FIRST_OWN_FORMAT = 164
const MINIMAL = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`

const stylesPart = (draft: Draft): string => {
  const { part } = draft.workbook()
  const found = draft.relatedPart(part, 'styles')
  if (found !== null) return found
  const fresh = draft.freeName((number) => `xl/styles${number === 1 ? '' : String(number)}.xml`)
  draft.write(fresh, MINIMAL)
  declarePart(draft, fresh, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml')
  relate(draft, { source: part, type: 'styles', target: fresh })
  return fresh
}

interface Listed {
  readonly list: string
  readonly item: string
}

/** Adds an item to a list of the styles part unless it is there already; answers with its place. */
const listed = (draft: Draft, { list, item }: Listed, write: (writer: Writer) => string): number => {
  const part = stylesPart(draft)
  const text = draft.text(part) ?? ''
  const root = tree(text)
  const w = writer(root.prefix)
  const wanted = write(w)
  const parent = child(root, list)
  const items = childrenOf(parent, item)
  const found = items.findIndex((each) => text.slice(each.start, each.end) === wanted)
  if (found >= 0) return found
  draft.write(part, edited(text, added(text, { root, parent, list, wanted, count: items.length + 1 })))
  return items.length
}

interface Addition {
  readonly root: Element
  readonly parent: Element | null
  readonly list: string
  readonly wanted: string
  readonly count: number
}

const added = (text: string, { root, parent, list, wanted, count }: Addition): readonly Edit[] => {
  if (!parent) return [inOrder(root, STYLES_ORDER, { name: list, text: writer(root.prefix)(list, { count }, wanted) })]
  if (parent.selfClosing) return [{ start: parent.start, end: parent.end, text: writer(root.prefix)(list, { count }, wanted) }]
  return [withAttributes(text, parent, { count }), append(parent, wanted)]
}

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`

const accentFont = (w: Writer, { bold, italic, underline, fontColor }: Accent): string =>
  (bold ? w('b', {}) : '') + (italic ? w('i', {}) : '') + (underline ? w('u', {}) : '') + (fontColor ? w('color', { rgb: argb(fontColor) }) : '')

/** A conditional format's look; the place in the list of differential formats. */
export const accentIndex = (draft: Draft, accent: Accent): number =>
  listed(draft, { list: 'dxfs', item: 'dxf' }, (w) => {
    const font = accentFont(w, accent)
    const fill = accent.fill ? w('fill', {}, w('patternFill', { patternType: 'solid' }, w('fgColor', { rgb: argb(accent.fill) }) + w('bgColor', { rgb: argb(accent.fill) }))) : ''
    return w('dxf', {}, (font === '' ? '' : w('font', {}, font)) + fill)
  })

const numberFormatId = (draft: Draft, code: string): number => {
  const root = tree(draft.text(stylesPart(draft)) ?? '')
  const formats = childrenOf(child(root, 'numFmts'), 'numFmt')
  const found = formats.find((each) => attribute(each, 'formatCode') === code)
  if (found) return Number(attribute(found, 'numFmtId'))
  const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((each) => Number(attribute(each, 'numFmtId')))) + 1
  listed(draft, { list: 'numFmts', item: 'numFmt' }, (w) => w('numFmt', { numFmtId: id, formatCode: code }))
  return id
}

const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49 }

const fillId = (draft: Draft, color: string): number =>
  listed(draft, { list: 'fills', item: 'fill' }, (w) =>
    w('fill', {}, w('patternFill', { patternType: 'solid' }, w('fgColor', { rgb: argb(color) }) + w('bgColor', { indexed: 64 }))))

/** The font of a cell with weight or colour changed: its other properties as written. */
const fontId = (draft: Draft, base: number, { bold, fontColor }: Accent): number => {
  const text = draft.text(stylesPart(draft)) ?? ''
  const root = tree(text)
  const font = childrenOf(child(root, 'fonts'), 'font')[base]
  const dropped = new Set([...(bold === undefined ? [] : ['b']), ...(fontColor === undefined ? [] : ['color'])])
  const kept = (font?.children ?? []).filter(({ name }) => !dropped.has(name)).map((each) => ({ name: each.name, text: text.slice(each.start, each.end) }))
  const early = new Set(['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz'])
  return listed(draft, { list: 'fonts', item: 'font' }, (w) => w('font', {}, [
    bold ? w('b', {}) : '',
    ...kept.filter(({ name }) => early.has(name)).map((each) => each.text),
    fontColor ? w('color', { rgb: argb(fontColor) }) : '',
    ...kept.filter(({ name }) => !early.has(name)).map((each) => each.text),
  ].join('')))
}

const changedIds = (draft: Draft, xf: Element | undefined, look: Look) => ({
  ...(look.numberFormat === undefined ? {} : { numFmtId: BUILT_IN[look.numberFormat] ?? numberFormatId(draft, look.numberFormat), applyNumberFormat: 1 }),
  ...(look.fill === undefined ? {} : { fillId: look.fill === null ? 0 : fillId(draft, look.fill), applyFill: 1 }),
  ...(look.bold === undefined && look.fontColor === undefined ? {} : { fontId: fontId(draft, Number(written(xf, 'fontId')), look), applyFont: 1 }),
  ...(look.wrap === undefined ? {} : { applyAlignment: 1 }),
})

const insideOf = (source: { readonly text: string; readonly xf: Element | undefined }, w: Writer, wrap: boolean | undefined): string => {
  const { text, xf } = source
  const inside = xf ? text.slice(xf.openEnd, xf.closeStart) : ''
  if (wrap === undefined || !xf) return wrap ? w('alignment', { vertical: 'top', wrapText: 1 }) : inside
  const alignment = child(xf, 'alignment')
  if (!alignment) return w('alignment', { vertical: 'top', wrapText: wrap ? 1 : 0 }) + inside
  return edited(inside, [{ ...withAttributes(text, alignment, { wrapText: wrap ? 1 : 0 }), start: alignment.start - xf.openEnd, end: alignment.openEnd - xf.openEnd }])
}

const newStyle = (draft: Draft, base: number, look: Look): number => {
  const before = tree(draft.text(stylesPart(draft)) ?? '')
  const ids = changedIds(draft, childrenOf(child(before, 'cellXfs'), 'xf')[base], look)
  const text = draft.text(stylesPart(draft)) ?? ''
  const xf = childrenOf(child(tree(text), 'cellXfs'), 'xf')[base]
  return listed(draft, { list: 'cellXfs', item: 'xf' }, (w) => w('xf', { ...(xf?.attributes ?? {}), ...ids }, insideOf({ text, xf }, w, look.wrap)))
}

/** A cell's style with a change of look, its borders, alignment and protection kept: the place in the list of cell formats. */
export const styleIndex = (draft: Draft, base: number, look: Look): number => {
  const key = JSON.stringify([base, look])
  const known = draft.looks.get(key)
  if (known !== undefined) return known
  const made = newStyle(draft, base, look)
  draft.looks.set(key, made)
  return made
}
