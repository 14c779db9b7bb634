import { relationshipsOf, relationshipsPart } from '../archive/relationships.ts'
import { attribute, tree, type Element } from '../markup/element.ts'
import type { Draft } from './draft.ts'
import { append, edited, without, writer, type Attributes } from './edit.ts'

const TYPES = '[Content_Types].xml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

const typesOf = (draft: Draft): { readonly text: string; readonly root: Element } => {
  const text = draft.text(TYPES) ?? `${HEAD}<Types xmlns="${PACKAGE}/content-types"></Types>`
  return { text, root: tree(text) }
}

const overridden = (root: Element, part: string): Element | undefined =>
  root.children.find((each) => each.name === 'Override' && attribute(each, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase())

/** Says what a part is. */
export const declarePart = (draft: Draft, part: string, contentType: string): void => {
  const { text, root } = typesOf(draft)
  if (overridden(root, part)) return
  const override = writer(root.prefix)('Override', { PartName: `/${part}`, ContentType: contentType })
  draft.write(TYPES, edited(text, [append(root, override)]))
}

/** Says what parts with an extension are. */
export const declareExtension = (draft: Draft, extension: string, contentType: string): void => {
  const { text, root } = typesOf(draft)
  if (root.children.some((each) => each.name === 'Default' && attribute(each, 'Extension')?.toLowerCase() === extension)) return
  const declared = writer(root.prefix)('Default', { Extension: extension, ContentType: contentType })
  draft.write(TYPES, edited(text, [{ start: root.openEnd, end: root.openEnd, text: declared }]))
}

/** Takes a part away together with its relationships and its declaration. */
export const removePart = (draft: Draft, part: string): void => {
  draft.remove(part)
  draft.remove(relationshipsPart(part))
  const { text, root } = typesOf(draft)
  const declared = overridden(root, part)
  if (declared) draft.write(TYPES, edited(text, [without(declared)]))
}

/** The attribute that names a relationship, with the prefix the part binds for it; where it binds none, the element brings its own. */
export const relationAttributes = (root: Element, id: string): Attributes => {
  const bound = Object.entries(root.attributes).find(([name, value]) => name.startsWith('xmlns:') && value.endsWith('/officeDocument/relationships'))?.[0]
  return bound === undefined ? { 'xmlns:r': OFFICE, 'r:id': id } : { [`${bound.slice('xmlns:'.length)}:id`]: id }
}

const emptyRelationships = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`

const relative = (source: string, target: string): string => {
  const from = source.split('/').slice(0, -1)
  const to = target.split('/')
  let common = 0
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}

export interface Relation {
  readonly source: string
  /** Last word of an Office type, or a whole type. */
  readonly type: string
  readonly target: string
}

/** Relates one part to another; answers with the id. */
export const relate = (draft: Draft, { source, type, target }: Relation): string => {
  const part = relationshipsPart(source)
  const text = draft.text(part) ?? emptyRelationships
  const taken = new Set(relationshipsOf(draft, source).map(({ id }) => id))
  let number = taken.size + 1
  while (taken.has(`rId${String(number)}`)) number += 1
  const id = `rId${String(number)}`
  const root = tree(text)
  const relationship = writer(root.prefix)('Relationship', { Id: id, Type: type.includes(':') ? type : `${OFFICE}/${type}`, Target: relative(source, target) })
  draft.write(part, edited(text, [append(root, relationship)]))
  return id
}

/** Forgets that one part points to another; a list that ends up empty goes too. */
export const unrelate = (draft: Draft, source: string, target: string): void => {
  const part = relationshipsPart(source)
  const text = draft.text(part)
  if (text === null) return
  const doomed = new Set(relationshipsOf(draft, source).filter((each) => each.target?.toLowerCase() === target.toLowerCase()).map(({ id }) => id))
  const root = tree(text)
  const elements = root.children.filter((each) => doomed.has(attribute(each, 'Id') ?? ''))
  if (elements.length === root.children.length) draft.remove(part)
  else draft.write(part, edited(text, elements.map(without)))
}
