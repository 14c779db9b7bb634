import type { Provision } from '../../grammar/provision.ts'
import type { DueBefore } from '../load.ts'

/** Binds the schools of the former Quận 7: earlier than the national day. */
export const district7PlanDue: Provision<DueBefore> = {
  id: 'school-plan-due',
  layer: 'authority',
  cite: { instrument: 'CV95-2020', clause: 'VII.2.a' },
  since: [{ from: '2020-02-03', value: { month: 5, day: 15 } }],
  checkedOn: '2026-11-22',
}

/** Results are reported at the end of May. */
export const district7ResultsDue: Provision<DueBefore> = {
  id: 'results-report-due',
  layer: 'authority',
  cite: { instrument: 'CV95-2020', clause: 'VII.2.a' },
  since: [{ from: '2020-02-03', value: { month: 6, day: 1 } }],
  checkedOn: '2026-11-22',
}

/** Who may issue the certificate: never the own school. */
export const district7Issuers: Provision<{ readonly issuers: readonly string[] }> = {
  id: 'certificate-issuers',
  layer: 'authority',
  cite: { instrument: 'CV95-2020', clause: 'VI' },
  since: [{ from: '2020-02-03', value: { issuers: ['pedagogical-school', 'university-with-faculty', 'licensed-institution'] } }],
  checkedOn: '2026-11-22',
}
