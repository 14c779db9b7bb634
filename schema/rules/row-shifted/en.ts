import type { Sentence } from '../../grammar/rule.ts'
import type { rowShifted } from './rule.ts'

export const en: Sentence<typeof rowShifted> = ({ columns }) => ({
  what: columns === null ? 'This row has slipped sideways.' : `This row has slipped by ${Math.abs(columns)} column(s).`,
  why: 'Its data do not stand under their headings and cannot be read.',
  fix: 'Move the cells of the row back under their headings.',
})
