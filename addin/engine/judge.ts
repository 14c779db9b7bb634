import type { Finding } from '#schema/grammar/finding.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { pack } from '#schema/law/pack.ts'
import { say } from '#schema/locale/say.ts'
import type { Language } from '#schema/locale/words.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import type { Judged, Question, Said, SaidFinding } from './engine.ts'

const said = (finding: Finding, language: Language): Said => {
  const { title, what, why, fix, basisText } = say(finding, language)
  return { title, what, why, fix, basis: basisText }
}

const inWords = (finding: Finding): SaidFinding => ({ ...finding, said: { vi: said(finding, 'vi'), en: said(finding, 'en') } })

/** From cells to rows, from rows to findings, from findings to sentences: the same code as on the server. */
export const judge = ({ content, given, confirmed, on }: Question): Judged => {
  const reading = readRoster(content, given, confirmed)
  return {
    reading,
    findings: checkRoster(reading.roster, { on }).map(inWords),
    ruleset: { version: pack.version, sha256: pack.sha256 },
  }
}
