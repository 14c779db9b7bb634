import { legible } from '../../intake/text/legible.ts'
import { tidy } from '../../intake/text/tidy.ts'
import { changeOf } from '../content.ts'
import type { Repair } from '../repair.ts'
import type { Spoken } from './cells.ts'

/** A font that shows every Vietnamese letter of Unicode, and that official documents are set in. */
const UNICODE_FONT = 'Times New Roman'

/** Fonts of the 1990s draw other letters than the text holds. */
export const isLegacyFont = (font: string | null): boolean => font !== null && /^(?:\.vn|vni)/i.test(font)

const fontAfter = (font: string | null): { readonly font?: string } => (isLegacyFont(font) ? { font: UNICODE_FONT } : {})

/** Text whose letters or blanks are not what a person sees becomes what is seen. */
export const plainCharacters = ({ cell, content }: Pick<Spoken, 'cell' | 'content'>): Repair | null => {
  const { value, font } = content
  if (typeof value !== 'string') return null
  const seen = legible(value, font)
  if (seen === '' || seen === value.replace(/\r\n?/g, '\n')) return null
  const legacy = seen !== tidy(value)
  return {
    kind: legacy ? 'legacy-font' : 'stray-characters',
    sure: true,
    changes: [changeOf(cell, content, { value: seen, ...(legacy ? fontAfter(font) : {}) })],
    facts: { before: value, after: seen, font: legacy && isLegacyFont(font) ? UNICODE_FONT : null },
  }
}
