import type { Field, PlanLine } from '../../tables/plan-lines.ts'

type Value = PlanLine[Field] | undefined

const present = (values: readonly Value[]): readonly Value[] => values.filter((value) => value !== null && value !== undefined)

const first = (values: readonly Value[]): Value => present(values)[0] ?? null

const joined = (values: readonly Value[]): Value => present(values).join(' ') || null

const all = (values: readonly Value[]): Value => values.flatMap((value) => (Array.isArray(value) ? (value as string[]) : []))

/** Hours of several modules add up; cents of hours do not exist, so rounding errors are cut. */
const sum = (values: readonly Value[]): Value => {
  const numbers = present(values).filter((value): value is number => typeof value === 'number')
  return numbers.length === 0 ? null : Math.round(numbers.reduce((total, value) => total + value, 0) * 100) / 100
}

/** Every part of a test has to be passed, so the weakest part speaks for it. */
const weakest = (values: readonly Value[]): Value => {
  const numbers = present(values).filter((value): value is number => typeof value === 'number')
  return numbers.length === 0 || numbers.length < values.length ? null : Math.min(...numbers)
}

const earliest = (values: readonly Value[]): Value => ([...present(values)] as string[]).sort()[0] ?? null
const latest = (values: readonly Value[]): Value => ([...present(values)] as string[]).sort().at(-1) ?? null

const ways: { readonly [F in Field]?: (values: readonly Value[]) => Value } = {
  fullName: joined, modules: all, previousModules: all, tests: all,
  periods01: sum, periods02: sum, periods03: sum,
  score01: weakest, score02: weakest, score03: weakest,
  startDate: earliest, endDate: latest, note: joined, programme01: joined, programme02: joined,
}

/** One value out of the several cells that speak of a field. */
export const combine = (field: Field, values: readonly Value[]): Value => (ways[field] ?? first)(values)
