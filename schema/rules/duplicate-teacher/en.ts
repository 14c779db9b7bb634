import type { Sentence } from '../../grammar/rule.ts'
import type { duplicateTeacher } from './rule.ts'

export const en: Sentence<typeof duplicateTeacher> = ({ name, by, firstRow, firstName }) => ({
  what: by === 'staffCode' && name !== firstName ? `This code already belongs to ${firstName === '' ? 'somebody' : firstName} in row ${firstRow}.` : `${name === '' ? 'This person' : name} is already in row ${firstRow}.`,
  why: by === 'staffCode' ? 'Two lines with one code are taken for one person.' : by === 'nameAndBirthDate' ? 'Two lines with the same name and birth date are taken for one person.' : 'Two lines share a name and a year of birth; that is not enough to be sure.',
  fix: 'Keep one line; if they are two people, correct code, name or birth date.',
})
