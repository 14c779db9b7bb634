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

/** Who moved is rated where they are now, on what the former unit sends. */
export const ratingOnTransfer: Provision<{ readonly ratedBy: string }> = {
  id: 'employee-rating-transfer',
  layer: 'nation',
  cite: clause('Điều 15.1.a'),
  since: [{ from, value: { ratedBy: 'new-unit' } }],
  checkedOn: null,
  yields: false,
}

/** Whether people on contract are rated the same way. */
export const contractStaffRating: Provision<{ readonly decidedBy: string }> = {
  id: 'employee-rating-contract',
  layer: 'nation',
  cite: clause('Điều 20.2'),
  since: [{ from, value: { decidedBy: 'head-of-unit' } }],
  checkedOn: null,
  yields: false,
}

/** A head is not rated above the unit. */
export const headRating: Provision<{ readonly atMost: string }> = {
  id: 'employee-rating-head',
  layer: 'nation',
  cite: clause('Điều 12.7'),
  since: [{ from, value: { atMost: 'rating-of-unit' } }],
  checkedOn: null,
  yields: false,
}
