import type { Sentence } from '../../grammar/rule.ts'
import type { badId } from './rule.ts'

export const vi: Sentence<typeof badId> = ({ text, found, usual }) => ({
  what: found === null || usual === null ? `Mã “${text}” không đúng số chữ số.` : `Mã “${text}” có ${found} chữ số, các dòng khác có ${usual}.`,
  why: 'Khi gõ mã như một con số, Excel bỏ mất các số 0 ở đầu.',
  fix: 'Định dạng ô là văn bản và ghi lại đủ các chữ số.',
})
