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

/** Newly appointed leaders finish their training within so many months; how long such courses may be. */
export const leadershipTraining: Provision<{ readonly months: number; readonly managementWeeks: number; readonly standardWeeks: number }> = {
  id: 'leadership-training',
  layer: 'nation',
  cite: clause('Điều 21.2.b, 21.3.c'),
  since: [{ from: '2026-03-31', value: { months: 24, managementWeeks: 1, standardWeeks: 6 } }],
  checkedOn: null,
  yields: false,
}

/** Teachers are rated on standards by teaching title; training attained is one of the contents. */
export const standardRating: Provision<{ readonly ratedContents: number; readonly firstSchoolYear: string }> = {
  id: 'standard-rating',
  layer: 'nation',
  cite: clause('Điều 14.1.a'),
  since: [{ from: '2026-08-01', value: { ratedContents: 3, firstSchoolYear: '2026-2027' } }],
  checkedOn: null,
  yields: false,
}

/** Who works at several schools is rated, and counted, by the home school. */
export const homeSchool: Provision<{ readonly ratedBy: string }> = {
  id: 'home-school',
  layer: 'nation',
  cite: clause('Điều 13'),
  since: [{ from: '2026-03-31', value: { ratedBy: 'home-school' } }],
  checkedOn: null,
  yields: false,
}

/** Decisions on moving and posting go into the personal file. */
export const transferFile: Provision<{ readonly keptIn: string }> = {
  id: 'transfer-file',
  layer: 'nation',
  cite: clause('Điều 11-13'),
  since: [{ from: '2026-03-31', value: { keptIn: 'electronic-file' } }],
  checkedOn: null,
  yields: false,
}
