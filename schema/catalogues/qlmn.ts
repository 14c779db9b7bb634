import type { Catalogue } from './catalogue.ts'

/** Nobody here has seen this list: no number is known to be its last. */
export const qlmn: Catalogue = {
  prefix: 'QLMN',
  instrument: 'TT11-2019',
  audience: { role: 'manager', levels: ['preschool'] },
  from: '2019-10-12',
  to: null,
  last: null,
  lastFrom: 'unknown',
  modules: [],
}
