import type { Citation, Provision } from '../grammar/provision.ts'

const clause = (printed: string): Citation => ({ instrument: 'ND233-2026', clause: printed })
const from = '2026-07-01'

/** The yearly rating of public employees, another one than that of professional development. */
export const employeeRating: Provision<{ readonly common: number; readonly results: number; readonly excellent: number; readonly good: number; readonly completed: number; readonly excellentShare: number; readonly excellentShareOfExcellentUnit: number }> = {
  id: 'employee-rating',
  layer: 'nation',
  cite: clause('Điều 10-12'),
  since: [{ from, value: { common: 30, results: 70, excellent: 90, good: 70, completed: 50, excellentShare: 20, excellentShareOfExcellentUnit: 25 } }],
  checkedOn: null,
  yields: false,
}

/** Who worked less is not rated that year; leave for illness or maternity is rated on the time worked. */
export const employeeRatingTime: Provision<{ readonly leastMonths: number }> = {
  id: 'employee-rating-time',
  layer: 'nation',
  cite: clause('Điều 14'),
  since: [{ from, value: { leastMonths: 6 } }],
  checkedOn: null,
  yields: false,
}
