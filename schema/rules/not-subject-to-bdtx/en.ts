import type { Sentence } from '../../grammar/rule.ts'
import type { notSubjectToBdtx } from './rule.ts'

export const en: Sentence<typeof notSubjectToBdtx> = ({ post, code }) => ({
  what: post === '' ? `A staff member has a module (${code}).` : `${post} has a module (${code}).`,
  why: 'The yearly programme is for teachers and managers, not for other staff.',
  fix: 'Remove the module, or correct the post if it is wrong.',
})
