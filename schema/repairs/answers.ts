import type { Finding } from '../grammar/finding.ts'
import type { Roster } from '../grammar/roster.ts'
import type { Workbook } from '../grammar/sheet.ts'
import type { FindingKind } from '../locale/titles.ts'
import { countedTotal } from './counted-total.ts'
import { illOf, type Ill } from './ill.ts'
import { lostZeros } from './lost-zeros.ts'
import { monthFirst } from './month-first.ts'
import { plainMark } from './plain-mark.ts'
import { because, type Answer, type Because } from './repair.ts'
import { rightRating } from './right-rating.ts'
import { splitDate } from './split-date.ts'

/** For each kind of finding its repair, or why only a person can put it right. */
const ways: Readonly<Record<FindingKind, ((ill: Ill) => Answer) | Because>> = {
  'missing-heading': 'move-by-hand',
  'row-shifted': 'move-by-hand',
  'formula-error': 'formula',
  'missing-name': 'papers-decide',
  'duplicate-teacher': 'papers-decide',
  'unknown-teacher': 'papers-decide',
  'birth-date-impossible': monthFirst,
  'bad-id': lostZeros,
  'not-subject-to-bdtx': 'either-wrong',
  'below-standard-training': 'papers-decide',
  'unreadable-module': 'person-decides',
  'cell-became-date': splitDate,
  'unknown-module': 'person-decides',
  'wrong-catalogue': 'either-wrong',
  'wrong-level': 'either-wrong',
  'repealed-catalogue': 'no-mapping',
  'duplicate-module': 'person-decides',
  'plan-number-differs': 'plan-decides',
  'too-few-modules': 'person-decides',
  'too-many-modules': 'person-decides',
  'module-already-completed': 'person-decides',
  'periods-not-40': 'plan-decides',
  'over-yearly-ceiling': 'plan-decides',
  'unknown-topic': 'plan-decides',
  'date-outside-school-year': 'papers-decide',
  'date-order': 'either-wrong',
  'score-out-of-range': 'papers-decide',
  'score-not-a-number': plainMark,
  'rating-inconsistent': rightRating,
  'rating-unknown-word': 'no-mapping',
  'subtotal-mismatch': countedTotal,
  'provisions-conflict': 'plan-decides',
}

const isKnown = (rule: string): rule is FindingKind => Object.hasOwn(ways, rule)

/** What can be offered for a finding. */
export const answerTo = (workbook: Workbook, finding: Finding, around: { readonly roster: Roster; readonly on: string }): Answer => {
  const way = isKnown(finding.rule) ? ways[finding.rule] : 'person-decides'
  if (typeof way === 'string') return because(way)
  const ill = illOf(workbook, finding, around)
  return ill ? way(ill) : because('shared-cell')
}
