import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('as many as the plan asks', [{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 2'] }]),
  wrong('one short', [{ line: 0, field: 'modules', severity: 'error' }], [[{ fullName: 'Người Thử Một', modules: ['GVPT 1'] }]]),
  wrong('one short, but forty verified periods', [{ line: 0, severity: 'warning' }], [[{ fullName: 'Người Thử Một', modules: ['GVPT 10'] }]]),
  wrong('one short, periods of the list never read', [{ line: 0, severity: 'error' }], [[{ fullName: 'Người Thử Một', level: 'preschool', modules: ['GVMN 7'] }]]),
  wrong('a cell of spaces', [{ line: 0 }], [[{ fullName: 'Người Thử Một', modules: [], cells: { modules: [{ text: '   ', entries: [] }] } }]]),
  right('a plan that sets periods only', [{ fullName: 'Người Thử Một', modules: ['GVPT 10'] }], { context: { plan: { modulesPerTeacher: null, periods03: 40 } } }),
  right('on leave without choices', [{ fullName: 'Người Thử Một', status: 'onLeave', modules: [] }]),
  right('other staff', [{ fullName: 'Người Thử Một', role: 'staff', modules: [] }, { fullName: 'Người Thử Hai', modules: ['GVPT 1', 'GVPT 2'] }]),
  right('a sheet of results asks for no modules', [{ fullName: 'Người Thử Một', score01: 8 }]),
  right('twice the same is two entries', [{ fullName: 'Người Thử Một', modules: ['GVPT 5', 'GVPT 5'] }]),
  right('a cell that could not be read is another mistake', [{ fullName: 'Người Thử Một', modules: [] }], { flaws: [{ kind: 'unreadable-module', line: 0, field: 'modules' }] }),
]
