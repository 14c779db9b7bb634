import type { Sentence } from '../../grammar/rule.ts'
import type { formulaError } from './rule.ts'

export const en: Sentence<typeof formulaError> = ({ text }) => ({
  what: text === '' ? 'The formula of this cell is broken.' : `The formula of this cell gives ${text}.`,
  why: 'The plan needs this cell, and it gives no value.',
  fix: 'Mend the formula, or type the value into the cell.',
})
