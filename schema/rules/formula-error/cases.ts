import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('nothing reported', [{ fullName: 'Người Thử Một', periods03: 40 }]),
  wrong('a lost reference', [{ line: 0, field: 'periods03' }], [
    [{ fullName: 'Người Thử Một', periods03: null, cells: { periods03: [{ text: '#REF!' }] } }],
    { flaws: [{ kind: 'formula-error', line: 0, field: 'periods03', facts: { written: '#REF!' } }] },
  ]),
]
