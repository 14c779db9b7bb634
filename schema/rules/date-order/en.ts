import type { Sentence } from '../../grammar/rule.ts'
import { spoken } from '../../locale/spoken.ts'
import type { dateOrder } from './rule.ts'

export const en: Sentence<typeof dateOrder> = ({ start, end }) => ({
  what: `Ends on ${spoken(end)}, before it starts on ${spoken(start)}.`,
  why: 'An end cannot come before a start.',
  fix: 'Look at both dates: they may be swapped, or one has the wrong year.',
})
