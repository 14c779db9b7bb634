import type { YearBook, YearItem, YearPerson } from '#addin/desk/year-book.ts'

export const itemOf = (told: Partial<YearItem> & { readonly id: string }): YearItem =>
  ({ programme: '03', module: told.id, title: null, titleVerified: null, topic: null, periods: null, form: null, way: null, months: [], term: null, ...told })

export const planOf = (told: Partial<YearPerson['plan']> = {}): YearPerson['plan'] =>
  ({ state: 'DRAFTED', holder: 'TEACHER', since: null, source: 'SLIP', items: [], amendment: null, marks: [], ...told })

export const personOf = (told: Partial<YearPerson> & { readonly id: string }): YearPerson => ({
  fullName: `Người ${told.id}`, birthDate: null, staffCode: null, role: 'TEACHER', level: 'PRIMARY', team: 'Tổ 1', subject: null, arrival: 'PLAN', arrivedOn: '2026-08-01',
  standing: 'ACTIVE', plan: planOf(), periods: ['01', '02', '03'].map((programme) => ({ programme, owed: 40, planned: 0, earned: 0, missing: 40 })), exceptions: [], ...told,
})

export const bookOf = (people: readonly YearPerson[], told: Partial<YearBook> = {}): YearBook => ({
  school: { id: 's1', name: 'Trường Thử', levels: ['PRIMARY'] }, schoolYear: '2025-2026', version: 1, steps: ['TEACHER', 'TEAM_HEAD', 'PRINCIPAL'], viewerRole: ['CLERK'], closed: null,
  people: [...people], sessions: [], keptFree: [], clashes: [], managers: [], checks: [], delegations: [], deputies: [], reminders: [], drift: [],
  totals: { people: people.length, active: people.length, drafted: 0, underway: 0, approved: 0, registrations: [], periods: [], teams: [], terms: [] },
  ...told,
})
