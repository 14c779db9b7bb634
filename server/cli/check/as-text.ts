import type { Finding, Severity } from '#schema/grammar/finding.ts'
import type { Inference, Reading } from '#schema/grammar/reading.ts'
import type { Roster } from '#schema/grammar/roster.ts'
import { say, titleOf } from '#schema/locale/say.ts'
import { words } from '#schema/locale/words.ts'
import { cliSentences, type CliSentences, type Language } from '#server/locale/cli.ts'
import { byCause, type Cause } from './by-cause.ts'
import type { Examined } from './examine.ts'
import { personOf, placeOf } from './place.ts'

const count = (findings: readonly Finding[], severity: Severity): number => findings.filter((finding) => finding.severity === severity).length

const levelWord = ({ what, value }: Inference, language: Language): string => {
  const levels: Readonly<Record<string, string>> = words[language].level
  return what === 'level' ? (levels[value] ?? value) : value
}

const read = ({ tables, roster, inferred }: Reading, language: Language): readonly string[] => {
  const text = cliSentences(language)
  return [
    ...tables.map(({ sheet, range }) => text.readTable({ sheet, range })),
    text.people({ count: roster.lines.length }),
    ...inferred.map((each) => text.inferred[each.what]({ value: levelWord(each, language), evidence: each.evidence })),
  ]
}

interface Telling {
  readonly roster: Roster
  readonly language: Language
  readonly text: CliSentences
  /** The day it is read. */
  readonly today: string
}

const oneFinding = (finding: Finding, { roster, language, text }: Telling): string => {
  const place = placeOf(finding, roster)
  return text.finding({
    place: place ? `${place.sheet}!${place.cell}` : text.wholeSheet,
    person: personOf(finding, roster),
    severity: text.severity(finding.severity),
    what: say(finding, language).what,
  })
}

/** Findings with the same reason and remedy, which then stand once below them. */
const alike = (findings: readonly Finding[], { language, text, today }: Telling): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { why, basisText, fix } = say(finding, language, today)
    const tail = [text.why({ why }), ...(basisText === '' ? [] : [text.basis({ basis: basisText })]), text.fix({ fix })].join('\n')
    groups.set(tail, [...(groups.get(tail) ?? []), finding])
  }
  return groups
}

const oneCause = ({ rule, findings }: Cause, number: number, telling: Telling): readonly string[] => [
  '',
  telling.text.cause({ number, title: titleOf(rule, telling.language), count: findings.length }),
  ...[...alike(findings, telling)].flatMap(([tail, group]) => [...group.map((finding) => oneFinding(finding, telling)), tail]),
]

/** The answer of the check for people. */
export const asText = ({ reading, findings }: Examined, language: Language, today: string): string => {
  const text = cliSentences(language)
  if (reading.tables.length === 0) return text.noRoster
  const telling = { roster: reading.roster, language, text, today }
  const found = findings.length === 0
    ? ['', text.clean]
    : [
        ...byCause(findings).flatMap((cause, index) => oneCause(cause, index + 1, telling)),
        '',
        text.total({ errors: count(findings, 'error'), warnings: count(findings, 'warning'), notes: count(findings, 'info') }),
      ]
  return [...read(reading, language), ...found].join('\n')
}
