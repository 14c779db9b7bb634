import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('exactly the pass mark', [{ fullName: 'Người Thử Một', score01: 5, score02: 5, score03: 5, rating: 'completed' }]),
  wrong('just under, shown as the pass mark', [{ line: 0, field: 'rating' }], [[{ fullName: 'Người Thử Một', score01: 4.95, score02: 9, score03: 9, rating: 'completed' }]]),
  wrong('all passed, yet not completed', [{ line: 0, field: 'rating' }], [[{ fullName: 'Người Thử Một', score01: 8, score02: 9, score03: 8.5, rating: 'notCompleted' }]]),
  wrong('a test outstanding', [{ line: 0 }], [
    [{ fullName: 'Người Thử Một', score01: 6, score02: null, score03: 10, rating: 'completed', cells: { score02: [{ text: 'Vắng' }] } }],
  ]),
  wrong('course rules not kept', [{ line: 0 }], [[{ fullName: 'Người Thử Một', score01: 8, compliance: 'Không', rating: 'completed' }]]),
  right('course rules kept', [{ fullName: 'Người Thử Một', score01: 8, compliance: 'x', rating: 'completed' }]),
  right('a broken mark stops the rating', [{ fullName: 'Người Thử Một', score01: 85, score02: 4, rating: 'completed' }]),
  right('no rating stated', [{ fullName: 'Người Thử Một', score01: 4 }]),
  right('excused by a decision', [
    { fullName: 'Người Thử Một', score01: 8, score02: null, rating: 'completed', note: 'Miễn theo QĐ số 12', cells: { score02: [{ text: 'Miễn' }] } },
  ]),
  wrong('excused by nobody', [{ line: 0 }], [[{ fullName: 'Người Thử Một', score01: 8, score02: null, rating: 'completed', cells: { score02: [{ text: 'Miễn' }] } }]]),
]
