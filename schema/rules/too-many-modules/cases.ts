import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('as many as the plan asks', [{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 2'] }]),
  wrong('one too many', [{ line: 0, field: 'modules' }], [[{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 2', 'GVPT 8'] }]]),
  right('a plan that sets periods only', [{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 2', 'GVPT 8'] }], {
    context: { plan: { modulesPerTeacher: null, periods03: 40 } },
  }),
]
