import { attribute, child, childrenOf, tree, truthy, type Element } from '../markup/element.ts'

/** Text of a cell or note, and how its runs are set where they say so. */
export interface RichText {
  readonly text: string
  /** Font of the runs; null: the cell's. */
  readonly font: string | null
  readonly struck: boolean | null
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

/** Control characters are written as _x000D_ and the like. */
export const unescaped = (text: string): string => text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

const struckOf = (run: Element): boolean => {
  const strike = child(child(run, 'rPr'), 'strike')
  return strike !== null && (attribute(strike, 'val') === null || truthy(attribute(strike, 'val')))
}

const fontOf = (run: Element): string | null => {
  const font = child(child(run, 'rPr'), 'rFont')
  return font && attribute(font, 'val')
}

const plain = (element: Element): string => childrenOf(element, 't').map((each) => each.text).join('')

/** An `si`, `is` or `text` element; phonetic runs are a reading aid, not text. */
export const richText = (element: Element): RichText => {
  const runs = childrenOf(element, 'r').filter((run) => plain(run).trim() !== '')
  const all = childrenOf(element, 'r')
  return {
    text: unescaped(plain(element) + all.map(plain).join('')),
    font: runs.map(fontOf).find((font) => font !== null) ?? null,
    struck: runs.length === 0 ? null : runs.every(struckOf),
  }
}

export const sharedStrings = (text: string | null): readonly RichText[] => {
  const strings: RichText[] = []
  if (text === null) return strings
  tree(text, (element) => {
    if (element.name !== 'si') return true
    strings.push(richText(element))
    return false
  })
  return strings
}
