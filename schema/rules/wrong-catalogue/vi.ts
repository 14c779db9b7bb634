import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { wrongCatalogue } from './rule.ts'

export const vi: Sentence<typeof wrongCatalogue> = ({ code, prefix, role, own }) => ({
  what: `${code} không thuộc danh mục của ${words.vi.role[role]}.`,
  why: role === 'manager' ? `Mô đun ${prefix} dành cho giáo viên.` : `Mô đun ${prefix} dành cho cán bộ quản lý.`,
  fix: own === null ? 'Chọn mô đun trong danh mục của người này, hoặc sửa lại chức vụ nếu ghi nhầm.' : `Chọn mô đun ${own}, hoặc sửa lại chức vụ nếu ghi nhầm.`,
})
