import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('nothing reported', [{ fullName: 'Người Thử Một' }]),
  wrong('a column without a heading', [{ line: null, severity: 'warning' }], [
    [{ fullName: 'Người Thử Một' }],
    { flaws: [{ kind: 'missing-heading', cell: { sheet: 'DS', row: 1, column: 4 }, facts: { field: 'modules' } }] },
  ]),
]
