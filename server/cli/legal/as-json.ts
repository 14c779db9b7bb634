import type { Disagreement } from '#schema/legal-basis/between-documents.ts'
import type { LegalReport } from '#schema/legal-basis/check-legal-basis.ts'
import type { Citation } from '#schema/legal-basis/citation.ts'
import type { LegalFinding } from '#schema/legal-basis/finding.ts'
import { sayLegal } from '#schema/locale/legal-basis/say.ts'
import type { Language } from '#server/locale/cli.ts'
import type { Examined } from './examine.ts'

const citation = ({ at, setting, printed, kind, date, instrument }: Citation): object => ({
  paragraph: at.paragraph + 1, from: at.from, to: at.to, setting, printed, kind, date: date?.day ?? null, instrument: instrument?.id ?? null,
})

const finding = (each: LegalFinding, language: Language): object => {
  const { place } = each
  const { title, what, why, fix, basisText } = sayLegal(each, language)
  return { ...each, place: undefined, paragraph: place ? place.paragraph + 1 : null, from: place?.from ?? null, to: place?.to ?? null, title, message: [what, why, fix].join(' '), basis: basisText }
}

const report = ({ document, findings }: LegalReport, language: Language): object => {
  const { paragraphs, citations, ...read } = document
  return { ...read, paragraphs: paragraphs.length, citations: citations.map(citation), findings: findings.map((each) => finding(each, language)) }
}

/** The answer for programs; paragraphs count from 1, characters from 0. */
export const asJson = ({ files, between }: { readonly files: readonly Examined[]; readonly between: readonly Disagreement[] }, language: Language): object => ({
  documents: files.map(({ file, report: each }) => ({ file, ...report(each, language) })),
  between,
})
