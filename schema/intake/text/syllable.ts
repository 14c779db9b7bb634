import { remembering } from '../../grammar/remembering.ts'

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const onset = '(?:ngh|ng|nh|kh|gh|gi|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?'
const nucleus =
  '(?:uyê|iêu|yêu|oai|oay|oeo|oao|uây|uôi|ươi|ươu|uya|uyu|ia|iê|ai|ao|au|ay|âu|ây|eo|êu|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uy|uơ|uô|ưa|ươ|ưi|ưu|yê|[aăâeêioôơuưy])'
const coda = '(?:ch|ng|nh|[cmnpt])?'
const shape = new RegExp(`^${onset}${nucleus}${coda}$`)

/** Whether a word could be a Vietnamese syllable: the test by which legacy text is told from Unicode. */
export const isSyllable = remembering((word): boolean => {
  if (/^[\p{Lu}]+$/u.test(word) && !/[AEIOUY]/.test(word.normalize('NFD'))) return /^[A-ZĐ]+$/.test(word)
  const lower = word.toLowerCase()
  if (lower !== word && word.toUpperCase() !== word && !/^\p{Lu}\p{Ll}*$/u.test(word)) return false
  const apart = lower.normalize('NFD')
  if ((apart.match(tones) ?? []).length > 1) return false
  return shape.test(apart.replace(tones, '').normalize('NFC'))
})
