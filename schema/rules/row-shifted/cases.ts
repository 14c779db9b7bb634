import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('nothing reported', [{ fullName: 'Người Thử Một' }]),
  wrong('a row one column to the right', [{ line: 0, field: 'fullName' }], [
    [{ fullName: 'Người Thử Một' }],
    { flaws: [{ kind: 'row-shifted', line: 0, field: 'fullName', facts: { columns: 1 } }] },
  ]),
]
