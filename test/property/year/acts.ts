import type { Act, ActName } from '#schema/year/act.ts'
import type { Book } from '#schema/year/book.ts'
import type { Item } from '#schema/year/item.ts'
import { dayAfter } from './actors.ts'

/** A few natural numbers, read in turn: one random act is made of them. */
export interface Dice {
  pick<One>(from: readonly One[]): One
  upTo(most: number): number
}

export const dice = (numbers: readonly number[]): Dice => {
  let at = 0
  const next = (): number => numbers[at++ % numbers.length] ?? 0
  return { pick: (from) => from[next() % from.length]!, upTo: (most) => next() % (most + 1) }
}

export interface Moment {
  readonly book: Book
  readonly today: string
  readonly roll: Dice
  readonly number: number
  /** Three to eight ids: a small school gets further. */
  readonly people: readonly string[]
}

const everybody = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const fewest = 3
export const schoolOf = (size: number): readonly string[] => everybody.slice(0, fewest + (size % (everybody.length - fewest + 1)))

const pool: readonly Item[] = ['01', '02', '01/2', 'GVPT 3', 'GVPT 03', 'GVPT 5', 'GVPT 1', 'GVPT 2'].map((id) => ({
  id, programme: id.startsWith('01') ? '01' : id.startsWith('02') ? '02' : '03', module: id.startsWith('0') ? null : id, topic: null, periods: id === 'GVPT 5' ? null : id === 'GVPT 1' ? 20 : 40, form: null, way: null, months: [], term: null,
}))

export const full = [pool[0]!, pool[1]!, pool[3]!]

const items = ({ roll }: Moment): readonly Item[] => (roll.upTo(2) > 0 ? full : [roll.pick(pool), roll.pick(pool), roll.pick(pool)].slice(0, roll.upTo(3)))
const person = ({ roll, people }: Moment): string => roll.pick(people)
const id = ({ number, roll }: Moment): string => `n${roll.upTo(9) === 0 ? 1 : number}`
const near = ({ today, roll }: Moment): string => dayAfter(today, roll.upTo(20) === 0 ? 3 : -roll.upTo(30))
const some = ({ roll, people }: Moment): readonly string[] => people.filter(() => roll.upTo(1) === 1)
const known = (keys: Iterable<string>, roll: Dice): string => roll.pick([...keys, 'none'])
const idsOf = ({ book }: Moment, list: 'assessments' | 'evidence' | 'credits'): readonly string[] => [...book.members.values()].flatMap((member) => member[list].map((one) => one.id))

const attending = ({ book, roll, people }: Moment, session: string): Act<'attend'> => {
  const invited = book.sessions.get(session)?.session.people ?? people
  return { act: 'attend', session, present: roll.upTo(5) === 0 ? people : invited.slice(1), excused: invited.slice(0, 1) }
}

type Makers = { readonly [N in ActName]: (moment: Moment) => Act<N> }

/** One random act of each kind; most make sense somewhere, many do not. */
export const makers: Makers = {
  join: (m) => ({ act: 'join', member: member(person(m), m.roll), from: 'plan', on: near(m), decision: null, batch: m.roll.upTo(5) === 0 ? known(m.book.rollOvers.keys(), m.roll) : null }),
  amendMember: (m) => ({ act: 'amendMember', member: member(person(m), m.roll) }),
  setStanding: (m) => ({ act: 'setStanding', person: person(m), standing: m.roll.pick(['active', 'onLeave', 'deferred', 'exempt', 'transferred', 'left', 'active']), from: near(m), to: m.roll.upTo(2) === 0 ? null : dayAfter(m.today, m.roll.upTo(90)), reason: null, decision: m.roll.pick([null, '3/QĐ']) }),
  plan: (m) => ({ act: 'plan', person: person(m), items: items(m), source: 'slip' }),
  hand: (m) => ({ act: 'hand', person: person(m), on: near(m) }),
  pass: (m) => ({ act: 'pass', person: person(m), step: m.roll.pick(['teamHead', 'principal']), note: null }),
  return: (m) => ({ act: 'return', person: person(m), step: m.roll.pick(['teamHead', 'principal']), note: 'sai', item: m.roll.pick([null, '01']) }),
  amend: (m) => ({ act: 'amend', person: person(m), items: items(m), reason: 'đổi' }),
  settleAmendment: (m) => ({ act: 'settleAmendment', person: person(m), accepted: m.roll.upTo(1) === 1, note: 'được' }),
  reopen: (m) => ({ act: 'reopen', person: person(m), reason: 'sai' }),
  setSteps: (m) => ({ act: 'setSteps', steps: m.roll.pick([['teacher', 'principal'], ['teacher', 'teamHead', 'principal'], ['teacher']] as const) }),
  delegate: (m) => ({ act: 'delegate', delegation: { id: id(m), account: m.roll.pick(['deputy', 'principal']), name: 'Phó', from: near(m), to: dayAfter(m.today, m.roll.upTo(60)), decision: '1/QĐ' } }),
  endDelegation: (m) => ({ act: 'endDelegation', delegation: known(m.book.delegations.keys(), m.roll), on: m.today }),
  schedule: (m) => ({ act: 'schedule', session: { id: id(m), title: 'Buổi', programme: m.roll.pick(['01', '03']), module: m.roll.pick([null, 'GVPT 3']), on: near(m), starts: '08:00', ends: m.roll.pick(['11:00', '07:00', '10:00']), place: 'P1', leader: 'L', capacity: m.roll.pick([null, 2]), people: some(m) } }),
  cancelSession: (m) => ({ act: 'cancelSession', session: known(m.book.sessions.keys(), m.roll), reason: 'bận' }),
  keepFree: (m) => ({ act: 'keepFree', span: { id: id(m), from: near(m), to: dayAfter(m.today, m.roll.upTo(5)), title: 'thi' } }),
  freeAgain: (m) => ({ act: 'freeAgain', span: known(m.book.keptFree.keys(), m.roll) }),
  assignManager: (m) => ({ act: 'assignManager', team: m.roll.pick(['T1', 'T2']), manager: person(m) }),
  checkTeam: (m) => ({ act: 'checkTeam', check: { id: id(m), team: m.roll.pick(['T1', 'T2']), on: near(m), by: 'Q', finding: 'chậm', remedy: null } }),
  attend: (m) => attending(m, known(m.book.sessions.keys(), m.roll)),
  assess: (m) => ({ act: 'assess', assessment: { id: id(m), person: person(m), item: m.roll.pick(['01', '02', 'GVPT 3', 'GVPT 5']), kind: m.roll.pick(['report', 'questions', 'report']), attempt: 1 + m.roll.upTo(2), on: near(m), mark: m.roll.pick([null, 4, 5, 8, 10, 11]), absent: m.roll.upTo(6) === 0, source: 'school' } }),
  withdrawAssessment: (m) => ({ act: 'withdrawAssessment', assessment: known(idsOf(m, 'assessments'), m.roll), reason: 'nhầm' }),
  apply: (m) => ({ act: 'apply', id: id(m), person: person(m), item: m.roll.pick([null, '01']), on: near(m), text: 'đã làm' }),
  observe: (m) => ({ act: 'observe', person: person(m), on: near(m), met: m.roll.upTo(3) > 0, note: 'ghi' }),
  attach: (m) => ({ act: 'attach', evidence: { id: id(m), person: person(m), item: m.roll.pick([null, '01']), name: 'a.pdf', type: 'application/pdf', bytes: m.roll.pick([0, 10, 6_000_000]), sha256: 'x' } }),
  detach: (m) => ({ act: 'detach', evidence: known(idsOf(m, 'evidence'), m.roll), reason: 'nhầm' }),
  proposeOverride: (m) => ({ act: 'proposeOverride', id: id(m), person: person(m), rating: m.roll.pick(['completed', 'notCompleted']), reason: 'xét' }),
  settleOverride: (m) => ({ act: 'settleOverride', override: known(m.book.overrides.keys(), m.roll), accepted: m.roll.upTo(1) === 1, note: 'ý' }),
  closeYear: (m) => ({ act: 'closeYear', on: m.today }),
  reopenYear: () => ({ act: 'reopenYear', reason: 'sửa' }),
  authoriseIssuer: (m) => ({ act: 'authoriseIssuer', issuer: { id: m.roll.pick(['i1', 'i2']), name: 'Sở', from: dayAfter(m.today, -60), to: m.roll.pick([null, m.today]), decision: '9' } }),
  certify: (m) => ({ act: 'certify', certificate: { id: id(m), person: person(m), number: String(m.roll.upTo(9)), issuer: m.roll.pick(['i1', 'i2']), on: near(m) } }),
  loseCertificate: (m) => ({ act: 'loseCertificate', certificate: known(m.book.certificates.keys(), m.roll), on: m.today, confirmation: '5/XN' }),
  revokeCertificate: (m) => ({ act: 'revokeCertificate', certificate: known(m.book.certificates.keys(), m.roll), reason: 'sai' }),
  credit: (m) => ({ act: 'credit', credit: { id: id(m), person: person(m), kind: m.roll.pick(['carriedOver', 'waived', 'brought']), programme: m.roll.pick(['01', '03']), periods: m.roll.pick([10, 20, 40, 500]), decision: '7', from: '2024-2025', on: near(m) } }),
  withdrawCredit: (m) => ({ act: 'withdrawCredit', credit: known(idsOf(m, 'credits'), m.roll), reason: 'nhầm' }),
  recordLegacy: (m) => ({ act: 'recordLegacy', legacy: { person: person(m), schoolYear: m.roll.pick(['2015-2016', '2018-2019', '2021-2022']), grade: m.roll.pick(['Khá', 'không hoàn thành', 'Tốt', null]), basis: m.roll.pick(['12/QĐ', '13/QĐ', '']) } }),
  rollOver: (m) => ({ act: 'rollOver', batch: id(m), from: m.roll.pick(['2024-2025', '2023-2024']) }),
  undoRollOver: (m) => ({ act: 'undoRollOver', batch: known(m.book.rollOvers.keys(), m.roll), reason: 'nhầm' }),
}

export const member = (who: string, roll: Dice) => ({
  id: who, fullName: `Người ${who}`, birthDate: null, staffCode: null, role: roll.pick(['teacher', 'teacher', 'manager', 'staff'] as const), level: roll.pick(['primary', 'lowerSecondary'] as const), team: roll.pick(['T1', 'T2', null]), subject: null,
})
