import type { Citation } from '../citation.ts'
import type { FindingOf, LegalFinding } from '../finding.ts'
import type { LegalDocument } from '../read/document.ts'
import { foldedSymbol } from '../read/number.ts'
import { soundPractice, writtenInFull } from './basis.ts'
import { idOf } from './cited.ts'

const CENTRAL = /BGD|TTG$|CP$|QH\d|TW$|BNV|BTC|BLD|BYT/

const unregistered = (citations: readonly Citation[]): readonly FindingOf<'unregistered'>[] => {
  const seen = new Set<string>()
  return citations.flatMap(({ instrument, printed, symbol, at }) => {
    if (instrument !== null || seen.has(printed)) return []
    seen.add(printed)
    return [{
      kind: 'unregistered', severity: 'info', confidence: 'verified', place: at,
      facts: { cited: printed, local: symbol !== null && !CENTRAL.test(foldedSymbol(symbol)) }, instruments: [], basis: [soundPractice],
    }]
  })
}

type Lack = FindingOf<'incomplete-number'>['facts']['lacks'][number]

const CLAUSE = 300

/** Several numbers may share one date: «… và … cùng ngày …». */
const sharesDate = ({ paragraphs }: LegalDocument, { at }: Citation): boolean =>
  /\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|tháng)/u.test((paragraphs[at.paragraph] ?? '').slice(at.to, at.to + CLAUSE).split(';')[0] ?? '')

/** Circulars and decrees carry their year in the number; laws are cited by name. */
const lacksOf = (document: LegalDocument, citation: Citation): readonly Lack[] => {
  const { kind, symbol, year, date } = citation
  const numbered = kind === 'circular' || kind === 'jointCircular' || kind === 'decree'
  const lacking: readonly (readonly [Lack, boolean])[] = [
    ['symbol', symbol === null], ['year', numbered && year === null], ['date', date === null && !sharesDate(document, citation)],
  ]
  return kind === 'law' ? [] : lacking.flatMap(([part, lacks]) => (lacks ? [part] : []))
}

const incomplete = (document: LegalDocument): readonly FindingOf<'incomplete-number'>[] =>
  document.citations.filter(({ setting }) => setting === 'basis').flatMap((citation) => {
    const lacks = lacksOf(document, citation)
    if (lacks.length === 0) return []
    const { at, printed, instrument } = citation
    return [{ kind: 'incomplete-number', severity: 'info', confidence: 'verified', place: at, facts: { cited: printed, lacks }, instruments: idOf(instrument), basis: [writtenInFull(document.day)] }]
  })

const whole = ({ day, citations }: LegalDocument): readonly LegalFinding[] => [
  ...(day?.told === 'signed' ? [] : [{ kind: 'no-signing-day', severity: 'info', confidence: 'verified', place: null, facts: { told: day?.told ?? null }, instruments: [], basis: [writtenInFull(day)] } as const]),
  ...(citations.length > 0 ? [] : [{ kind: 'no-basis', severity: 'warning', confidence: 'verified', place: null, facts: {}, instruments: [], basis: [writtenInFull(day)] } as const]),
]

/** What is left out: the date of the document, parts of a number, instruments nobody has entered in the register. */
export const completeness = (document: LegalDocument): readonly LegalFinding[] => [
  ...whole(document), ...incomplete(document), ...unregistered(document.citations),
]
