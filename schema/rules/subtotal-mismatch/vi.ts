import type { Sentence } from '../../grammar/rule.ts'
import type { subtotalMismatch } from './rule.ts'

export const vi: Sentence<typeof subtotalMismatch> = ({ stated, counted }) => ({
  what: stated === null || counted === null ? 'Số cộng ở đây không khớp với các dòng được cộng.' : `Ở đây ghi ${stated}, đếm được ${counted}.`,
  why: 'Số cộng gõ tay không tự đổi khi danh sách thay đổi.',
  fix: 'Sửa số cộng, hoặc thay bằng công thức.',
})
