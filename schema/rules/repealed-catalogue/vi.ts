import type { Sentence } from '../../grammar/rule.ts'
import type { repealedCatalogue } from './rule.ts'

export const vi: Sentence<typeof repealedCatalogue> = ({ code, own }) => ({
  what: `${code} là mã của chương trình năm 2011 đã bị bãi bỏ.`,
  why: 'Năm học này theo danh mục mô đun của các thông tư năm 2019; số cũ và số mới không ứng với nhau.',
  fix: own === null ? 'Chọn lại mô đun trong danh mục hiện hành.' : `Chọn lại mô đun trong danh mục ${own}.`,
})
