import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('another module than last year', [{ fullName: 'Người Thử Một', modules: ['GVPT 3', 'GVPT 4'] }], {
    context: { history: [{ fullName: 'Người Thử Một', schoolYear: '2023-2024', modules: ['GVPT 1', 'GVPT 2'], completed: true }] },
  }),
  wrong('the module of last year', [{ line: 0, field: 'modules', severity: 'warning' }], [
    [{ fullName: 'Người Thử Một', modules: ['GVPT 3', 'GVPT 2'] }],
    { context: { history: [{ fullName: 'NGƯỜI THỬ MỘT', schoolYear: '2023-2024', modules: ['GVPT 01', 'GVPT 02'], completed: true }] } },
  ]),
  right('it was not completed then', [{ fullName: 'Người Thử Một', modules: ['GVPT 3', 'GVPT 2'] }], {
    context: { history: [{ fullName: 'Người Thử Một', schoolYear: '2023-2024', modules: ['GVPT 2'], completed: false }] },
  }),
  right('a namesake born on another day', [{ fullName: 'Người Thử Một', birthDate: '1985-02-01', modules: ['GVPT 3', 'GVPT 2'] }], {
    context: { history: [{ fullName: 'Người Thử Một', birthDate: '1990-02-01', schoolYear: '2023-2024', modules: ['GVPT 2'], completed: true }] },
  }),
  wrong('the sheet itself lists it', [{ line: 0 }], [[{ fullName: 'Người Thử Một', modules: ['GVPT 3', 'GVPT 2'], previousModules: ['GVPT 2'] }]]),
  right('this very year is not earlier', [{ fullName: 'Người Thử Một', modules: ['GVPT 3', 'GVPT 2'] }], {
    context: { history: [{ fullName: 'Người Thử Một', schoolYear: '2024-2025', modules: ['GVPT 2'], completed: true }] },
  }),
]
