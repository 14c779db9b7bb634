import { amendmentsOf, register } from '../../law/instruments/register.ts'
import { confidenceOf, type Registered } from '../../law/instruments/registered.ts'
import type { Severity } from '../../grammar/finding.ts'
import type { Role } from '../../tables/plan-lines.ts'
import type { FindingOf } from '../finding.ts'
import type { LegalDocument } from '../read/document.ts'
import { restsOn, soundPractice } from './basis.ts'
import { idsOf, isCited, oneEach } from './cited.ts'
import { heirsOn, isInForce } from './in-force.ts'

const meets = <Item>(wanted: readonly Item[] | null, given: readonly Item[]): boolean => wanted === null || wanted.some((each) => given.includes(each))

/** What a plan of professional development for these people rests on: the regulation and each programme that fits. */
const reliedOn = ({ day, levels, roles }: LegalDocument): readonly Registered[] =>
  register.filter((entry) => {
    if (day === null || entry.amends.length > 0 || !isInForce(entry, day)) return false
    if (entry.subjects.includes('cpd-regulation')) return true
    return entry.subjects.includes('cpd-programme') && meets(entry.levels, levels) && meets(entry.roles, roles)
  })

/** A repealed predecessor is reported by itself, with what to cite instead. */
const namedThrough = (document: LegalDocument, id: string): boolean =>
  oneEach(document).some(({ instrument }) => document.day !== null && heirsOn(instrument, document.day).some((heir) => heir.id === id))

const roleOf = ({ subjects, roles }: Registered): Role | null => (subjects.includes('cpd-programme') ? (roles?.[0] ?? null) : null)

/** Managers or teachers only spoken of here and there, or a section of a wider plan, weigh less than a title. */
const severityOf = ({ cpd, rolesStated }: LegalDocument, entry: Registered): Severity =>
  cpd === 'plan' && (rolesStated || roleOf(entry) === null) ? 'warning' : 'info'

/** What the content relies on without citing it anywhere. */
export const missing = (document: LegalDocument): readonly FindingOf<'missing-basis'>[] => {
  if (document.cpd === null) return []
  return reliedOn(document).filter(({ id }) => !isCited(document, id) && !namedThrough(document, id)).map((entry) => ({
    kind: 'missing-basis', severity: severityOf(document, entry), confidence: confidenceOf(entry), place: null,
    facts: { instrument: entry.id, role: roleOf(entry), levels: (entry.levels ?? []).filter((level) => document.levels.includes(level)), stated: document.rolesStated },
    instruments: [entry.id], basis: [restsOn(entry), soundPractice],
  }))
}

/** Instruments cited in the wording they had before a change that already held. */
export const amended = (document: LegalDocument): readonly FindingOf<'amended'>[] => {
  const { day } = document
  if (day === null) return []
  return oneEach(document).flatMap(({ instrument, at, printed }) => {
    const by = amendmentsOf(instrument.id).filter((change) => isInForce(change, day) && !isCited(document, change.id))
    if (by.length === 0 || !isInForce(instrument, day)) return []
    return [{ kind: 'amended', severity: 'info', confidence: 'secondary', place: at, facts: { cited: printed, by: idsOf(by) }, instruments: [instrument.id, ...idsOf(by)], basis: by.map((change) => restsOn(change)) }]
  })
}
