import type { Finding } from '#schema/grammar/finding.ts'
import type { Context } from '#schema/grammar/roster.ts'
import { readLevel, readRole } from '#schema/intake/cells/words.ts'
import { readLine } from '#schema/intake/read-line.ts'
import { say } from '#schema/locale/say.ts'
import { checkRoster, type CheckOptions } from '#schema/rules/check-roster.ts'
import type { Level } from '#schema/tables/plan-lines.ts'
import { invalid, isAnswered, textOf, unknown, wordsOf, type Answered, type WorksheetFunction } from './answer.ts'
import { dayOfYear } from './codes.ts'

/** Rules that speak of one person's choice alone. */
const RULES = new Set(['unreadable-module', 'cell-became-date', 'unknown-module', 'wrong-catalogue', 'wrong-level', 'repealed-catalogue', 'duplicate-module', 'not-subject-to-bdtx', 'provisions-conflict'])

const contextOf = (level: Level): Context => ({ school: null, level, schoolYear: null, plan: { modulesPerTeacher: null, periods03: null }, history: [], yearClosed: false })

interface Cellful {
  readonly modules: string
  readonly roleText: string
  readonly level: Level
}

const findingsOf = ({ modules, roleText, level }: Cellful, options: CheckOptions): readonly Finding[] => {
  const { line, flaws } = readLine({ modules: [modules], roleText: [roleText] }, contextOf(level), 'cell')
  return checkRoster({ context: contextOf(level), lines: [line], flaws }, options).filter(({ rule }) => RULES.has(rule))
}

/** BDTX.KIEMTRA: the same rules as the pane's check, for one cell. */
export const checkModules: WorksheetFunction = ([modules, role, level, year], { language, today, provisions }) => {
  const words = wordsOf(language)
  const answer = (): Answered => {
    const day = dayOfYear(textOf(year), today, words)
    if (isAnswered(day)) return day
    if (readRole(textOf(role)) === null) return invalid(words.noRole(textOf(role)))
    const read = readLevel(textOf(level))
    if (read === null) return invalid(words.noLevel(textOf(level)))
    const text = textOf(modules)
    if (text === '') return unknown(words.noCode(text))
    const findings = findingsOf({ modules: text, roleText: textOf(role), level: read }, { on: day, provisions })
    return { value: findings.length === 0 ? words.right : findings.map((finding) => say(finding, language).what).join(' ') }
  }
  return Promise.resolve(answer())
}
