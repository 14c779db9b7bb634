import type { Sentence } from '../../grammar/rule.ts'
import type { moduleAlreadyCompleted } from './rule.ts'

export const en: Sentence<typeof moduleAlreadyCompleted> = ({ code, year }) => ({
  what: year === null ? `${code} was completed in an earlier year.` : `${code} was completed in ${year}.`,
  why: 'Nothing was found that forbids a repetition, but another module avoids overlap.',
  fix: 'Choose another module, or leave it if the person wishes to repeat it.',
})
