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

/** What a programme is to deal with in a year; nothing until somebody enters it. */
export interface Topics {
  readonly topics: readonly string[]
}

/** Content of programme 01, which the ministry sets for each school year. */
export const topics01: Provision<Topics> = {
  id: 'topics-01',
  layer: 'nation',
  cite: clause('III.1'),
  since: [{ from, value: { topics: [] } }],
  checkedOn: null,
}

/** Content of programme 02, which the department of the province sets for each school year. */
export const topics02: Provision<Topics> = {
  id: 'topics-02',
  layer: 'nation',
  cite: clause('III.2'),
  since: [{ from, value: { topics: [] } }],
  checkedOn: null,
}

/** The first school year planned by the programmes of 2019, as the guidance of the time has it. */
export const firstYear: Provision<{ readonly schoolYear: string }> = {
  id: 'first-year',
  layer: 'nation',
  cite: { instrument: 'TT17-2019', clause: null },
  since: [{ from, value: { schoolYear: '2020-2021' } }],
  checkedOn: null,
  yields: false,
}
