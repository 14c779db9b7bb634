import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { wrongLevel } from './rule.ts'

export const vi: Sentence<typeof wrongLevel> = ({ code, level, own }) => ({
  what: `${code} không dành cho cấp ${words.vi.level[level]}.`,
  why: level === 'preschool' ? 'Mô đun này thuộc chương trình của giáo dục phổ thông.' : 'Mô đun này thuộc chương trình của giáo dục mầm non.',
  fix: own === null ? 'Chọn mô đun đúng cấp học, hoặc sửa lại cấp học nếu ghi nhầm.' : `Chọn mô đun ${own}, hoặc sửa lại cấp học nếu ghi nhầm.`,
})
