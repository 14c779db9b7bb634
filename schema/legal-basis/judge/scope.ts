import { register } from '../../law/instruments/register.ts'
import { confidenceOf, type Registered } from '../../law/instruments/registered.ts'
import type { Severity } from '../../grammar/finding.ts'
import type { Level, Role } from '../../tables/plan-lines.ts'
import { weighed, type FindingOf } from '../finding.ts'
import type { LegalDocument } from '../read/document.ts'
import type { DaySpan } from '../read/signing-day.ts'
import { rolesIn } from '../read/words.ts'
import { restsOn, soundPractice } from './basis.ts'
import { idsOf, oneEach, type Resolved } from './cited.ts'
import { isInForce } from './in-force.ts'

const apart = <Item>(some: readonly Item[], others: readonly Item[] | null): boolean => others !== null && some.length > 0 && !some.some((each) => others.includes(each))

const DESCRIBES = /^[\s,]*(?:của\s.{3,90}?\s)?(?:về|ban hành|quy định|phê duyệt)(?!\p{L})/iu

/** Whether the words after a citation are its title, not the run of a sentence. */
const describes = ({ setting, says }: Resolved): boolean => setting === 'basis' || DESCRIBES.test(says)

const sameSubject = (one: Registered, other: Registered): boolean => one.subjects[0] === other.subjects[0] && one.roles?.join() === other.roles?.join()

const covers = (entry: Registered, levels: readonly Level[]): boolean => (entry.levels ?? []).some((level) => levels.includes(level))

/** Instruments on the same subject that do cover the level, as they stood on the day. */
const betterFor = (wrong: Registered, levels: readonly Level[], day: DaySpan | null): readonly Registered[] =>
  day === null ? [] : register.filter((entry) => sameSubject(entry, wrong) && covers(entry, levels) && entry.amends.length === 0 && isInForce(entry, day))

const severityOf = (misdescribed: boolean, instrument: Registered): Severity => {
  const weight = weighed(confidenceOf(instrument, 'scope'))
  return !misdescribed && weight === 'error' ? 'warning' : weight
}

const saidRoles = ({ says }: Resolved): readonly Role[] => rolesIn(says).map(([role]) => role)

const misdescribes = (citation: Resolved): boolean =>
  describes(citation) && (apart(citation.levels, citation.instrument.levels) || apart(saidRoles(citation), citation.instrument.roles))

const factsOf = (document: LegalDocument, citation: Resolved): FindingOf<'wrong-scope'>['facts'] => {
  const { instrument, levels, printed } = citation
  const misdescribed = misdescribes(citation)
  return {
    cited: printed, covers: instrument.levels ?? [], roles: instrument.roles ?? [], document: document.levels,
    said: misdescribed ? levels : [], saidRoles: misdescribed ? saidRoles(citation) : [],
    better: idsOf(betterFor(instrument, levels.length > 0 ? levels : document.levels, document.day)),
  }
}

/** What is amiss with the scope of one citation, and what would fit; null where it fits. */
export const wrongScope = (document: LegalDocument, citation: Resolved): FindingOf<'wrong-scope'> | null => {
  const { instrument, at } = citation
  const misdescribed = misdescribes(citation)
  if (!misdescribed && !(citation.setting === 'basis' && apart(document.levels, instrument.levels))) return null
  const facts = factsOf(document, citation)
  return {
    kind: 'wrong-scope', severity: severityOf(misdescribed, instrument), confidence: confidenceOf(instrument, 'scope'), place: at,
    facts, instruments: [instrument.id, ...facts.better], basis: [restsOn(instrument), soundPractice],
  }
}

/** Whether each instrument is about the levels and roles the document takes it for. */
export const scope = (document: LegalDocument): readonly FindingOf<'wrong-scope'>[] => oneEach(document).flatMap((citation) => wrongScope(document, citation) ?? [])
