import type { Citation, Provision } from '../grammar/provision.ts'

const clause = (printed: string): Citation => ({ instrument: 'ND71-2020', clause: printed })

/** Until when teachers below the standard catch up; of preschool, those with so many months left to retirement. */
export const trainingRoadMap: Provision<{ readonly from: string; readonly to: string; readonly preschoolMonthsLeft: number }> = {
  id: 'training-road-map',
  layer: 'nation',
  cite: clause('Điều 2, 4-6'),
  since: [
    { from: '2020-08-18', value: { from: '2020-07-01', to: '2030-12-31', preschoolMonthsLeft: 84 } },
    { from: '2031-01-01', value: null },
  ],
  checkedOn: null,
  yields: false,
}
