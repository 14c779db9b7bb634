import { changeOf } from './content.ts'
import { columnOf, numberIn, type Ill } from './ill.ts'
import { because, type Answer } from './repair.ts'

const MOST_LOST = 2

/** Zeros are known to be lost only from a number, and only where other codes of the column begin with as many. */
const lost = (ill: Ill): number | null => {
  const [found, usual] = [numberIn(ill.finding.facts, 'found'), numberIn(ill.finding.facts, 'usual')]
  if (typeof ill.content.value !== 'number' || found === null || usual === null) return null
  const count = usual - found
  return count >= 1 && count <= MOST_LOST ? count : null
}

export const lostZeros = (ill: Ill): Answer => {
  const { content, cell } = ill
  const count = lost(ill)
  if (count === null) return because('papers-decide')
  const zeros = '0'.repeat(count)
  const value = zeros + String(content.value)
  const others = columnOf(ill, 'staffCode').map(({ written: { text } }) => text.replace(/\s/g, ''))
  if (!others.some((code) => code.startsWith(zeros) && code.length === value.length) || others.includes(value)) return because('papers-decide')
  return { repair: { kind: 'lost-zeros', sure: false, changes: [changeOf(cell, content, { value, format: '@' })], facts: { after: value, zeros: count, formula: content.formula } } }
}
