import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'
import { isSyllable } from './syllable.ts'
import { tidy } from './tidy.ts'

const latin1 = /[\u00a1-\u00ff]/
const beyond = /[\u0100-\u036f\u1e00-\u1eff]/

export type Encoding = 'unicode' | 'tcvn3' | 'vni'

const encodings = ['unicode', 'tcvn3', 'vni'] as const

const decode: Readonly<Record<Encoding, (text: string) => string>> = { unicode: (text) => text, tcvn3: fromTcvn3, vni: fromVni }

/** What a font is for; null: the font tells nothing. */
const fontEncoding = (font: string | null): Encoding | null => {
  if (font === null) return null
  if (/^\.?vn/i.test(font) && !/^vni/i.test(font)) return 'tcvn3'
  return /^vni/i.test(font) ? 'vni' : null
}

/** Share of the words with accents that could be Vietnamese. */
const plausibility = (text: string): number => {
  const words = text.split(/[^\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/u).filter((word) => /[^\u0020-\u007e]/.test(word))
  if (words.length === 0) return 1
  return words.filter(isSyllable).length / words.length
}

/** The one encoding in which every accented word of a text could be Vietnamese. */
export const onlyEncoding = (text: string): Encoding | null => {
  const composed = text.normalize('NFC')
  if (beyond.test(composed)) return 'unicode'
  if (!latin1.test(composed)) return null
  const fitting = encodings.filter((encoding) => plausibility(decode[encoding](composed)) === 1)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const encodingOf = (text: string, hinted: Encoding): Encoding => {
  const order: Encoding[] = [hinted, ...encodings.filter((other) => other !== hinted)]
  let best: Encoding = hinted
  let score = -1
  for (const encoding of order) {
    const found = plausibility(decode[encoding](text))
    if (found > score + 1e-9) [best, score] = [encoding, found]
    if (score === 1) break
  }
  return best
}

/** Text typed under a font of the 1990s becomes Unicode; other text is only tidied. Capitals of fonts such as .VnTimeH become real ones. `leaning` is what texts of that font mostly are. */
export const legible = (text: string, font: string | null, leaning: Encoding = 'unicode'): string => {
  const composed = text.normalize('NFC')
  if (!latin1.test(composed) || beyond.test(composed)) return tidy(composed)
  const encoding = encodingOf(composed, fontEncoding(font) ?? leaning)
  const decoded = tidy(decode[encoding](composed))
  return encoding === 'tcvn3' && /^\.vn.*h$/i.test(font ?? '') ? decoded.toUpperCase() : decoded
}
