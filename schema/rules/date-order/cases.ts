import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('one day', [{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: '2024-09-05' }]),
  wrong('ends a day early', [{ line: 0, field: 'endDate', severity: 'warning' }], [[{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: '2024-09-04' }]]),
  right('the same month', [{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: '2024-09' }]),
  right('no end', [{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: null }]),
]
