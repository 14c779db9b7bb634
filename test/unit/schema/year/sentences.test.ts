import { expect, test } from '@jest/globals'
import { sayDecline } from '#schema/locale/year/declines.ts'
import { sayEntry } from '#schema/locale/year/entries.ts'
import { sayClash, sayDifferences, sayDrift, sayException, sayGap, sayReason, sayReminder, sayStanding } from '#schema/locale/year/findings.ts'
import type { Act } from '#schema/year/act.ts'
import { apply } from '#schema/year/apply.ts'
import { decide } from '#schema/year/decide.ts'
import { declineReasons } from '#schema/year/decline.ts'
import { clashKinds, exceptionCodes } from '#schema/year/figures/findings.ts'
import { approved, asker, fullPlan, given, handed, item, join, mark, plan } from './school.ts'

const book = given(approved('a'))
const said = (act: Act, by = asker()) => {
  const declined = decide(book, act, by)
  return declined === null ? null : [sayDecline(declined, 'vi'), sayDecline(declined, 'en')]
}

test('a decline says what, where, why and how, with the figures it is about', () => {
  expect(said(mark('a', '01', 11))).toEqual(['Điểm 11 nằm ngoài thang điểm từ 0 đến 10. Hãy xem lại bài và ghi đúng điểm.', 'A mark of 11 lies outside the scale of 0 to 10. Look at the paper and enter the right mark.'])
  expect(said(mark('a', '01', 8, { on: '2026-03-11' }))?.[0]).toBe('Ngày 11/03/2026 còn chưa đến (hôm nay là 10/03/2026), mà việc này chỉ ghi khi đã xảy ra. Hãy kiểm tra ngày.')
  expect(said(plan('a'))?.[0]).toBe('Kế hoạch của Người a đã được duyệt. Muốn thay đổi, hãy đề nghị điều chỉnh hoặc để hiệu trưởng mở lại.')
  expect(said({ act: 'pass', person: 'a', step: 'principal', note: null }, asker('clerk'))?.[0]).toBe('Vai trò văn thư không được duyệt kế hoạch cá nhân. Hãy nhờ người có thẩm quyền trong trường thực hiện.')
})

test('every reason has a sentence in both languages, whatever facts are missing', () => {
  for (const reason of declineReasons) {
    for (const language of ['vi', 'en'] as const) expect(sayDecline({ reason, facts: {}, part: null }, language)).toMatch(/^[^{}]{15,}[.]$/u)
  }
})

test('nothing found is told with a word of the program in it', () => {
  const facts = { first: 'A', second: 'B', day: '2026-02-01', leader: 'L', place: 'P', count: 2, capacity: 1, standing: 'onLeave', programme: '03', planned: 20, owed: 40, missing: 20, module: 'GVPT 3', step: 'teamHead', since: '2026-02-01', note: 'thiếu', name: 'N', reason: 'thi', sheet: ['GVPT 1'], book: [], items: ['01'], rating: 'completed' }
  const all = (['vi', 'en'] as const).flatMap((language) => [...clashKinds.map((kind) => sayClash({ kind, facts }, language)), ...exceptionCodes.map((code) => sayException({ code, facts }, language))])
  for (const sentence of all) expect(sentence).not.toMatch(/undefined|null|\[object|onLeave|teamHead|2026-02-01/)
  expect(sayException({ code: 'unfinishedStep', facts })).toBe('Kế hoạch đang ở tổ trưởng từ ngày 01/02/2026.')
  expect(sayClash({ kind: 'leaderAbsent', facts })).toBe('L phụ trách “A” ngày 01/02/2026 nhưng nghỉ dài ngày vào ngày đó.')
})

test('a reminder is ready for the chat: what, by when, who', () => {
  const people = [{ id: 'a', name: 'Người a' }, { id: 'b', name: 'Người b' }]
  expect(sayReminder({ kind: 'handPlans', due: '2025-05-17', days: 3, provision: null, people })).toBe('Nhắc nộp kế hoạch bồi dưỡng cá nhân trước ngày 17/05/2025 (còn 3 ngày). Còn: Người a, Người b.')
  expect(sayReminder({ kind: 'sendReport', due: '2026-06-01', days: -2, provision: null, people: [] }, 'en')).toBe('The report on results has to be sent before 01/06/2026 (2 days late).')
})

test('differences, gaps, drift, reasons and standings have their words', () => {
  expect(sayDifferences([{ kind: 'changed', item: '02', title: '02', field: 'months', before: null, after: '2026-03, 2026-04' }, { kind: 'changed', item: '02', title: '02', field: 'form', before: 'together', after: 'distance' }, { kind: 'dropped', item: 'x', title: 'GVPT 3' }])).toEqual(['02: thời gian từ chưa ghi thành 03/2026, 04/2026.', '02: loại hình từ tập trung thành từ xa.', 'Bỏ GVPT 3.'])
  expect(sayGap({ kind: 'gap', issuer: 'i', issuerName: 'Sở', after: '1', before: '4', missing: 2 })).toBe('Sở: giữa số 1 và 4 thiếu 2 số.')
  expect(sayDrift({ person: 'a', fullName: 'Người a', sheet: ['GVPT 1'], book: [] })).toBe('Người a: bảng tính ghi GVPT 1, kế hoạch cá nhân ghi chưa chọn.')
  expect([sayReason('plan-not-approved'), sayStanding('deferred', 'en')]).toEqual(['kế hoạch cá nhân chưa được duyệt', 'deferred'])
})

test('an entry says who did what for whom', () => {
  const tell = (act: Act) => sayEntry({ number: 1, at: '2026-03-10T08:00:00Z', by: asker('clerk', { by: { name: 'Trần Văn Thư' } }).actor, act }, book)
  expect(tell(plan('a', [...fullPlan.slice(0, 1), item('GVPT 3')]))).toBe('Trần Văn Thư (văn thư) ghi kế hoạch cá nhân của Người a: chương trình 01, GVPT 3.')
  expect(tell(handed('a'))).toBe('Trần Văn Thư (văn thư) nộp kế hoạch cá nhân của Người a ngày 15/09/2025.')
  expect(tell(mark('a', '01', 8.5))).toBe('Trần Văn Thư (văn thư) nhập bài thu hoạch lần 1 của Người a về 01: 8,5 điểm.')
  expect(tell(mark('a', '01', null, { absent: true }))).toMatch(/: vắng\.$/)
  expect(tell(join('b'))).toBe('Trần Văn Thư (văn thư) thêm Người b vào năm học từ ngày 15/08/2025 (từ danh sách của trường).')
})

test('a withdrawn result is told with whose it was', () => {
  const act: Act = { act: 'withdrawAssessment', assessment: 'w', reason: 'nhầm' }
  const entered = apply(book, { number: 6, at: 'x', by: asker().actor, act: mark('a', '01', 3, { id: 'w' }) })
  expect(sayEntry({ number: 7, at: 'x', by: asker().actor, act }, entered)).toBe('principal (hiệu trưởng) rút một kết quả của Người a: nhầm.')
})
