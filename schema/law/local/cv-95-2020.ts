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

/** The training is owed every year, as training for the post. */
export const district7Yearly: Provision<{ readonly timesAYear: number }> = {
  id: 'owed-yearly',
  layer: 'authority',
  cite: { instrument: 'CV95-2020', clause: 'III' },
  since: [{ from: '2020-02-03', value: { timesAYear: 1 } }],
  checkedOn: '2026-11-22',
}

/** Schools the guidance speaks to, whoever runs them. */
export const district7Schools: Provision<{ readonly schools: readonly string[]; readonly alsoPrivate: boolean }> = {
  id: 'schools-guided',
  layer: 'authority',
  cite: { instrument: 'CV95-2020', clause: null },
  since: [{ from: '2020-02-03', value: { schools: ['nursery', 'kindergarten', 'primary', 'lower-secondary'], alsoPrivate: true } }],
  checkedOn: '2026-11-22',
}

/** Results go into the personal file and count for development and posting. */
export const district7ResultsKept: Provision<{ readonly keptIn: string }> = {
  id: 'results-kept',
  layer: 'authority',
  cite: { instrument: 'CV95-2020', clause: 'V.4' },
  since: [{ from: '2020-02-03', value: { keptIn: 'personal-file' } }],
  checkedOn: '2026-11-22',
}

/** What a principal does about the year's training. */
export const district7PrincipalDuties: Provision<{ readonly duties: readonly string[] }> = {
  id: 'principal-duties',
  layer: 'authority',
  cite: { instrument: 'CV95-2020', clause: 'VII.2.a' },
  since: [{ from: '2020-02-03', value: { duties: ['guide-personal-plans', 'make-school-plan', 'carry-out', 'sum-up-and-report', 'grant-allowances'] } }],
  checkedOn: '2026-11-22',
}
