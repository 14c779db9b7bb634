import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('nothing reported', [{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 2'] }]),
  wrong('a total that is one too high', [{ line: null, severity: 'warning' }], [
    [{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 2'] }],
    { flaws: [{ kind: 'subtotal-mismatch', cell: { sheet: 'DS', row: 3, column: 1 }, facts: { typed: 2, found: 1 } }] },
  ]),
]
