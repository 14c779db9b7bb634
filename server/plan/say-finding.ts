import type { Basis, Finding } from '#schema/grammar/finding.ts'
import { basisText } from '#schema/locale/basis-text.ts'
import { say } from '#schema/locale/say.ts'
import { BasisSaid, FindingSaid } from './finding.type.ts'
import type { PlanLine } from './plan-line.entity.ts'

const basisSaid = (basis: Basis): BasisSaid =>
  Object.assign(new BasisSaid(), {
    provision: basis.provision,
    layer: basis.layer,
    instrument: basis.cite?.instrument ?? null,
    clause: basis.cite?.clause ?? null,
    checkedOn: basis.checkedOn,
    textVi: basisText([basis], 'vi'),
    textEn: basisText([basis], 'en'),
  })

/** A finding in both languages, tied to the person and the sheet row it is about. */
export function sayFinding(finding: Finding, line: PlanLine | null): FindingSaid {
  const vi = say(finding, 'vi')
  const en = say(finding, 'en')
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
    basis: finding.basis.map(basisSaid),
  })
}
