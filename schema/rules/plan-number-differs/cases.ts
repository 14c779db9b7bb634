import type { Case } from '../../grammar/rule.ts'
import type { Provision } from '../../grammar/provision.ts'
import { modulesPerTeacher } from '../../law/product.ts'
import { right, wrong } from '../example.ts'

const decided = (layer: Provision['layer'], modules: number): Provision => ({ ...modulesPerTeacher, layer, cite: { instrument: '1/QĐ', clause: null }, since: [{ from: '2024-08-01', value: { modules } }] })

const people = [{ fullName: 'Người Thử Một', modules: ['GVPT 1', 'GVPT 2'] }]

export const cases: readonly Case[] = [
  { ...wrong('the school decided three, its plan says two', [{ line: null, field: null, severity: 'warning' }], [people]), provisions: [decided('school', 3)] },
  { ...right('both say two', people), provisions: [decided('school', 2)] },
  right('nothing was decided besides the plan', people),
  { ...right('the plan asks for more than its authority', people, { context: { plan: { modulesPerTeacher: 3, periods03: null } } }), provisions: [decided('authority', 2)] },
  { ...right('a plan without a number follows what was decided', people, { context: { plan: { modulesPerTeacher: null, periods03: null } } }), provisions: [decided('school', 3)] },
]
