import type { Sentence } from '../../grammar/rule.ts'
import type { formulaError } from './rule.ts'

export const vi: Sentence<typeof formulaError> = ({ text }) => ({
  what: text === '' ? 'Công thức ở ô này bị hỏng.' : `Công thức ở ô này báo ${text}.`,
  why: 'Ô này cần cho kế hoạch nhưng không cho giá trị nào.',
  fix: 'Sửa công thức, hoặc gõ thẳng giá trị vào ô.',
})
