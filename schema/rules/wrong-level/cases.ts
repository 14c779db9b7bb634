import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('one list serves all levels of general education', [
    { fullName: 'Người Thử Một', level: 'primary', modules: ['GVPT 3', 'GVPT 4'] },
    { fullName: 'Người Thử Hai', level: 'upperSecondary', modules: ['GVPT 3', 'GVPT 4'] },
  ]),
  wrong('a preschool module in a primary school', [{ line: 0, field: 'modules' }], [[{ fullName: 'Người Thử Một', modules: ['GVMN 3', 'GVPT 4'] }]]),
  wrong('a general-education module in a kindergarten', [{ line: 0 }], [[{ fullName: 'Người Thử Một', level: 'preschool', modules: ['GVPT 3', 'GVMN 4'] }]]),
  right('nothing is said where the level is not known', [{ fullName: 'Người Thử Một', modules: ['GVMN 3'] }], { context: { level: null } }),
]
