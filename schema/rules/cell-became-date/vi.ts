import type { Sentence } from '../../grammar/rule.ts'
import type { cellBecameDate } from './rule.ts'

export const vi: Sentence<typeof cellBecameDate> = ({ text }) => ({
  what: text === '' ? 'Excel đã đổi ô này thành ngày tháng.' : `Excel đã đổi ô này thành ngày tháng (${text}).`,
  why: 'Hai số viết liền bằng gạch ngang hoặc gạch chéo bị hiểu là ngày và tháng.',
  fix: 'Định dạng ô là văn bản rồi gõ lại, cách các số bằng dấu chấm phẩy.',
})
