import type { Sentence } from '../../grammar/rule.ts'
import type { rowShifted } from './rule.ts'

export const vi: Sentence<typeof rowShifted> = ({ columns }) => ({
  what: columns === null ? 'Dòng này bị lệch cột.' : `Dòng này bị lệch ${Math.abs(columns)} cột.`,
  why: 'Dữ liệu của dòng không nằm dưới đúng tiêu đề, nên không đọc được.',
  fix: 'Đưa các ô của dòng về đúng cột.',
})
