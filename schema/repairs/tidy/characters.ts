import { leaningOf } from '../../intake/text/leaning.ts'
import { legible, type Encoding } from '../../intake/text/legible.ts'
import { tidy } from '../../intake/text/tidy.ts'
import type { Sheet, Workbook } from '../../grammar/sheet.ts'
import { changeOf } from '../content.ts'
import type { Repair } from '../repair.ts'
import type { Spoken } from './cells.ts'

/** A font that shows every Vietnamese letter of Unicode, and that official documents are set in. */
const UNICODE_FONT = 'Times New Roman'

/** Fonts of the 1990s draw other letters than the text holds. */
export const isLegacyFont = (font: string | null): boolean => font !== null && /^(?:\.vn|vni)/i.test(font)

const fontAfter = (font: string | null): { readonly font?: string } => (isLegacyFont(font) ? { font: UNICODE_FONT } : {})

export type Leanings = (sheet: string, font: string | null) => Encoding

/** What the texts under each font of each sheet mostly are, as reading took them; each sheet is gone through once. */
export const leaningsIn = ({ sheets }: Workbook): Leanings => {
  const known = new Map<string, ReturnType<typeof leaningOf>>()
  const learn = (sheet: Sheet): ReturnType<typeof leaningOf> => {
    const leaning = known.get(sheet.name) ?? leaningOf(sheet)
    known.set(sheet.name, leaning)
    return leaning
  }
  return (name, font) => {
    const sheet = sheets.find((one) => one.name === name)
    return sheet ? learn(sheet)(font) : 'unicode'
  }
}

/** Text whose letters or blanks are not what a person sees becomes what is seen. */
export const plainCharacters = (leanings: Leanings) => ({ cell, content }: Pick<Spoken, 'cell' | 'content'>): Repair | null => {
  const { value, font } = content
  if (typeof value !== 'string') return null
  const seen = legible(value, font, leanings(cell.sheet, font))
  if (seen === '' || seen === value.replace(/\r\n?/g, '\n')) return null
  const legacy = seen !== tidy(value)
  return {
    kind: legacy ? 'legacy-font' : 'stray-characters',
    sure: true,
    changes: [changeOf(cell, content, { value: seen, ...(legacy ? fontAfter(font) : {}) })],
    facts: { before: value, after: seen, font: legacy && isLegacyFont(font) ? UNICODE_FONT : null },
  }
}
