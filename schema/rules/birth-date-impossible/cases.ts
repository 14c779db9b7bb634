import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('youngest and oldest', [
    { fullName: 'Người Thử Một', birthDate: '2007-09-01' },
    { fullName: 'Người Thử Hai', birthDate: '1949' },
  ]),
  wrong('too young', [{ line: 0, field: 'birthDate', severity: 'warning' }], [[{ fullName: 'Người Thử Một', birthDate: '2008-01-01' }]]),
  wrong('too old', [{ line: 0, field: 'birthDate' }], [[{ fullName: 'Người Thử Một', birthDate: '1948-12-31' }]]),
  wrong('a day the calendar does not have', [{ line: 0, field: 'birthDate' }], [
    [{ fullName: 'Người Thử Một', birthDate: null }],
    { flaws: [{ kind: 'birth-date-impossible', line: 0, field: 'birthDate', facts: { written: '31/02/1985' } }] },
  ]),
]
