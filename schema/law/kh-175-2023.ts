import type { Citation, Provision } from '../grammar/provision.ts'

const clause = (printed: string): Citation => ({ instrument: 'KH175-2023', clause: printed })
const year = <Value>(value: Value) => [
  { from: '2023-02-17', value },
  { from: '2024-01-01', value: null },
]

/** Core staff of preschools who may attend the course of 2023. */
export const coreEligible: Provision<{ readonly passedIn: number; readonly departments: number }> = {
  id: 'core-staff/eligible',
  layer: 'nation',
  cite: clause('III.1'),
  since: year({ passedIn: 2022, departments: 63 }),
  checkedOn: '2026-11-22',
  yields: false,
}

export const coreCourse: Provision<{ readonly days: number; readonly months: readonly number[] }> = {
  id: 'core-staff/course',
  layer: 'nation',
  cite: clause('III.2'),
  since: year({ days: 5, months: [8, 9] }),
  checkedOn: '2026-11-22',
}

/** Whom a department trains at home, and with whom as trainers. */
export const coreLocalTraining: Provision<{ readonly share: number; readonly trainersPassedIn: readonly number[] }> = {
  id: 'core-staff/local-training',
  layer: 'nation',
  cite: clause('V.4'),
  since: year({ share: 100, trainersPassedIn: [2020, 2021, 2022] }),
  checkedOn: null,
}
