import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('two numbers kept as text', [{ fullName: 'Người Thử Một', modules: ['GVPT 7', 'GVPT 12'] }]),
  wrong('a date where modules should be', [{ line: 0, field: 'modules', severity: 'warning' }], [
    [{ fullName: 'Người Thử Một', modules: ['GVPT 7', 'GVPT 12'] }],
    { flaws: [{ kind: 'cell-became-date', line: 0, field: 'modules', facts: { written: '07/12/2024' } }] },
  ]),
]
