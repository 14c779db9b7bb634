import type { Citation, Provision } from '../grammar/provision.ts'

const clause = (printed: string): Citation => ({ instrument: 'ND93-2026', clause: printed })

/** Ceiling of the yearly programme; three weeks of forty periods still fit in. */
export const yearlyCeiling: Provision<{ readonly weeks: number }> = {
  id: 'yearly-ceiling',
  layer: 'nation',
  cite: clause('Điều 21.4.b'),
  since: [{ from: '2026-03-31', value: { weeks: 3 } }],
  checkedOn: null,
  yields: false,
}

/** Programmes are to be issued anew for each teaching title; none was found so far. */
export const programmesByTitle: Provision<{ readonly titles: number }> = {
  id: 'programmes-by-title',
  layer: 'nation',
  cite: clause('Điều 22'),
  since: [{ from: '2026-03-31', value: { titles: 9 } }],
  checkedOn: null,
  yields: false,
}
