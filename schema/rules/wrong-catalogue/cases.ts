import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('a manager with the list of managers', [{ fullName: 'Người Thử Một', role: 'manager', modules: ['QLPT 3', 'QLPT 4'] }]),
  wrong('a manager with a list of teachers', [{ line: 0, field: 'modules' }], [[{ fullName: 'Người Thử Một', role: 'manager', modules: ['QLPT 3', 'GVPT 4'] }]]),
  wrong('a teacher with the list of managers', [{ line: 0 }], [[{ fullName: 'Người Thử Một', modules: ['QLPT 3', 'GVPT 4'] }]]),
  wrong('role decides even where the level is not known', [{ line: 0 }], [[{ fullName: 'Người Thử Một', modules: ['QLMN 3'] }], { context: { level: null } }]),
  right('another level is another mistake', [{ fullName: 'Người Thử Một', role: 'manager', modules: ['GVMN 3', 'QLPT 1'] }]),
  right('other staff are another mistake', [{ fullName: 'Người Thử Một', role: 'staff', modules: ['QLPT 3'] }]),
]
