import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('one of the two outcomes', [{ fullName: 'Người Thử Một', rating: 'completed', cells: { rating: [{ text: 'HTKH' }] } }]),
  wrong('a grade of the old regulation', [{ line: 0, field: 'rating', severity: 'warning' }], [[{ fullName: 'Người Thử Một', rating: null, cells: { rating: [{ text: 'Giỏi' }] } }]]),
  right('not rated yet', [{ fullName: 'Người Thử Một', rating: null, cells: { rating: [{ text: 'Chưa xếp loại' }] } }]),
  right('an empty cell', [{ fullName: 'Người Thử Một', rating: null }]),
]
