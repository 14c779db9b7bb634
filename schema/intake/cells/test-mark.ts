import { fold } from '../text/fold.ts'
import { saysNothing } from './raw-cell.ts'

const notTaken = /^(?:v|vang|vang mat|vp|cp|kp|khong kt|khong kiem tra|ko kt|chua kt|chua kiem tra|khong thi|chua thi|hoan|chua co|chua nop|bo thi)$/
const exempt = /^(?:mien|duoc mien|mien thi|mien kt|mien kiem tra|mien giam)$/

/** Ways of saying that a test was not taken (decision R4), or was not required. */
export const isNoMark = (text: string): boolean => {
  const words = fold(text)
  return saysNothing(text) || notTaken.test(words) || exempt.test(words)
}
