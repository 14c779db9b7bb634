import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('a cell that was read', [{ fullName: 'Người Thử Một', modules: ['GVPT 5', 'GVPT 9'] }]),
  wrong('a cell reading could not make sense of', [{ line: 0, field: 'modules' }], [
    [{ fullName: 'Người Thử Một', modules: [], cells: { modules: [{ text: 'Như năm trước', entries: [] }] } }],
    { flaws: [{ kind: 'unreadable-module', line: 0, field: 'modules', facts: { written: 'Như năm trước' } }] },
  ]),
  right('a remark beside somebody outside BDTX', [{ fullName: 'Người Thử Một', role: 'staff', modules: [] }], {
    flaws: [{ kind: 'unreadable-module', line: 0, field: 'modules', facts: { written: 'Không thuộc đối tượng' } }],
  }),
  right('a remark beside somebody who left', [{ fullName: 'Người Thử Một', status: 'left', modules: [] }], {
    flaws: [{ kind: 'unreadable-module', line: 0, field: 'modules', facts: { written: 'Xem ghi chú' } }],
  }),
]
