import { readRoster } from '#schema/intake/read-roster.ts'
import { pack } from '#schema/law/pack.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import type { Judged, Question } from './engine.ts'
import { told } from './retell.ts'

/** From cells to rows, from rows to findings, from findings to sentences: the same code as on the server. */
export const judge = async ({ content, given, confirmed, on, provisions = [], language = 'vi' }: Question): Promise<Judged> => {
  const reading = readRoster(content, given, confirmed)
  return {
    reading,
    findings: await told(checkRoster(reading.roster, { on, provisions }), language),
    ruleset: { version: pack.version, sha256: pack.sha256 },
  }
}
