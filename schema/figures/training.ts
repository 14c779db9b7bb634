import type { Training } from '../law/training.ts'
import { fold } from './fold.ts'

const signs: readonly (readonly [Training, RegExp])[] = [
  ['bachelor', /\b(dai hoc|cu nhan|ky su|thac s[iy]|tien s[iy]|dh(sp)?|ths|ts)\b/],
  ['college', /\b(cao dang|cd(sp)?)\b/],
  ['secondary', /\b(trung cap|trung hoc su pham|tc(sp)?|thsp|so cap)\b/],
]

/** Levels of politics, languages and computing go by the same words. */
const otherKind = /\b(chinh tri|llct|ly luan|ngoai ngu|tieng|tin hoc|quan ly)\b/

/** The highest training a cell names; null where it does not say, or speaks of something else. */
export const trainingOf = (text: string | null | undefined): Training | null => {
  const folded = fold(text ?? '')
  return otherKind.test(folded) ? null : (signs.find(([, sign]) => sign.test(folded))?.[0] ?? null)
}
