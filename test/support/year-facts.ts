import type { ItemFacts, ListFacts, PersonFacts, YearFacts } from '#schema/documents/year/year-facts.ts'
import { gvpt } from '#schema/catalogues/gvpt.ts'
import { qlpt } from '#schema/catalogues/qlpt.ts'
import type { Catalogue } from '#schema/catalogues/catalogue.ts'

const given = ['Lan', 'Mai', 'Hoa', 'Cúc', 'Đào', 'Huệ', 'Sen', 'Tường Vi Quỳnh']

const nothing = { topic: null, months: [], form: null, way: null, earned: false, due: false, marks: [] } as const

const item = (module: string, more: Partial<ItemFacts> = {}): ItemFacts =>
  ({ ...nothing, id: module, programme: '03', module, title: `Tên của ${module}`, periods: 20, form: 'together', way: 'selfStudy', months: ['2026-10', '2026-11'], term: 1, ...more })

const topic = (programme: '01' | '02', text: string, more: Partial<ItemFacts> = {}): ItemFacts =>
  ({ ...nothing, id: programme, programme, module: null, title: null, topic: text, periods: 40, form: 'mixed', way: 'online', months: ['2026-09'], term: 1, ...more })

const rated = (number: number): PersonFacts['rated'] => {
  if (number % 15 === 3) return { state: 'rated', rating: 'notCompleted', reasons: ['test-below-pass', 'attendance-short'] }
  return number % 15 === 4 ? { state: 'notYet', rating: null, reasons: ['test-missing'] } : { state: 'rated', rating: 'completed', reasons: ['all-conditions-met'] }
}

type Stands = Pick<PersonFacts, 'standing' | 'standingFrom' | 'standingReason' | 'standingDecision'>

const here: Stands = { standing: 'active', standingFrom: null, standingReason: null, standingDecision: null }
const away: Readonly<Record<number, Stands>> = {
  40: { standing: 'onLeave', standingFrom: '2026-11-01', standingReason: 'Nghỉ thai sản', standingDecision: '15/QĐ-TH1' },
  41: { standing: 'transferred', standingFrom: '2027-01-05', standingReason: null, standingDecision: '22/QĐ-TH1' },
}

const standingOf = (number: number): Stands => away[number] ?? here

const chosen = (number: number): readonly [string, string] => (number === 0 ? ['QLPT 1', 'QLPT 2'] : ['GVPT 1', `GVPT ${String(3 + (number % 5))}`])

const marked = (number: number, done: boolean): ItemFacts['marks'] => [done ? { mark: 8.5, absent: false, attempts: 1 + (number % 2) } : { mark: null, absent: true, attempts: 1 }]

const itemsOf = (number: number, done: boolean): readonly ItemFacts[] => {
  const [first, second] = chosen(number)
  return [
    topic('01', 'Dạy học phát triển năng lực', { earned: done, due: true, marks: marked(number, done) }),
    topic('02', 'Giáo dục địa phương', { months: ['2027-01'], term: 2 }),
    item(first, { earned: true, due: true, marks: [{ mark: 7, absent: false, attempts: 1 }, { mark: 9, absent: false, attempts: 1 }] }),
    item(second, { months: ['2027-02', '2027-03'], term: 2 }),
  ]
}

const whoIs = (number: number) => ({
  id: `p${String(number)}`, fullName: `Nguyễn Thị ${given[number % given.length] ?? ''} ${String.fromCharCode(65 + (number % 26))}`,
  birthDate: `19${String(70 + (number % 25))}-0${String(1 + (number % 9))}-12`, role: number === 0 ? 'manager' : 'teacher', level: 'primary',
  team: number === 0 ? null : `Tổ ${String(1 + (number % 5))}`, subject: number % 7 === 0 ? 'Tiếng Anh' : null,
} as const)

const certificateOf = (number: number): PersonFacts['certificate'] => ({ number: `BDTX-${String(number).padStart(4, '0')}`, issuer: 'Trường Cao đẳng Sư phạm', on: '2027-06-01' })

const person = (number: number): PersonFacts => {
  const done = number % 3 !== 0
  const stands = standingOf(number)
  const judged: PersonFacts['rated'] = stands.standing === 'active' ? rated(number) : { state: stands.standing, rating: null, reasons: [stands.standing] }
  return {
    ...whoIs(number), ...stands, planState: number % 11 === 5 ? 'underway' : 'approved', items: itemsOf(number, done),
    owed: { '01': 40, '02': 40, '03': 40 }, planned: { '01': 40, '02': 40, '03': 40 }, earned: { '01': done ? 40 : 0, '02': 0, '03': 20 },
    unstated: false, rated: judged, certificate: judged.rating === 'completed' && number % 4 !== 0 ? certificateOf(number) : null,
  }
}

const listOf = ({ prefix, modules }: Catalogue): ListFacts => ({
  prefix, modules: modules.map(({ number, title, periods, provenance }) => ({ code: `${prefix} ${String(number)}`, title: title.vi, periods, checked: provenance.title === 'original' })),
})

/** A school's year made up for papers: 46 people in five teams, one on leave, one moved away. */
export const yearFacts = (more: Partial<YearFacts> = {}): YearFacts => {
  const people = Array.from({ length: 46 }, (_, number) => person(number))
  return {
    school: { name: 'Trường Tiểu học và Trung học cơ sở Nguyễn Văn An', levels: ['primary'] }, schoolYear: '2026-2027', people,
    sessions: [{ id: 's1', title: 'Chuyên đề đánh giá học sinh', module: 'GVPT 1', on: '2026-10-17', starts: '07:30', ends: '11:00', place: 'Phòng họp', leader: 'Nguyễn Thị Lan A', teams: ['Tổ 2', 'Tổ 3'] }],
    checks: [{ id: 'c1', team: 'Tổ 2', on: '2026-12-20', finding: 'Các thành viên học đúng lịch; hai người chưa nộp bài thu hoạch.', remedy: 'Nộp trước 31/12.' }],
    managers: new Map([['Tổ 2', 'Nguyễn Thị Lan A']]),
    delegations: [{ id: 'd1', name: 'Phó Hiệu Trưởng', from: '2026-12-01', to: '2026-12-31', decision: '12/UQ-NVA' }],
    lists: new Map(people.map(({ id, role }) => [id, listOf(role === 'manager' ? qlpt : gvpt)])),
    records: new Map([['p1', [2022, 2023, 2024, 2025, 2026].map((year, index) => ({ schoolYear: `${String(year)}-${String(year + 1)}`, modules: ['GVPT 1', `GVPT ${String(3 + index)}`], owed: 120, earned: index === 2 ? 0 : 120, credited: index === 2 ? 120 : 0, missing: 0, grade: null, outcome: index === 2 ? ('exempt' as const) : ('completed' as const), certificate: index === 2 ? null : `BDTX-00${String(index)}/2${String(index)}` }))]]),
    before: { schoolYear: '2025-2026', active: 45, completed: 39, notCompleted: 4, notYet: 2 },
    issued: { schoolPlan: { number: '60/KH-NVA', on: '2026-10-05' } },
    ...more,
  }
}
