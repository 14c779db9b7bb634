import type { Sentence } from '../../grammar/rule.ts'
import type { notSubjectToBdtx } from './rule.ts'

export const vi: Sentence<typeof notSubjectToBdtx> = ({ post, code }) => ({
  what: post === '' ? `Nhân viên có đăng ký mô đun (${code}).` : `${post} có đăng ký mô đun (${code}).`,
  why: 'Bồi dưỡng thường xuyên áp dụng cho giáo viên và cán bộ quản lý, không áp dụng cho nhân viên.',
  fix: 'Bỏ mô đun của người này, hoặc sửa lại chức vụ nếu ghi nhầm.',
})
