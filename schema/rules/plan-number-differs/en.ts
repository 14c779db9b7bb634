import type { Sentence } from '../../grammar/rule.ts'
import type { planNumberDiffers } from './rule.ts'

export const en: Sentence<typeof planNumberDiffers> = ({ planned, decided }) => ({
  what: `The plan says ${planned} modules a person, the decision in force says ${decided}.`,
  why: `The check goes by ${decided}, because that decision was entered with its document.`,
  fix: 'Put the number in the plan right, or enter the decision anew if it was entered wrongly.',
})
