import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('two different modules', [{ fullName: 'Người Thử Một', modules: ['GVPT 5', 'GVPT 6'] }]),
  wrong('the same module in both columns', [{ line: 0, field: 'modules' }], [[{ fullName: 'Người Thử Một', modules: ['GVPT 5', 'GVPT 05'] }]]),
  right('the same module for two people', [
    { fullName: 'Người Thử Một', modules: ['GVPT 5', 'GVPT 6'] },
    { fullName: 'Người Thử Hai', modules: ['GVPT 5', 'GVPT 6'] },
  ]),
]
