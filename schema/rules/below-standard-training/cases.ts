import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('a bachelor at a primary school', [{ fullName: 'Người Thử Một', qualification: 'Đại học sư phạm' }]),
  wrong('a college diploma at a primary school', [{ line: 0, field: 'qualification', severity: 'info' }], [[{ fullName: 'Người Thử Một', qualification: 'CĐSP' }]]),
  right('a college diploma at a kindergarten', [{ fullName: 'Người Thử Một', level: 'preschool', qualification: 'Cao đẳng' }]),
  wrong('secondary training at a kindergarten', [{ line: 0 }], [[{ fullName: 'Người Thử Một', level: 'preschool', qualification: 'Trung cấp sư phạm' }]]),
  right('a level of politics is another matter', [{ fullName: 'Người Thử Một', qualification: 'Trung cấp lý luận chính trị' }]),
  right('the higher of two counts', [{ fullName: 'Người Thử Một', qualification: 'Cao đẳng (đang học đại học)' }]),
  right('managers have standards of their own', [{ fullName: 'Người Thử Một', role: 'manager', qualification: 'Cao đẳng' }]),
  right('the level is not known', [{ fullName: 'Người Thử Một', qualification: 'Cao đẳng' }], { context: { level: null } }),
]
