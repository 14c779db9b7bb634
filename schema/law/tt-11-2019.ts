import type { Catalogue } from '../catalogues/catalogue.ts'
import { qlmn } from '../catalogues/qlmn.ts'
import type { Citation, Provision } from '../grammar/provision.ts'
import type { YearlyLoad } from './load.ts'

/** The annex was not had: figures as other documents repeat them. */
const whole: Citation = { instrument: 'TT11-2019', clause: null }
const from = '2019-10-12'

export const preschoolManagerLoad: Provision<YearlyLoad> = {
  id: 'load/preschool-managers',
  layer: 'nation',
  cite: whole,
  since: [{ from, value: { periods01: 40, periods02: 40, periods03: 40, total: 120 } }],
  checkedOn: null,
  yields: false,
}

export const preschoolManagerModules: Provision<Catalogue> = {
  id: 'modules/preschool-managers',
  layer: 'nation',
  cite: whole,
  since: [{ from, value: qlmn }],
  checkedOn: null,
}
