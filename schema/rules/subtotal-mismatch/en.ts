import type { Sentence } from '../../grammar/rule.ts'
import type { subtotalMismatch } from './rule.ts'

export const en: Sentence<typeof subtotalMismatch> = ({ stated, counted }) => ({
  what: stated === null || counted === null ? 'This total does not agree with the lines it adds up.' : `The total says ${stated}, counted are ${counted}.`,
  why: 'A typed total does not follow when the list changes.',
  fix: 'Correct the total, or replace it by a formula.',
})
