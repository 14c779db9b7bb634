import { expect, test } from '@jest/globals'
import type { Act } from '#schema/year/act.ts'
import type { Evidence } from '#schema/year/assessment.ts'
import type { Certificate } from '#schema/year/certificate.ts'
import { evidenceBytes } from '#schema/year/figures/evidence-bytes.ts'
import { legaciesOf } from '#schema/year/figures/legacies.ts'
import { approved, asker, done, given, item, mark, plan, session, why } from './school.ts'

const book = given(approved('a'))
const year = (standing: 'deferred' | 'exempt' | 'left' | 'transferred' | 'onLeave'): Act => ({ act: 'setStanding', person: 'a', standing, from: '2026-01-01', to: null, reason: null, decision: '4/QĐ' })

test.each([
  ['eleven', mark('a', '01', 11), 'markOutOfRange'],
  ['ten', mark('a', '01', 10), null],
  ['nought', mark('a', '01', 0), null],
  ['less than nought', mark('a', '01', -0.5), 'markOutOfRange'],
  ['not a number', mark('a', '01', Number.NaN), 'markOutOfRange'],
  ['given, and absent', mark('a', '01', 5, { absent: true }), 'markAndAbsent'],
  ['absent', mark('a', '01', null, { absent: true }), null],
  ['an item nobody planned', mark('a', 'GVPT 9', 8), 'itemUnknown'],
  ['somebody unknown', mark('x', '01', 8), 'nobodyOfThatId'],
  ['tomorrow', mark('a', '01', 8, { on: '2026-03-11' }), 'dayInFuture'],
  ['today', mark('a', '01', 8, { on: '2026-03-10' }), null],
  ['before the year', mark('a', '01', 8, { on: '2025-07-31' }), 'dayOutsideYear'],
  ['no day of the calendar', mark('a', '01', 8, { on: '2026-02-30' }), 'dayUnreadable'],
  ['the second attempt first', mark('a', '01', 8, { attempt: 2 }), 'attemptOutOfTurn'],
])('a mark of %s', (_name, act, expected) => {
  expect(why(book, act)).toBe(expected)
})

test('results may come after the last day of the year, until it is closed', () => {
  const late = mark('a', '01', 8, { on: '2026-09-20' })
  const by = asker('principal', { today: '2026-09-21' })
  expect(why(book, late, by)).toBeNull()
  const closed = given([{ act: 'closeYear', on: '2026-09-20' }], by, book)
  expect(why(closed, late, by)).toBe('yearClosed')
  expect(why(closed, { act: 'closeYear', on: '2026-09-20' }, by)).toBe('yearClosed')
  expect(why(book, { act: 'reopenYear', reason: 'sửa' }, by)).toBe('yearOpen')
  expect(why(given([{ act: 'reopenYear', reason: 'sửa' }], by, closed), late, by)).toBeNull()
})

test('resits follow in turn, and nobody resits what was passed', () => {
  const failed = given([mark('a', '01', 4)], asker(), book)
  expect(why(failed, mark('a', '01', 6))).toBe('attemptOutOfTurn')
  expect(why(failed, mark('a', '01', 6, { attempt: 2 }))).toBeNull()
  const passed = given([mark('a', '01', 6, { attempt: 2 })], asker(), failed)
  expect(why(passed, mark('a', '01', 9, { attempt: 3 }))).toBe('alreadyPassed')
  expect(why(passed, mark('a', '01', 9, { kind: 'questions' }))).toBeNull()
})

test('an attempt withdrawn may be entered again, and one not marked yet may be marked', () => {
  const wrong = given([mark('a', '01', 3, { id: 'w' }), { act: 'withdrawAssessment', assessment: 'w', reason: 'nhầm người' }], asker(), book)
  expect(why(wrong, mark('a', '01', 8))).toBeNull()
  expect(why(wrong, { act: 'withdrawAssessment', assessment: 'w', reason: 'nhầm' })).toBe('alreadyWithdrawn')
  expect(why(wrong, mark('a', '01', 8, { id: 'w' }))).toBe('idTaken')
  expect(why(given([mark('a', '01', null)], asker(), book), mark('a', '01', 8))).toBeNull()
})

test('no result before the first session of its item; between two it may come', () => {
  const held = given([{ act: 'schedule', session: session('s1', { people: ['a'] }) }, { act: 'schedule', session: session('s2', { on: '2026-03-05', people: ['a'] }) }], asker(), book)
  expect(why(held, mark('a', 'GVPT 3', 8, { on: '2026-01-31' }))).toBe('resultBeforeSession')
  expect(why(held, mark('a', 'GVPT 3', 8, { on: '2026-02-01' }))).toBeNull()
  expect(why(held, mark('a', '01', 8, { on: '2026-01-31' }))).toBeNull()
  const cancelled = given([{ act: 'cancelSession', session: 's1', reason: 'mưa' }], asker(), held)
  expect(why(cancelled, mark('a', 'GVPT 3', 8, { on: '2026-03-01' }))).toBe('resultBeforeSession')
})

test.each([['deferred', 'notActive'], ['exempt', 'notActive'], ['left', 'notActive'], ['transferred', 'notActive'], ['onLeave', null]] as const)('a result of somebody who is %s', (standing, expected) => {
  const away = given([year(standing)], asker(), book)
  expect(why(away, mark('a', '01', 8))).toBe(expected)
  expect(why(away, mark('a', '01', 8, { on: '2025-12-31' }))).toBeNull()
})

test('deferring and exempting rest on a paper; leaving does not', () => {
  expect(why(book, { ...year('deferred'), decision: ' ' } as Act)).toBe('decisionMissing')
  expect(why(book, { ...year('left'), decision: null } as Act)).toBeNull()
  expect(why(book, { ...year('onLeave'), to: '2025-12-31' } as Act)).toBe('endsBeforeStart')
  expect(why(book, { ...year('onLeave'), from: '2026-08-01' } as Act)).toBe('dayOutsideYear')
})

const file = (more: Partial<Evidence>): Act => ({ act: 'attach', evidence: { id: 'e', person: 'a', item: null, name: 'anh.png', type: 'image/png', bytes: 100, sha256: 'x', ...more } })

test.each([
  ['of five megabytes', file({ bytes: 5 * 1024 * 1024 }), null],
  ['of one byte more', file({ bytes: 5 * 1024 * 1024 + 1 }), 'evidenceTooLarge'],
  ['that is empty', file({ bytes: 0 }), 'evidenceTooLarge'],
  ['of another type', file({ type: 'text/html' as Evidence['type'] }), 'evidenceType'],
  ['for an item nobody planned', file({ item: 'GVPT 9' }), 'itemUnknown'],
])('a file %s', (_name, act, expected) => {
  expect(why(book, act)).toBe(expected)
})

test('a year holds so much evidence, the same bytes once, those of detached files too', () => {
  const large = 1024 * 1024 * 1024 - 100
  const full = given([file({ id: 'big', bytes: 5 * 1024 * 1024 })], asker(), book)
  const near = { ...full, members: new Map([...full.members].map(([id, year]) => [id, { ...year, evidence: year.evidence.map((one) => ({ ...one, bytes: large })) }])) }
  expect(evidenceBytes(near)).toBe(large)
  expect(why(near, file({ sha256: 'y', bytes: 100 }))).toBeNull()
  expect(why(near, file({ sha256: 'y', bytes: 101 }))).toBe('evidenceYearFull')
  expect(why(near, file({ bytes: 101 }))).toBeNull()
  expect(evidenceBytes(given([{ act: 'detach', evidence: 'big', reason: 'nhầm' }], asker(), near))).toBe(large)
})

test('sessions hold so many, each once, and attendance is of those invited, afterwards', () => {
  const two = given(approved('b'), asker(), book)
  const schedule = (more: Parameters<typeof session>[1]): Act => ({ act: 'schedule', session: session('s', more) })
  expect(why(two, schedule({ people: ['a', 'b'], capacity: 2 }))).toBeNull()
  expect(why(two, schedule({ people: ['a', 'b'], capacity: 1 }))).toBe('sessionFull')
  expect(why(two, schedule({ people: ['a', 'a'] }))).toBe('personTwice')
  expect(why(two, schedule({ people: ['x'] }))).toBe('nobodyOfThatId')
  expect(why(two, schedule({ on: '2026-08-01' }))).toBe('dayOutsideYear')
  expect(why(two, schedule({ on: '2026-07-31' }))).toBeNull()
  expect(why(two, schedule({ starts: '11:00' }))).toBe('endsBeforeStart')
  expect(why(two, schedule({ starts: '8h' }))).toBe('timeUnreadable')
  const planned = given([schedule({ people: ['a'] })], asker(), two)
  const attend = (present: readonly string[]): Act => ({ act: 'attend', session: 's', present, excused: [] })
  expect(why(planned, schedule({}))).toBe('idTaken')
  expect(why(planned, attend(['b']))).toBe('notInSession')
  expect(why(planned, attend(['a']))).toBeNull()
  expect(why(planned, attend(['a']), asker('principal', { today: '2026-01-31' }))).toBe('sessionNotYet')
  expect(why(given([{ act: 'cancelSession', session: 's', reason: 'mưa' }], asker(), planned), attend(['a']))).toBe('sessionCancelled')
  expect(why(given([attend(['a'])], asker(), planned), { act: 'cancelSession', session: 's', reason: 'mưa' })).toBe('sessionHeld')
})

test('certificates: of an authorised issuer, one number once, for who completed', () => {
  const issuer: Act = { act: 'authoriseIssuer', issuer: { id: 'i', name: 'Đại học', from: '2026-01-01', to: '2026-03-05', decision: '8/QĐ' } }
  const ready = given([...done('a'), ...done('b'), ...approved('c'), issuer])
  const certify = (more: Partial<Certificate>): Act => ({ act: 'certify', certificate: { id: 'c1', person: 'a', number: '01/BD', issuer: 'i', on: '2026-03-05', ...more } })
  expect(why(ready, certify({}))).toBeNull()
  expect(why(ready, certify({ on: '2026-03-06' }))).toBe('issuerNotAuthorised')
  expect(why(ready, certify({ on: '2025-12-31' }))).toBe('issuerNotAuthorised')
  expect(why(ready, certify({ issuer: 'x' }))).toBe('unknownId')
  expect(why(ready, certify({ person: 'c' }))).toBe('notCompleted')
  const held = given([certify({})], asker(), ready)
  expect(why(held, certify({ id: 'c2' , number: '02/BD' }))).toBe('alreadyCertified')
  expect(why(held, certify({ id: 'c2', person: 'b', number: ' 01 / bd' }))).toBe('numberTaken')
  expect(why(held, certify({ id: 'c2', person: 'b', number: '02/BD' }))).toBeNull()
  expect(why(held, { act: 'withdrawAssessment', assessment: [...held.members.get('a')!.assessments][0]!.id, reason: 'nhầm' })).toBe('certificateStands')
  expect(why(held, { act: 'reopen', person: 'a', reason: 'sai' })).toBe('certificateStands')
  const lose: Act = { act: 'loseCertificate', certificate: 'c1', on: '2026-03-08', confirmation: '5/XN' }
  expect(why(held, lose)).toBeNull()
  expect(why(given([lose], asker(), held), lose)).toBe('alreadyLost')
  const revoked = given([{ act: 'revokeCertificate', certificate: 'c1', reason: 'sai tên' }], asker(), held)
  expect(why(revoked, lose)).toBe('alreadyRevoked')
  expect(why(revoked, certify({ id: 'c2', person: 'b' }))).toBe('numberTaken')
  expect(why(revoked, certify({ id: 'c2', number: '03/BD' }))).toBeNull()
})

test('a rating is overridden by two people, and only where there is one', () => {
  const rated = given([...done('a'), ...approved('b')])
  const propose = (person: string, rating: 'completed' | 'notCompleted'): Act => ({ act: 'proposeOverride', id: 'o', person, rating, reason: 'vi phạm' })
  expect(why(rated, propose('b', 'completed'))).toBe('notRated')
  expect(why(rated, propose('a', 'completed'))).toBe('ratingSame')
  const waiting = given([propose('a', 'notCompleted')], asker(), rated)
  const settle: Act = { act: 'settleOverride', override: 'o', accepted: true, note: null }
  expect(why(waiting, { ...propose('a', 'notCompleted'), id: 'p' } as Act)).toBe('overridePending')
  expect(why(waiting, { act: 'closeYear', on: '2026-03-10' })).toBe('overridePending')
  expect(why(waiting, settle)).toBe('samePerson')
  const second = asker('principal', { by: { account: 'second' } })
  expect(why(given([settle], second, waiting), settle, second)).toBe('alreadySettled')
})

test('credits rest on a paper, and nobody is spared more than is owed', () => {
  const credit = (more: object): Act => ({ act: 'credit', credit: { id: 'k', person: 'a', kind: 'waived', programme: '01', periods: 40, decision: '2/QĐ', from: null, on: '2026-03-01', ...more } })
  expect(why(book, credit({}))).toBeNull()
  expect(why(book, credit({ periods: 41 }))).toBe('periodsOutOfRange')
  expect(why(book, credit({ decision: '' }))).toBe('decisionMissing')
  expect(why(book, credit({ kind: 'brought' }))).toBe('sourceMissing')
  expect(why(book, credit({ kind: 'brought', from: 'TH Số 2' }))).toBeNull()
  expect(why(given([credit({ periods: 30 })], asker(), book), credit({ id: 'l', periods: 11 }))).toBe('periodsOutOfRange')
})

test('a roll-over is undone while nothing else was entered for those it brought', () => {
  const rolled = given([{ act: 'rollOver', batch: 'r', from: '2024-2025' }, { act: 'join', member: { ...book.members.get('a')!.member, id: 'z' }, from: 'previousYear', on: '2025-08-01', decision: null, batch: 'r' }, { act: 'plan', person: 'z', items: [item('GVPT 4')], source: 'previousYear' }])
  const undo: Act = { act: 'undoRollOver', batch: 'r', reason: 'nhầm' }
  expect(why(rolled, { act: 'rollOver', batch: 'q', from: '2024-2025' })).toBe('alreadyRolledOver')
  expect(why(given([plan('z')], asker(), rolled), undo)).toBe('rollOverInUse')
  const undone = given([undo], asker(), rolled)
  expect(why(undone, undo)).toBe('rollOverUndone')
  expect(why(undone, plan('z'))).toBe('notCounted')
  expect(why(undone, { act: 'rollOver', batch: 'q', from: '2024-2025' })).toBeNull()
})

const legacy = (schoolYear: string, grade: string | null, basis = '12/QĐ'): Act => ({ act: 'recordLegacy', legacy: { person: 'a', schoolYear, grade, basis } })

test.each([
  ['of 2015-2016', legacy('2015-2016', 'Khá'), null],
  ['of the first year they were given', legacy('2012-2013', 'giỏi'), null],
  ['of a year before', legacy('2011-2012', 'Giỏi'), 'gradeUnknown'],
  ['of a year after', legacy('2021-2022', 'Giỏi'), 'gradeUnknown'],
  ['that is none of the four', legacy('2015-2016', 'Tốt'), 'gradeUnknown'],
  ['of no school year', legacy('2015', 'Khá'), 'gradeUnknown'],
  ['without its paper', legacy('2015-2016', 'Khá', ' '), 'decisionMissing'],
  ['taken back that was never entered', legacy('2015-2016', null), 'nothingChanged'],
])('a grade %s', (_name, act, expected) => { expect(why(book, act)).toBe(expected) })

test('a grade entered anew covers the earlier, taken back it is gone; the word stays as it was written', () => {
  const twice = given([legacy('2015-2016', 'TB'), legacy('2015-2016', 'Khá'), legacy('2014-2015', 'Không hoàn thành')], asker(), book)
  expect(legaciesOf([twice], 'a')).toMatchObject([{ schoolYear: '2014-2015', rating: 'notCompleted' }, { schoolYear: '2015-2016', original: 'Khá', rating: 'completed', provision: 'grades-2012', checkedOn: null }])
  expect(why(twice, legacy('2015-2016', 'Khá'))).toBe('nothingChanged')
  expect(why(twice, legacy('2015-2016', null, ''))).toBe('reasonMissing')
  expect(legaciesOf([given([legacy('2015-2016', null, 'nhầm người')], asker(), twice)], 'a').map(({ schoolYear }) => schoolYear)).toEqual(['2014-2015'])
})
