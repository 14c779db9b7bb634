import type { Citation, Provision } from '../grammar/provision.ts'
import type { DueBefore } from './load.ts'

const clause = (printed: string): Citation => ({ instrument: 'TT19-2019', clause: printed })
const from = '2019-12-28'

/** Whether the amendment of 2022 kept the scale was not read: both figures go on as they were, unchecked. */
export const marking: Provision<{ readonly lowest: number; readonly highest: number; readonly pass: number }> = {
  id: 'marking',
  layer: 'nation',
  cite: clause('Điều 11'),
  since: [{ from, value: { lowest: 0, highest: 10, pass: 5 } }],
  checkedOn: null,
  yields: false,
}

/** Two outcomes: every course rule kept and every test done and passed, or not. */
export const outcomes: Provision<{ readonly ratings: number }> = {
  id: 'outcomes',
  layer: 'nation',
  cite: clause('Điều 12'),
  since: [{ from, value: { ratings: 2 } }],
  checkedOn: null,
  yields: false,
}

/** Whom the regulation binds: teachers and managers, no other staff. */
export const scope: Provision<{ readonly roles: readonly ('manager' | 'teacher')[] }> = {
  id: 'scope',
  layer: 'nation',
  cite: clause('Điều 2'),
  since: [{ from, value: { roles: ['manager', 'teacher'] } }],
  checkedOn: null,
}

export const personalPlanDue: Provision<DueBefore> = {
  id: 'personal-plan-due',
  layer: 'nation',
  cite: clause('Điều 8'),
  since: [{ from, value: { month: 5, day: 31 } }],
  checkedOn: null,
}

/** School plans are made and reported in June: late from the first of July. */
export const schoolPlanDue: Provision<DueBefore> = {
  id: 'school-plan-due',
  layer: 'nation',
  cite: clause('Điều 8'),
  since: [{ from, value: { month: 7, day: 1 } }],
  checkedOn: null,
}

/** Together, at a distance, or both; which article was not read. */
export const forms: Provision<{ readonly forms: readonly string[] }> = {
  id: 'forms',
  layer: 'nation',
  cite: { instrument: 'TT19-2019', clause: null },
  since: [{ from, value: { forms: ['together', 'distance', 'mixed'] } }],
  checkedOn: null,
}

/** Theory by a bank of questions, practice by an exercise or a report; until the amendment of 2022. */
export const assessment2019: Provision<{ readonly theory: readonly string[]; readonly practice: readonly string[] }> = {
  id: 'assessment-2019',
  layer: 'nation',
  cite: clause('Điều 11'),
  since: [
    { from, value: { theory: ['questions'], practice: ['exercise', 'report'] } },
    { from: '2023-08-01', value: null },
  ],
  checkedOn: null,
  yields: false,
}

/** Only who completed the plan gets the certificate; the article is known from memory only. */
export const certificate: Provision<{ readonly needs: string }> = {
  id: 'certificate',
  layer: 'nation',
  cite: { instrument: 'TT19-2019', clause: null },
  since: [{ from, value: { needs: 'completed' } }],
  checkedOn: null,
  yields: false,
}
