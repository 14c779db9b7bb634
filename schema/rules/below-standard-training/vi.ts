import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { belowStandardTraining } from './rule.ts'

export const vi: Sentence<typeof belowStandardTraining> = ({ found, required, level }) => ({
  what: `Trình độ đào tạo ghi là ${words.vi.training[found]}, dưới mức chuẩn của giáo viên ${words.vi.level[level]}.`,
  why: `Trình độ chuẩn của giáo viên ${words.vi.level[level]} là ${words.vi.training[required]}; một số môn và người trong lộ trình nâng chuẩn được phép bổ sung sau.`,
  fix: 'Nếu đã nâng chuẩn thì ghi lại trình độ mới; nếu đang theo lộ trình thì giữ nguyên và ghi chú.',
})
