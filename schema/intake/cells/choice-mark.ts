import { fold } from '../text/fold.ts'
import { saysNothing } from './raw-cell.ts'
import { isTick } from './words.ts'

/** What a mark under a module says: chosen for this year, done in an earlier one, or neither. */
export type ChoiceMark = 'chosen' | 'earlier' | 'none'

const none = /^(?:chua|khong|ko|k|0|no|not)\b/
const earlier = /^(?:da (?:hoc|bd|boi duong|hoan thanh|tham gia|xong|dat|co|thuc hien)|hoan thanh|ht|xong|hoc xong|nam truoc|done|completed)\b/
const chosen = /^(?:dang k[iy]|dk|chon|se hoc|hoc nam nay|hoc|nam nay|yes|bat buoc|tu chon|registered)\b/

/** Reads a word or a sign as a mark; null: it is neither. */
export const readChoiceMark = (text: string): ChoiceMark | null => {
  const words = fold(text)
  if (isTick(text)) return 'chosen'
  if (saysNothing(text) || none.test(words)) return 'none'
  if (earlier.test(words)) return 'earlier'
  return chosen.test(words) ? 'chosen' : null
}
