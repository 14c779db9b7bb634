import type { Registered } from '../../law/instruments/registered.ts'
import type { Citation } from '../citation.ts'
import type { LegalDocument } from '../read/document.ts'

/** A citation whose instrument the register holds. */
export type Resolved = Citation & { readonly instrument: Registered }

export const isResolved = (citation: Citation): citation is Resolved => citation.instrument !== null

/** How far back the words lie that make a citation a thing of the past. */
const NEAR = 30
const BEFORE = /(?:thay thế|bãi bỏ|thay cho|trước đây)\s*(?:cho\s*)?$/iu
const AFTER = /^[\s,(]*(?:trước đây|cũ|đã hết hiệu lực|đã được thay thế|hết hiệu lực|bị bãi bỏ)/iu

/** Named as something past: «thay thế Thông tư số …» relies on nothing. */
export const isPast = ({ paragraphs }: LegalDocument, { at, says }: Citation): boolean =>
  BEFORE.test((paragraphs[at.paragraph] ?? '').slice(Math.max(0, at.from - NEAR), at.from)) || AFTER.test(says)

/** One citation of each instrument, that among the bases if there is one. */
export const oneEach = (document: LegalDocument): readonly Resolved[] => {
  const relied = document.citations.filter(isResolved).filter((citation) => !isPast(document, citation))
  const ordered = [...relied.filter(({ setting }) => setting === 'basis'), ...relied.filter(({ setting }) => setting !== 'basis')]
  const first = new Map<string, Resolved>()
  for (const citation of ordered) if (!first.has(citation.instrument.id)) first.set(citation.instrument.id, citation)
  return [...first.values()]
}

export const isCited = ({ citations }: LegalDocument, id: string): boolean => citations.some(({ instrument }) => instrument?.id === id)

export const idOf = (entry: Registered | null): readonly string[] => (entry ? [entry.id] : [])

export const idsOf = (entries: readonly Registered[]): readonly string[] => entries.map(({ id }) => id)
