import type { Citation, Provision } from '../grammar/provision.ts'

const whole: Citation = { instrument: 'TT36-2011', clause: null }

/** What preschool teachers owed before 2019; the first day is known by its year only. */
export const preschoolLoad2011: Provision<{ readonly total: number }> = {
  id: 'load-2011/preschool-teachers',
  layer: 'nation',
  cite: whole,
  since: [
    { from: '2011-12-31', value: { total: 120 } },
    { from: '2019-10-12', value: null },
  ],
  checkedOn: null,
  yields: false,
}
