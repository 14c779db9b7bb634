import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'
import { isSyllable } from './syllable.ts'
import { tidy } from './tidy.ts'

const latin1 = /[\u00a1-\u00ff]/
const beyond = /[\u0100-\u036f\u1e00-\u1eff]/

type Encoding = 'unicode' | 'tcvn3' | 'vni'

const decode: Readonly<Record<Encoding, (text: string) => string>> = { unicode: (text) => text, tcvn3: fromTcvn3, vni: fromVni }

const fontEncoding = (font: string | null): Encoding => {
  if (font === null) return 'unicode'
  if (/^\.?vn/i.test(font) && !/^vni/i.test(font)) return 'tcvn3'
  return /^vni/i.test(font) ? 'vni' : 'unicode'
}

/** Share of the words with accents that could be Vietnamese. */
const plausibility = (text: string): number => {
  const words = text.split(/[^\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/u).filter((word) => /[^\u0020-\u007e]/.test(word))
  if (words.length === 0) return 1
  return words.filter(isSyllable).length / words.length
}

const encodingOf = (text: string, font: string | null): Encoding => {
  const hinted = fontEncoding(font)
  const order: Encoding[] = [hinted, ...(['unicode', 'tcvn3', 'vni'] as const).filter((other) => other !== hinted)]
  let best: Encoding = hinted
  let score = -1
  for (const encoding of order) {
    const found = plausibility(decode[encoding](text))
    if (found > score + 1e-9) [best, score] = [encoding, found]
  }
  return best
}

/** Text typed under a font of the 1990s becomes Unicode; other text is only tidied. Capitals of fonts such as .VnTimeH become real ones. */
export const legible = (text: string, font: string | null): string => {
  const composed = text.normalize('NFC')
  if (!latin1.test(composed) || beyond.test(composed)) return tidy(composed)
  const encoding = encodingOf(composed, font)
  const decoded = tidy(decode[encoding](composed))
  return encoding === 'tcvn3' && /^\.vn.*h$/i.test(font ?? '') ? decoded.toUpperCase() : decoded
}
