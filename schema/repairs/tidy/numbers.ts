import { readMark, type Scale } from '../../figures/mark.ts'
import { readNumber, readPeriods } from '../../intake/cells/number.ts'
import type { Field } from '../../tables/plan-lines.ts'
import { changeOf } from '../content.ts'
import { numberFormat } from '../plain-mark.ts'
import type { Tidier } from './cells.ts'

const marks: readonly Field[] = ['score01', 'score02', 'score03', 'tests']
const periods: readonly Field[] = ['periods01', 'periods02', 'periods03']

const readAs = (field: Field, text: string, scale: Scale | null): number | null => {
  if (periods.includes(field)) return readPeriods(text)
  if (field === 'average') return readNumber(text)
  if (!marks.includes(field) || scale === null) return null
  const mark = readMark(text, scale)
  return mark.state === 'mark' ? mark.value : null
}

/** A number kept as text, with a decimal comma or with 'tiết' behind it, which Excel's own sums pass over. */
export const numberAsText = (scale: Scale | null): Tidier => ({ field, written, cell, content }) => {
  const value = typeof content.value === 'string' ? readAs(field, written.text, scale) : null
  if (value === null) return null
  return { kind: 'number-as-text', sure: true, changes: [changeOf(cell, content, { value, ...numberFormat(content.format) })], facts: { before: written.text, after: value } }
}
