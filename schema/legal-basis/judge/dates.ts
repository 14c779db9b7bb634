import type { Basis } from '../../grammar/finding.ts'
import { confidenceOf } from '../../law/instruments/registered.ts'
import type { Citation, Place } from '../citation.ts'
import { weighed, type FindingOf, type LegalFinding } from '../finding.ts'
import type { LegalDocument } from '../read/document.ts'
import { foldedSymbol, sameSerial } from '../read/number.ts'
import { restsOn, writtenInFull } from './basis.ts'
import { idOf } from './cited.ts'

const identity = ({ instrument, serial, year, symbol, at }: Citation): string =>
  instrument?.id ?? (symbol === null ? `at-${String(at.paragraph)}-${String(at.from)}` : `${sameSerial(serial)}/${String(year)}/${foldedSymbol(symbol)}`)

/** A day that is not a full one, such as a year alone, cannot disagree. */
const FULL_DAY = 10

/** A citation that carries a day of the calendar. */
interface Dated {
  readonly citation: Citation
  readonly rule: Basis
  readonly day: string
  readonly place: Place
}

const impossible = ({ at, date, printed, instrument }: Citation, rule: Basis): FindingOf<'impossible-date'> | null =>
  date === null || date.day !== null ? null : {
    kind: 'impossible-date', severity: 'error', confidence: 'verified', place: { ...at, from: date.from, to: date.to },
    facts: { cited: printed, written: date.printed }, instruments: idOf(instrument), basis: [rule],
  }

const differs = ({ citation: { instrument, printed }, day, place, rule }: Dated): FindingOf<'date-differs'> | null => {
  if (instrument?.date?.length !== FULL_DAY || instrument.date === day) return null
  const confidence = confidenceOf(instrument, 'date')
  return {
    kind: 'date-differs', severity: weighed(confidence), confidence, place,
    facts: { cited: printed, written: day, known: instrument.date }, instruments: [instrument.id], basis: [restsOn(instrument), rule],
  }
}

/** Whatever the register holds is compared with it instead. */
const otherYear = ({ citation: { instrument, year, printed }, day, place, rule }: Dated): FindingOf<'year-of-number'> | null =>
  instrument !== null || year === null || day.startsWith(String(year)) ? null : {
    kind: 'year-of-number', severity: 'warning', confidence: 'verified', place,
    facts: { cited: printed, year, written: day }, instruments: [], basis: [rule],
  }

const afterSigning = (signed: string | null, { citation: { instrument, printed }, day, place, rule }: Dated): FindingOf<'date-after-signing'> | null =>
  signed === null || day <= signed ? null : {
    kind: 'date-after-signing', severity: 'error', confidence: 'verified', place,
    facts: { cited: printed, written: day, signed }, instruments: idOf(instrument), basis: [rule],
  }

const dated = (citation: Citation, rule: Basis): readonly Dated[] => {
  const { at, date } = citation
  return date === null || date.day === null ? [] : [{ citation, rule, day: date.day, place: { ...at, from: date.from, to: date.to } }]
}

const twoDates = (citations: readonly Citation[], rule: Basis): FindingOf<'two-dates'> | null => {
  const dates = [...new Set(citations.flatMap(({ date }) => date?.day ?? []))]
  const last = citations.at(-1)
  if (dates.length < 2 || !last) return null
  const { instrument } = last
  return { kind: 'two-dates', severity: 'error', confidence: 'verified', place: last.at, facts: { cited: last.printed, dates, known: instrument?.date ?? null }, instruments: idOf(instrument), basis: [rule] }
}

/** Citations of one instrument together, whatever their dates; undated ones of a yearly numbering stay apart. */
const together = (citations: readonly Citation[]): readonly (readonly Citation[])[] => {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    const group = groups.get(identity(citation))
    if (group) group.push(citation)
    else groups.set(identity(citation), [citation])
  }
  return [...groups.values()]
}

/** Days written in the document against the register, the calendar and each other. */
export const dates = ({ citations, day }: LegalDocument): readonly LegalFinding[] => {
  const signed = day !== null && (day.told === 'signed' || day.told === 'month') ? day.to : null
  const rule = writtenInFull(day)
  const found = [
    ...citations.map((citation) => impossible(citation, rule)),
    ...citations.flatMap((citation) => dated(citation, rule)).flatMap((each) => [differs(each), otherYear(each), afterSigning(signed, each)]),
    ...together(citations).map((group) => twoDates(group, rule)),
  ]
  return found.flatMap((each) => each ?? [])
}
