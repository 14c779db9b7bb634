import type { Citation, Provision } from '../grammar/provision.ts'

const whole: Citation = { instrument: 'TT26-2012', clause: null }

/** Four ratings from averaged marks, until the regulation of 2019: old files still carry their words. */
export const gradedOutcomes: Provision<{ readonly ratings: number }> = {
  id: 'outcomes-2012',
  layer: 'nation',
  cite: whole,
  since: [
    { from: '2012-08-27', value: { ratings: 4 } },
    { from: '2019-12-28', value: null },
  ],
  checkedOn: null,
  yields: false,
}
