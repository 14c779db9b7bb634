import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('one day', [{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: '2024-09-05' }]),
  wrong('ends a day early', [{ line: 0, field: 'endDate', severity: 'warning' }], [[{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: '2024-09-04' }]]),
  right('the same month', [{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: '2024-09' }]),
  wrong('a span in one cell, turned round', [{ line: 0, field: 'startDate', severity: 'warning' }], [[{ fullName: 'Người Thử Một', startDate: '2024-10-05', cells: { startDate: [{ text: '20/12/2024 đến 05/10/2024', entries: ['2024-12-20', '2024-10-05'] }] } }]]),
  right('a list of days in one cell', [{ fullName: 'Người Thử Một', startDate: '2024-10-05', cells: { startDate: [{ text: '20/12/2024; 05/10/2024', entries: ['2024-12-20', '2024-10-05'] }] } }]),
  right('no end', [{ fullName: 'Người Thử Một', startDate: '2024-09-05', endDate: null }]),
]
