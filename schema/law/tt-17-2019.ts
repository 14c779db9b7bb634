import type { Catalogue } from '../catalogues/catalogue.ts'
import { gvpt } from '../catalogues/gvpt.ts'
import type { Citation, Provision } from '../grammar/provision.ts'
import type { YearlyLoad } from './load.ts'

const clause = (printed: string): Citation => ({ instrument: 'TT17-2019', clause: printed })
const from = '2019-12-22'

export const generalTeacherLoad: Provision<YearlyLoad> = {
  id: 'load/general-teachers',
  layer: 'nation',
  cite: clause('IV.2'),
  since: [{ from, value: { periods01: 40, periods02: 40, periods03: 40, total: 120 } }],
  checkedOn: '2026-11-22',
  yields: false,
}

export const generalTeacherModules: Provision<Catalogue> = {
  id: 'modules/general-teachers',
  layer: 'nation',
  cite: clause('III.3'),
  since: [{ from, value: gvpt }],
  checkedOn: '2026-11-22',
}

/** Periods moved from programme 01 to 02 for a year; negative the other way. By its shape it leaves 03 and the total as they are. */
export const hoursMoved: Provision<{ readonly to02: number }> = {
  id: 'hours-moved',
  layer: 'nation',
  cite: clause('IV.2'),
  since: [{ from, value: { to02: 0 } }],
  checkedOn: '2026-11-22',
}
