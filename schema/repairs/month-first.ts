import { dayOf } from '../intake/cells/day.ts'
import { changeOf } from './content.ts'
import { numberIn, type Ill } from './ill.ts'
import { because, type Answer } from './repair.ts'
import { DAY_FORMAT, serialOfDay } from './serial.ts'

const written = /^\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\s*$/

/** A day that exists only when the month is read first. */
const swapped = (text: string): string | null => {
  const [, month, day, year] = written.exec(text) ?? []
  return day === undefined ? null : dayOf(Number(year), Number(month), Number(day))
}

const isAtWork = ({ finding, on }: Ill, day: string): boolean => {
  const [youngest, oldest] = [numberIn(finding.facts, 'youngest'), numberIn(finding.facts, 'oldest')]
  const age = Number(on.slice(0, 4)) - Number(day.slice(0, 4))
  return youngest !== null && oldest !== null && age >= youngest && age <= oldest
}

/** '03/25/1985' typed on a computer set to English: a proposal. */
export const monthFirst = (ill: Ill): Answer => {
  const { content, cell } = ill
  const day = typeof content.value === 'string' ? swapped(content.value) : null
  if (day === null || !isAtWork(ill, day)) return because('papers-decide')
  const change = changeOf(cell, content, { value: serialOfDay(day), format: DAY_FORMAT })
  return { repair: { kind: 'month-first', sure: false, changes: [change], facts: { before: String(content.value), after: day, formula: content.formula } } }
}
