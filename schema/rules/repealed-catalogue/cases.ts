import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('a code of the list in force', [{ fullName: 'Người Thử Một', modules: ['GVPT 12', 'GVPT 15'] }]),
  wrong('a code of 2011', [{ line: 0, field: 'modules' }], [[{ fullName: 'Người Thử Một', modules: ['TH 15', 'GVPT 15'] }]]),
  right('the same code while it was law', [{ fullName: 'Người Thử Một', modules: ['TH 15'] }], {
    context: { schoolYear: { label: '2018-2019', from: '2018-08-01', to: '2019-07-31' } },
  }),
]
