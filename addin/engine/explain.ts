import { explainFinding } from '#schema/explain/explain-finding.ts'
import { explainHeadline } from '#schema/explain/explain-headline.ts'
import { explainLine } from '#schema/explain/explain-line.ts'
import type { Explanation } from '#schema/explain/explanation.ts'
import type { Finding } from '#schema/grammar/finding.ts'
import type { Roster } from '#schema/grammar/roster.ts'
import type { Law } from '#schema/engine/check.ts'
import { sayExplanation } from '#schema/locale/say-explanation.ts'
import { lawOf } from '#schema/rules/check-roster.ts'
import type { Explained, Explaining } from './engine.ts'
import { readingOf } from './reading-of.ts'

const ofFinding = (roster: Roster, finding: Finding, law: Law): readonly Explanation[] => [
  explainFinding(roster, finding, law),
  ...(finding.line === null ? [] : explainLine(roster, finding.line, { law, findings: [] })),
]

/** Why a finding was made and its person's figures are what they are, or why the school's figures are; without a server. */
export const explain = (question: Explaining): readonly Explained[] => {
  const { finding, on, provisions = [], language = 'vi' } = question
  const { roster } = readingOf(question)
  const law = lawOf(roster, { on, provisions })
  const explanations = finding === null ? explainHeadline(roster, law) : ofFinding(roster, finding, law)
  return explanations.map((one) => ({ ...sayExplanation(one, language, on), isFinding: one.rule !== null }))
}
