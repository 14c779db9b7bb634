import { registeredAs } from '../../law/instruments/register.ts'
import type { FindingOf, LegalFinding } from '../finding.ts'
import { weighed } from '../finding.ts'
import type { LegalDocument } from '../read/document.ts'
import type { DaySpan } from '../read/signing-day.ts'
import { restsOn, soundPractice } from './basis.ts'
import { idsOf, oneEach, type Resolved } from './cited.ts'
import { heirsOn, standingOn, type Standing } from './in-force.ts'
import { wrongScope } from './scope.ts'

type Over = Extract<Standing, { readonly state: 'ended' | 'ending' }>

/** What to cite instead: of an instrument about other people, not its own successor but what fits. */
const insteadOf = (document: LegalDocument, citation: Resolved, day: DaySpan): readonly string[] =>
  wrongScope(document, citation)?.facts.better ?? idsOf(heirsOn(citation.instrument, day))

const repealed = ({ at, printed, instrument }: Resolved, { state, to, confidence }: Over, successors: readonly string[]): LegalFinding => {
  const basis = [...successors.flatMap((id) => registeredAs(id) ?? []).map((heir) => restsOn(heir)), soundPractice]
  const rest = { confidence, place: at, facts: { cited: printed, to, successors }, instruments: [instrument.id, ...successors], basis }
  return state === 'ended' ? { kind: 'repealed', severity: weighed(confidence), ...rest } : { kind: 'repealed-meanwhile', severity: 'info', ...rest }
}

const succeeded = ({ at, printed, instrument }: Resolved, { by, dated }: Extract<Standing, { readonly state: 'succeeded' }>): FindingOf<'succeeded'> => ({
  kind: 'succeeded',
  severity: dated ? 'warning' : 'info',
  confidence: 'secondary',
  place: at,
  facts: { cited: printed, successors: idsOf(by) },
  instruments: [instrument.id, ...idsOf(by)],
  basis: [...by.map((heir) => restsOn(heir)), soundPractice],
})

const notYet = ({ at, printed, instrument, setting }: Resolved, { from, confidence }: Extract<Standing, { readonly state: 'not-yet' }>): FindingOf<'not-yet-in-force'> => ({
  kind: 'not-yet-in-force',
  severity: setting === 'basis' ? weighed(confidence) : 'info',
  confidence,
  place: at,
  facts: { cited: printed, from },
  instruments: [instrument.id],
  basis: [restsOn(instrument)],
})

const judged = (document: LegalDocument, citation: Resolved, day: DaySpan): LegalFinding | null => {
  const standing = standingOn(citation.instrument, day)
  if (standing.state === 'ended' || standing.state === 'ending') return repealed(citation, standing, insteadOf(document, citation, day))
  if (standing.state === 'succeeded') return succeeded(citation, standing)
  return standing.state === 'not-yet' ? notYet(citation, standing) : null
}

/** Whether each instrument held on the day the document was signed. */
export const validity = (document: LegalDocument): readonly LegalFinding[] => {
  const { day } = document
  return day === null ? [] : oneEach(document).flatMap((citation) => judged(document, citation, day) ?? [])
}
