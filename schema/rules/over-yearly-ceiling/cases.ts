import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

const context = { schoolYear: { label: '2026-2027', from: '2026-08-01', to: '2027-07-31' } }

export const cases: readonly Case[] = [
  right('three weeks exactly', [{ fullName: 'Người Thử Một', periods01: 40, periods02: 40, periods03: 40 }], { context }),
  wrong('one period over', [{ line: 0, field: 'periods02', severity: 'warning' }], [[{ fullName: 'Người Thử Một', periods01: 40, periods02: 41, periods03: 40 }], { context }]),
  right('two programmes alone stay below', [{ fullName: 'Người Thử Một', periods01: 60, periods02: 60 }], { context }),
  right('before the decree', [{ fullName: 'Người Thử Một', periods01: 80, periods02: 40, periods03: 40 }]),
  right('the level is not known', [{ fullName: 'Người Thử Một', periods01: 80, periods02: 40, periods03: 40 }], { context: { ...context, level: null } }),
]
