import type { Disagreement } from '#schema/legal-basis/between-documents.ts'
import type { LegalReport } from '#schema/legal-basis/check-legal-basis.ts'
import type { LegalFinding } from '#schema/legal-basis/finding.ts'
import { instrumentName } from '#schema/locale/legal-basis/names.ts'
import { legalTitle, sayLegal } from '#schema/locale/legal-basis/say.ts'
import { spoken } from '#schema/locale/spoken.ts'
import type { Language } from '#server/locale/cli.ts'
import { legalSentences } from '#server/locale/legal.ts'
import type { Examined } from './examine.ts'

const byKind = (findings: readonly LegalFinding[]): readonly (readonly LegalFinding[])[] => {
  const kinds = [...new Set(findings.map(({ kind }) => kind))]
  return kinds.map((kind) => findings.filter((each) => each.kind === kind))
}

const oneFinding = (finding: LegalFinding, language: Language): readonly string[] => {
  const text = legalSentences(language)
  const { what, why, fix, basisText } = sayLegal(finding, language)
  return [
    text.finding({ paragraph: finding.place === null ? null : finding.place.paragraph + 1, severity: finding.severity, what }),
    text.why({ why }), text.basis({ basis: basisText }), text.fix({ fix }),
    ...(finding.confidence === 'verified' ? [] : [text.confidence(finding.confidence)]),
  ]
}

/** Instruments nobody has entered are a list, not a reproach each. */
const unregistered = (findings: readonly LegalFinding[], language: Language): readonly string[] => {
  const cited = findings.flatMap((each) => (each.kind === 'unregistered' ? [each.facts.cited] : []))
  return cited.length === 0 ? [] : ['', legalSentences(language).unregistered({ cited })]
}

const count = (findings: readonly LegalFinding[]) => {
  const of = (severity: LegalFinding['severity']): number => findings.filter((each) => each.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), notes: of('info') }
}

const oneDocument = ({ document, findings }: LegalReport, language: Language): readonly string[] => {
  const text = legalSentences(language)
  const told = byKind(findings.filter(({ kind }) => kind !== 'unregistered'))
  return [
    text.read({ document }),
    ...told.flatMap((group, index) => ['', text.kind({ number: index + 1, title: legalTitle(group[0]?.kind ?? 'no-basis', language), count: group.length }), ...group.flatMap((each) => oneFinding(each, language))]),
    ...unregistered(findings, language),
    '',
    findings.some(({ severity }) => severity !== 'info') ? text.total(count(findings)) : text.clean(count(findings)),
  ]
}

interface Answer {
  readonly files: readonly Examined[]
  readonly between: readonly Disagreement[]
}

const disagreement = ({ instrument, known, dates }: Disagreement, files: readonly Examined[], language: Language): string =>
  legalSentences(language).disagreement({
    instrument: instrumentName(instrument, language),
    known: known === null ? null : spoken(known),
    dates: dates.map(({ day, documents }) => ({ day: spoken(day), files: documents.map((index) => files[index]?.file ?? '') })),
  })

/** The answer for people, document by document. */
export const asText = ({ files, between }: Answer, language: Language): string => [
  ...files.flatMap(({ file, report }, index) => [...(index > 0 ? ['', ''] : []), legalSentences(language).file({ file }), ...oneDocument(report, language)]),
  ...(between.length > 0 ? ['', '', legalSentences(language).between] : []),
  ...between.map((each) => disagreement(each, files, language)),
].join('\n')
