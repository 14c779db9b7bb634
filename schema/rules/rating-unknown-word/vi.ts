import type { Sentence } from '../../grammar/rule.ts'
import { words } from '../../locale/words.ts'
import type { ratingUnknownWord } from './rule.ts'

export const vi: Sentence<typeof ratingUnknownWord> = ({ text }) => ({
  what: `“${text}” không phải là một mức xếp loại.`,
  why: `Quy chế hiện hành chỉ có hai mức: ${words.vi.rating.completed} và ${words.vi.rating.notCompleted}.`,
  fix: 'Ghi lại theo một trong hai mức; không tự quy đổi các mức cũ như Giỏi, Khá, Trung bình.',
})
