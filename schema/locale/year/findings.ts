import type { Clash, Drift, ItemDifference, NumberGap, Reminder, YearException } from '../../year/figures/findings.ts'
import type { YearReason } from '../../year/figures/results.ts'
import type { Standing } from '../../year/member.ts'
import { spoken } from '../spoken.ts'
import type { Language } from '../words.ts'
import { factsSaid, vocabularies } from './facts-said.ts'
import { findingsEn } from './findings.en.ts'
import { findingsVi } from './findings.vi.ts'

const findings = { vi: findingsVi, en: findingsEn } as const

export const sayClash = ({ kind, facts }: Pick<Clash, 'kind' | 'facts'>, language: Language = 'vi'): string => findings[language].clash[kind](factsSaid(facts, language))

export const sayException = ({ code, facts }: Pick<YearException, 'code' | 'facts'>, language: Language = 'vi'): string => findings[language].exception[code](factsSaid(facts, language))

/** Ready for the staff chat: what, by when, who is behind. */
export const sayReminder = ({ kind, due, days, people }: Reminder, language: Language = 'vi'): string =>
  findings[language].reminder[kind](factsSaid({ due, left: findings[language].when(days), names: people.map(({ name }) => name) }, language))

export const sayGap = ({ kind, issuerName, after, before, missing }: NumberGap, language: Language = 'vi'): string => findings[language].gap[kind](factsSaid({ issuerName, after, before, missing }, language))

export const sayDrift = ({ fullName, sheet, book }: Drift, language: Language = 'vi'): string => findings[language].drift(factsSaid({ fullName, sheet, book }, language))

/** A value of a field as people read it. */
const valueSaid = (field: string, value: string | null, language: Language): string => {
  const { forms, ways } = vocabularies[language]
  if (value === null) return ''
  if (field === 'form') return forms[value as keyof typeof forms] ?? value
  if (field === 'way') return ways[value as keyof typeof ways] ?? value
  return field === 'months' ? value.split(', ').map(spoken).join(', ') : value
}

const oneDifference = (difference: ItemDifference, language: Language): string => {
  const { difference: say, fields } = findings[language]
  if (difference.kind !== 'changed') return say[difference.kind]({ title: difference.title })
  const { title, field, before, after } = difference
  return say.changed({ title, field: fields[field], before: valueSaid(field, before, language), after: valueSaid(field, after, language) })
}

/** What an amendment changes, one sentence for each difference. */
export const sayDifferences = (differences: readonly ItemDifference[], language: Language = 'vi'): readonly string[] => differences.map((difference) => oneDifference(difference, language))

export const sayReason = (reason: YearReason, language: Language = 'vi'): string => vocabularies[language].reasons[reason]
export const sayStanding = (standing: Standing, language: Language = 'vi'): string => vocabularies[language].standings[standing]
