import { changeOf } from './content.ts'
import { numberIn, type Ill } from './ill.ts'
import { because, type Answer } from './repair.ts'

/** A typed total becomes what the rows add up to: a proposal, since a row may be what is missing. */
export const countedTotal = (ill: Ill): Answer => {
  const { content, cell, finding } = ill
  const counted = numberIn(finding.facts, 'counted')
  if (counted === null || content.value !== numberIn(finding.facts, 'stated')) return because('either-wrong')
  return { repair: { kind: 'counted-total', sure: false, changes: [changeOf(cell, content, { value: counted })], facts: { after: counted, formula: content.formula } } }
}
