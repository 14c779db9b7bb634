import { stalenessOf } from '#schema/engine/staleness.ts'
import type { Basis, Finding } from '#schema/grammar/finding.ts'
import { basisText } from '#schema/locale/basis-text.ts'
import { say } from '#schema/locale/say.ts'
import { BasisSaid, FindingSaid } from './finding.type.ts'
import type { PlanLine } from './plan-line.entity.ts'

/** A provision in both languages, as it stands on the day. */
export const basisSaid = (basis: Basis, today: string): BasisSaid =>
  Object.assign(new BasisSaid(), {
    provision: basis.provision,
    layer: basis.layer,
    instrument: basis.cite?.instrument ?? null,
    clause: basis.cite?.clause ?? null,
    checkedOn: basis.checkedOn,
    stale: stalenessOf(basis, today).state === 'stale',
    textVi: basisText([basis], 'vi', today),
    textEn: basisText([basis], 'en', today),
  })

/** A finding in both languages, tied to the person and the sheet row it is about; law not compared with its text for over a year says so. */
export function sayFinding(finding: Finding, line: PlanLine | null, today: string): FindingSaid {
  const vi = say(finding, 'vi', today)
  const en = say(finding, 'en', today)
  return Object.assign(new FindingSaid(), {
    rule: finding.rule,
    severity: finding.severity,
    clientRowId: line?.clientRowId ?? null,
    personId: line?.person.id ?? null,
    field: finding.field,
    facts: finding.facts,
    whatVi: vi.what,
    whyVi: vi.why,
    fixVi: vi.fix,
    whatEn: en.what,
    whyEn: en.why,
    fixEn: en.fix,
    basis: finding.basis.map((basis) => basisSaid(basis, today)),
  })
}
