import type { YearBook, YearPerson } from './year-book.ts'

/** By what it is known which list of modules is a person's. */
export type Who = Pick<YearPerson, 'role' | 'level'>

const kindOf = (level: NonNullable<Who['level']>): 'preschool' | 'general' => (level === 'PRESCHOOL' ? 'preschool' : 'general')

/** Where nobody said which level a person teaches, the school's tells it, as long as all its levels share one list. */
export const whoIn = ({ school: { levels } }: Pick<YearBook, 'school'>, { role, level }: Who): Who => {
  const [first] = levels
  const shared = first !== undefined && new Set(levels.map(kindOf)).size === 1 ? first : null
  return { role, level: level ?? shared }
}
