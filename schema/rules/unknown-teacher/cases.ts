import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('nothing reported', [{ fullName: 'Người Thử Một', staffCode: 'A1' }]),
  wrong('a code of nobody', [{ line: null }], [
    [{ fullName: 'Người Thử Một', staffCode: 'A1' }],
    { flaws: [{ kind: 'unknown-teacher', cell: { sheet: 'ĐK', row: 9, column: 2 }, field: 'staffCode', facts: { written: 'A99' } }] },
  ]),
]
