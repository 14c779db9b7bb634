import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('other staff without modules', [{ fullName: 'Người Thử Một', role: 'staff', roleText: 'Kế toán', modules: [] }]),
  wrong('other staff with modules', [{ line: 0, field: 'modules', severity: 'warning' }], [[{ fullName: 'Người Thử Một', role: 'staff', roleText: 'Thư viện', modules: ['GVPT 1', 'GVPT 2'] }]]),
  right('a teacher with modules', [{ fullName: 'Người Thử Một', role: 'teacher', modules: ['GVPT 1', 'GVPT 2'] }]),
]
