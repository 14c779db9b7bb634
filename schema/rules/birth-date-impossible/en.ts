import type { Sentence } from '../../grammar/rule.ts'
import { spoken } from '../../locale/spoken.ts'
import type { birthDateImpossible } from './rule.ts'

export const en: Sentence<typeof birthDateImpossible> = ({ text, youngest, oldest, age }) => ({
  what: age === null ? `“${text}” is not a possible birth date.` : `The birth date ${spoken(text)} is not plausible.`,
  why: age === null ? `The calendar has no such day, or the age does not suit somebody at work (${youngest} to ${oldest}).` : `It makes the person ${age} years old this school year; staff are taken to be ${youngest} to ${oldest}.`,
  fix: 'Compare with the personal file and enter the right date.',
})
