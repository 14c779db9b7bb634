import type { Level } from '../tables/plan-lines.ts'
import type { Catalogue } from './catalogue.ts'

const old = ([prefix, instrument]: readonly [string, string], level: Level, to: string): Catalogue => ({
  prefix,
  instrument,
  audience: { role: 'teacher', levels: [level] },
  from: '2011',
  to,
  last: null,
  lastFrom: 'unknown',
  modules: [],
})

/** The lists of 2011, known by their codes only. */
export const catalogues2011: readonly Catalogue[] = [
  old(['MN', 'TT36-2011'], 'preschool', '2019-10-12'),
  old(['TH', 'TT32-2011'], 'primary', '2019-12-22'),
  old(['THCS', 'TT31-2011'], 'lowerSecondary', '2019-12-22'),
  old(['THPT', 'TT30-2011'], 'upperSecondary', '2019-12-22'),
]
