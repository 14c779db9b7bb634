import { attribute, elements } from '../markup/element.ts'
import { canonical, type Parts } from './package.ts'

export interface Relationship {
  readonly id: string
  /** Last word of the type: 'worksheet', 'comments'; transitional and strict files differ in the rest. */
  readonly type: string
  /** Part name from the root of the package; null for an external target. */
  readonly target: string | null
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** Where a part keeps its relationships. */
export const relationshipsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`

/** A target as written, relative to its source or absolute, as a part name. */
export const resolved = (source: string, target: string): string => {
  const path = target.replaceAll('\\', '/')
  const parts: string[] = []
  for (const step of (path.startsWith('/') ? path : folderOf(source) + path).split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '' && step !== '.') parts.push(step)
  }
  return parts.join('/')
}

export const relationshipsOf = (pack: Parts, source: string): readonly Relationship[] => {
  const text = pack.text(relationshipsPart(source))
  if (text === null) return []
  return elements(text, 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? ''
    const external = attribute(element, 'TargetMode') === 'External'
    return {
      id: attribute(element, 'Id') ?? '',
      type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? null : resolved(source, target),
    }
  })
}

/** Part names reached from a source by one type of relationship, those only that exist. */
export const related = (pack: Parts, source: string, type: string): readonly string[] =>
  relationshipsOf(pack, source).flatMap(({ type: found, target }) =>
    target !== null && canonical(found) === canonical(type) && pack.has(target) ? [target] : [])
