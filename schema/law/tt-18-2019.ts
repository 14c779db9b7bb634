import type { Catalogue } from '../catalogues/catalogue.ts'
import { qlpt } from '../catalogues/qlpt.ts'
import type { Citation, Provision } from '../grammar/provision.ts'
import type { YearlyLoad } from './load.ts'

const clause = (printed: string): Citation => ({ instrument: 'TT18-2019', clause: printed })
const from = '2019-12-22'

export const generalManagerLoad: Provision<YearlyLoad> = {
  id: 'load/general-managers',
  layer: 'nation',
  cite: clause('IV'),
  since: [{ from, value: { periods01: 40, periods02: 40, periods03: 40, total: 120 } }],
  checkedOn: '2026-11-22',
  yields: false,
}

export const generalManagerModules: Provision<Catalogue> = {
  id: 'modules/general-managers',
  layer: 'nation',
  cite: clause('III.3'),
  since: [{ from, value: qlpt }],
  checkedOn: '2026-11-22',
}
