import { pack } from '#schema/law/pack.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import type { Judged, Question } from './engine.ts'
import { readingOf } from './reading-of.ts'
import { told } from './retell.ts'

/** From cells to rows, from rows to findings, from findings to sentences: the same code as on the server. */
export const judge = async (question: Question): Promise<Judged> => {
  const { on, provisions = [], language = 'vi' } = question
  const reading = readingOf(question)
  return {
    reading,
    findings: await told(checkRoster(reading.roster, { on, provisions }), { language, today: on }),
    ruleset: { version: pack.version, sha256: pack.sha256 },
  }
}
