import type { Sentence } from '../../grammar/rule.ts'
import type { cellBecameDate } from './rule.ts'

export const en: Sentence<typeof cellBecameDate> = ({ text }) => ({
  what: text === '' ? 'Excel turned this cell into a date.' : `Excel turned this cell into a date (${text}).`,
  why: 'Two numbers joined by a dash or a slash are taken for a day and a month.',
  fix: 'Format the cell as text and type it again, with a semicolon between the numbers.',
})
