import type { Case } from '../../grammar/rule.ts'
import { right, wrong } from '../example.ts'

export const cases: readonly Case[] = [
  right('exactly forty in each programme', [{ fullName: 'Người Thử Một', periods01: 40, periods02: 40, periods03: 40 }]),
  wrong('one short', [{ line: 0, field: 'periods03' }], [[{ fullName: 'Người Thử Một', periods03: 39 }]]),
  wrong('one too many', [{ line: 0, field: 'periods01' }], [[{ fullName: 'Người Thử Một', periods01: 41, periods02: 40 }]]),
  wrong('periods of two modules add up', [{ line: 0, field: 'periods03' }], [
    [{ fullName: 'Người Thử Một', periods03: 60, cells: { periods03: [{ text: '20', value: 20 }, { text: '40', value: 40 }] } }],
  ]),
  wrong('nothing written is not forty in a cell that says nought', [{ line: 0 }], [[{ fullName: 'Người Thử Một', periods03: 0 }]]),
  right('periods nobody stated', [{ fullName: 'Người Thử Một', periods03: null, modules: ['GVPT 1', 'GVPT 2'] }]),
  wrong('the level is not known', [{ line: 0 }], [[{ fullName: 'Người Thử Một', periods03: 30 }], { context: { level: null } }]),
  right('on leave without choices', [{ fullName: 'Người Thử Một', status: 'onLeave', modules: [], periods03: 0 }]),
]
