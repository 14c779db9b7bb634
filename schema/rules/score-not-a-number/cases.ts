import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('a number kept as text', [{ fullName: 'Người Thử Một', score01: 7, cells: { score01: [{ text: ' 7 ' }] } }]),
  wrong('a number written as a word', [{ line: 0, field: 'score01' }], [[{ fullName: 'Người Thử Một', score01: null, cells: { score01: [{ text: 'Tám' }] } }]]),
  wrong('a mark over ten', [{ line: 0 }], [[{ fullName: 'Người Thử Một', score01: null, cells: { score01: [{ text: '8/10' }] } }]]),
  right('words for absence', [{ fullName: 'Người Thử Một', score01: null, score02: null, cells: { score01: [{ text: 'Vắng' }], score02: [{ text: '-' }] } }]),
  right('excused', [{ fullName: 'Người Thử Một', score01: null, cells: { score01: [{ text: 'Miễn' }] } }]),
  right('a broken formula is another mistake', [{ fullName: 'Người Thử Một', score01: null, cells: { score01: [{ text: '#REF!' }] } }]),
]
