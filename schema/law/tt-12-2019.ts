import type { Catalogue } from '../catalogues/catalogue.ts'
import { gvmn } from '../catalogues/gvmn.ts'
import type { Citation, Provision } from '../grammar/provision.ts'
import type { YearlyLoad } from './load.ts'

/** The annex was not had: figures as other documents repeat them. */
const whole: Citation = { instrument: 'TT12-2019', clause: null }
const from = '2019-10-12'

export const preschoolTeacherLoad: Provision<YearlyLoad> = {
  id: 'load/preschool-teachers',
  layer: 'nation',
  cite: whole,
  since: [{ from, value: { periods01: 40, periods02: 40, periods03: 40, total: 120 } }],
  checkedOn: null,
  yields: false,
}

export const preschoolTeacherModules: Provision<Catalogue> = {
  id: 'modules/preschool-teachers',
  layer: 'nation',
  cite: whole,
  since: [{ from, value: gvmn }],
  checkedOn: null,
}
