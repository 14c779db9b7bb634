import type { Element } from '../markup/element.ts'

/** A cut in a text and what stands there afterwards. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text after all edits; places are those of the text before. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let [at, result] = [0, '']
  for (const edit of ordered) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;', '\r': '&#13;' }

export const escapedAttribute = (text: string): string => legal(text).replace(/[&<>"\n\t\r]/g, (found) => SPECIAL[found] ?? found)

export const escapedText = (text: string): string => legal(text).replace(/[&<>\r]/g, (found) => SPECIAL[found] ?? found)

/** XML cannot hold most control characters and lone halves of characters at all. */
const legal = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')

export type Attributes = Readonly<Record<string, string | number | null | undefined>>

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes).map(([name, value]) => (value === null || value === undefined ? '' : ` ${name}="${escapedAttribute(String(value))}"`)).join('')

/** Writes elements the way a part writes its own: with its prefix or none. */
export const writer = (prefix: string) => (name: string, attributes: Attributes, inside = ''): string => {
  const qualified = prefix === '' ? name : `${prefix}:${name}`
  const opening = `<${qualified}${attributesText(attributes)}`
  return inside === '' ? `${opening}/>` : `${opening}>${inside}</${qualified}>`
}

export type Writer = ReturnType<typeof writer>

const qualifiedName = (element: Element): string => (element.prefix === '' ? element.name : `${element.prefix}:${element.name}`)

export const before = (element: Element, text: string): Edit => ({ start: element.start, end: element.start, text })
export const after = (element: Element, text: string): Edit => ({ start: element.end, end: element.end, text })
export const without = (element: Element): Edit => ({ start: element.start, end: element.end, text: '' })
export const instead = (element: Element, text: string): Edit => ({ start: element.start, end: element.end, text })

/** Puts text behind the last child; an element without content is opened for it. */
export const append = (element: Element, text: string): Edit =>
  element.selfClosing
    ? { start: element.openEnd - 2, end: element.openEnd, text: `>${text}</${qualifiedName(element)}>` }
    : { start: element.closeStart, end: element.closeStart, text }

/** Sets attributes in an opening tag, the others staying as written; null takes one away. */
export const withAttributes = (source: string, element: Element, attributes: Attributes): Edit => {
  let tag = source.slice(element.start, element.openEnd)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    const written = value === null ? '' : ` ${name}="${escapedAttribute(String(value))}"`
    const present = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`)
    tag = present.test(tag) ? tag.replace(present, () => written) : tag.replace(/\s*\/?>$/, (close) => written + close)
  }
  return { start: element.start, end: element.openEnd, text: tag }
}
