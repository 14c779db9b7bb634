import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('both ends of the scale', [{ fullName: 'Người Thử Một', score01: 0, score02: 10 }]),
  wrong('just above', [{ line: 0, field: 'score02' }], [[{ fullName: 'Người Thử Một', score01: 5, score02: 10.5 }]]),
  wrong('just below', [{ line: 0, field: 'score01' }], [[{ fullName: 'Người Thử Một', score01: -0.5, score02: 10 }]]),
  wrong('a lost decimal comma in a text', [{ line: 0, field: 'score03' }], [[{ fullName: 'Người Thử Một', score03: null, cells: { score03: [{ text: '85' }] } }]]),
  right('a decimal comma kept as text', [{ fullName: 'Người Thử Một', score03: 8.5, cells: { score03: [{ text: '8,5' }] } }]),
]
