import type { Sentence } from '../../grammar/rule.ts'
import type { unknownTeacher } from './rule.ts'

export const en: Sentence<typeof unknownTeacher> = ({ text }) => ({
  what: text === '' ? 'The person of this line is not on the list.' : `“${text}” is not on the list of teachers.`,
  why: 'Registrations and results are joined to the list by code or name.',
  fix: 'Correct the code or name, or add the person to the list.',
})
