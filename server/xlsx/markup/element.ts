import { SaxesParser } from 'saxes'
import { Unopenable } from '../archive/refusal.ts'

/** One element of a part, with the places of its tags in the text, so that a patch can cut exactly there. */
export interface Element {
  /** Without its prefix. */
  readonly name: string
  readonly prefix: string
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
  /** Just behind the opening tag. */
  openEnd: number
  /** Where the closing tag begins; of a self-closing element equal to `openEnd`. */
  closeStart: number
  end: number
  readonly selfClosing: boolean
  readonly children: Element[]
  /** Character data directly inside. */
  text: string
}

const splitName = (qualified: string): readonly [string, string] => {
  const colon = qualified.indexOf(':')
  return colon < 0 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)]
}

/** An attribute by its local name; prefixes differ between producers. */
export const attribute = (element: Pick<Element, 'attributes'>, name: string): string | null => {
  const exact = element.attributes[name]
  if (exact !== undefined) return exact
  const found = Object.keys(element.attributes).find((key) => key.endsWith(`:${name}`))
  return found === undefined ? null : (element.attributes[found] ?? null)
}

/** Looks at an element when it is complete; answers whether it stays in the tree. */
export type Keep = (element: Element, ancestors: readonly Element[]) => boolean

const opened = (text: string, position: number, tag: { name: string; attributes: Record<string, string>; isSelfClosing: boolean }): Element => {
  const [prefix, name] = splitName(tag.name)
  const start = text.lastIndexOf('<', position - 1)
  return {
    name, prefix, attributes: tag.attributes, start, openEnd: position, closeStart: position, end: position,
    selfClosing: tag.isSelfClosing, children: [], text: '',
  }
}

/** The whole part as a tree, less what `keep` lets go: a large sheet is read cell by cell without being held. */
export const tree = (text: string, keep: Keep = () => true): Element => {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const stack: Element[] = []
  let root: Element | null = null
  parser.on('error', () => {
    throw new Unopenable('damaged')
  })
  parser.on('opentag', (tag) => {
    const element = opened(text, parser.position, tag)
    stack.at(-1)?.children.push(element)
    root ??= element
    stack.push(element)
  })
  parser.on('closetag', () => {
    const element = stack.pop()
    if (!element) return
    element.end = parser.position
    element.closeStart = element.selfClosing ? element.openEnd : text.lastIndexOf('<', parser.position - 1)
    if (!keep(element, stack)) stack.at(-1)?.children.pop()
  })
  const gather = (data: string): void => {
    const top = stack.at(-1)
    if (top) top.text += data
  }
  parser.on('text', gather)
  parser.on('cdata', gather)
  parser.write(text).close()
  if (root === null) throw new Unopenable('damaged')
  return root
}

/** Every element of one local name, in order. */
export const elements = (text: string, name: string): readonly Element[] => {
  const found: Element[] = []
  tree(text, (element) => {
    if (element.name === name) found.push(element)
    return true
  })
  return found
}

export const child = (element: Element | null | undefined, name: string): Element | null =>
  element?.children.find((each) => each.name === name) ?? null

export const childrenOf = (element: Element | null | undefined, name: string): readonly Element[] =>
  element?.children.filter((each) => each.name === name) ?? []

export const truthy = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on'
