import fc from 'fast-check'
import { exampleRoster, type ExampleLine } from '#schema/rules/example.ts'

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })

const code = fc.tuple(fc.constantFrom('GVPT', 'QLPT', 'GVMN', 'QLMN', 'TH', 'XX'), fc.integer({ min: 0, max: 40 })).map(([prefix, number]) => `${prefix} ${number}`)
const score = fc.option(fc.double({ min: -2, max: 12, noNaN: true }).map((value) => Math.round(value * 100) / 100), { nil: null })
const day = fc.integer({ min: 0, max: 1200 }).map((days) => new Date(Date.UTC(2023, 5, 1) + days * 86_400_000).toISOString().slice(0, 10))

/** Lines as wild as the column dictionary allows; every name is different, so that no two are one person by chance. */
const line = fc.record({
  fullName: fc.integer({ min: 1, max: 1_000_000 }).map((n) => `Người Thử ${n}`),
  role: fc.constantFrom('teacher' as const, 'manager' as const, 'staff' as const, null),
  level: fc.constantFrom('preschool' as const, 'primary' as const, null),
  status: fc.constantFrom(null, null, 'onLeave' as const, 'left' as const),
  birthDate: fc.constantFrom(null, '1980', '1980-02-01', '2015-01-01'),
  modules: fc.array(code, { maxLength: 4 }),
  periods03: fc.constantFrom(null, 0, 20, 40, 60),
  startDate: fc.option(day, { nil: null }),
  endDate: fc.option(day, { nil: null }),
  score01: score,
  score02: score,
  rating: fc.constantFrom(null, 'completed' as const, 'notCompleted' as const),
  compliance: fc.constantFrom(null, 'x', 'Không'),
})

const fault = fc.constantFrom('Giỏi', 'Tám', '#REF!', '  ', 'Vắng')
const cells = fc.record({ rating: optional(fc.tuple(fault)), score02: optional(fc.tuple(fault)) })

const withFaults = (values: ExampleLine, faults: { rating?: [string] | undefined; score02?: [string] | undefined }): ExampleLine => ({
  ...values,
  ...(faults.rating ? { rating: null } : {}),
  cells: {
    ...(faults.rating ? { rating: faults.rating.map((text) => ({ text })) } : {}),
    ...(faults.score02 ? { score02: faults.score02.map((text) => ({ text })) } : {}),
  },
})

export const lines: fc.Arbitrary<readonly ExampleLine[]> = fc.array(fc.tuple(line, cells).map(([values, faults]) => withFaults(values, faults)), { maxLength: 12 })

export const roster = lines.map((people) => exampleRoster(people))
