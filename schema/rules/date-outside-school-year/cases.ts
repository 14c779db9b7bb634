import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('first and last day', [{ fullName: 'Người Thử Một', startDate: '2024-08-01', endDate: '2025-07-31' }]),
  wrong('the day before', [{ line: 0, field: 'startDate' }], [[{ fullName: 'Người Thử Một', startDate: '2024-07-31' }]]),
  wrong('the day after', [{ line: 0, field: 'endDate' }], [[{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: '2025-08-01' }]]),
  right('a month alone', [{ fullName: 'Người Thử Một', startDate: '2024-08' }]),
  wrong('a month of the year before', [{ line: 0 }], [[{ fullName: 'Người Thử Một', startDate: '2024-07' }]]),
  right('no year known', [{ fullName: 'Người Thử Một', startDate: '1999-07-01' }], { context: { schoolYear: null } }),
]
