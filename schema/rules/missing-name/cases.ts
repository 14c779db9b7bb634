import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('a full name', [{ fullName: 'Người Thử', modules: ['GVPT 1', 'GVPT 2'] }]),
  right('a name in one word with an apostrophe', [{ fullName: 'K\'Thử', modules: ['GVPT 1', 'GVPT 2'] }]),
  wrong('data without a name', [{ line: 0, field: 'fullName' }], [[{ fullName: null, staffCode: 'A1', modules: ['GVPT 1', 'GVPT 2'] }]]),
  wrong('half a name', [{ line: 0, field: 'fullName' }], [[{ fullName: 'Nguyễn', modules: ['GVPT 1', 'GVPT 2'] }]]),
  right('a blank line of a form', [{ fullName: null }]),
]
