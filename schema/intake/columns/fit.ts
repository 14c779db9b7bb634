import type { Field } from '../../tables/plan-lines.ts'
import type { Profile } from './profile.ts'

/** How well the cells of a column suit a field, 0..1; null where cells cannot tell. */
type Fit = (profile: Profile) => number | null

const marks: Fit = ({ of }) => Math.max(of('mark'), of('number'))
const hours: Fit = ({ of, median }) => (median !== null && median > 120 ? 0.1 : Math.max(of('hours'), 0.2))
const prose: Fit = ({ of }) => (of('text') >= 0.5 && of('date') < 0.5 && of('module') < 0.5 ? null : 0.2)

const fits: { readonly [F in Field]?: Fit } = {
  fullName: ({ of }) => Math.max(of('name'), of('text') * 0.3),
  birthDate: ({ of }) => Math.max(of('birth'), of('date') * 0.6),
  gender: ({ of }) => Math.max(of('gender'), of('tick')),
  role: ({ of }) => of('role'),
  roleText: ({ of }) => Math.max(of('role'), of('text') * 0.3),
  status: ({ of }) => Math.max(of('status'), of('text') * 0.4),
  staffCode: ({ of }) => Math.max(of('code'), 0.4),
  modules: ({ of }) => Math.max(of('module'), of('choice') * 0.9, of('date') * 0.2, of('tick') * 0.3),
  previousModules: ({ of }) => Math.max(of('module'), of('bare') * 0.9),
  periods01: hours, periods02: hours, periods03: hours,
  score01: marks, score02: marks, score03: marks, tests: marks, average: marks,
  startDate: ({ of }) => Math.max(of('date'), 0.15),
  endDate: ({ of }) => Math.max(of('date'), 0.15),
  rating: ({ of }) => Math.max(of('rating'), of('text') * 0.3),
  qualification: ({ of }) => Math.max(of('qualification'), of('tick') * 0.8, of('text') * 0.4),
  subject: prose, group: prose, school: prose, note: () => null, compliance: () => null,
}

export const fitOf = (field: Field, profile: Profile): number | null => (profile.filled === 0 ? null : (fits[field]?.(profile) ?? null))

const byValues: readonly (readonly [Field, (profile: Profile) => number])[] = [
  ['modules', ({ of }) => of('module')],
  ['fullName', ({ of, distinct, filled }) => (distinct * 2 >= filled ? of('name') : 0)],
  ['birthDate', ({ of }) => Math.min(of('birth'), of('date'))],
  ['rating', ({ of }) => of('rating')],
  ['roleText', ({ of }) => of('role')],
  ['gender', ({ of }) => of('gender')],
]

const sure = 0.7

/** What a column without a telling heading must be, by its cells alone. */
export const guessByValues = (profile: Profile): { field: Field; share: number } | null => {
  if (profile.filled === 0) return null
  const found = byValues.map(([field, share]) => ({ field, share: share(profile) })).sort((a, b) => b.share - a.share)[0]
  return found && found.share >= sure ? found : null
}
