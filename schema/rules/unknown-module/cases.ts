import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('the last module of the list', [{ fullName: 'Người Thử Một', modules: ['GVPT 15', 'GVPT 1'] }]),
  wrong('one past the last', [{ line: 0, field: 'modules' }], [[{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 16'] }]]),
  wrong('number zero', [{ line: 0 }], [[{ fullName: 'Người Thử Một', modules: ['GVPT 0', 'GVPT 2'] }]]),
  right('a list nobody has seen has no known end', [{ fullName: 'Người Thử Một', role: 'manager', level: 'preschool', modules: ['QLMN 12', 'QLMN 99'] }]),
  right('people who left are not checked', [{ fullName: 'Người Thử Một', status: 'left', modules: ['GVPT 16'] }]),
]
