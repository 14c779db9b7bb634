import { describe, expect, test } from '@jest/globals'
import type { Results, ResultsPerson } from '#addin/desk/year-results.ts'
import { assessing } from '#addin/features/enter-results/assess.ts'
import { signedIn } from '#addin/features/enter-results/attendance.ts'
import { evidenceFile } from '#addin/features/enter-results/evidence-file.ts'
import { abouts, gridRows } from '#addin/features/enter-results/grid-rows.ts'
import { pastedCells } from '#addin/features/enter-results/pasted-cells.ts'
import { pastedRows } from '#addin/features/enter-results/pasted-rows.ts'
import { placePasted } from '#addin/features/enter-results/place-pasted.ts'
import { certifying, uncertified } from '#addin/features/keep-certificates/certifying.ts'
import { numbersFrom } from '#addin/features/keep-certificates/numbers.ts'
import { standingBatch } from '#addin/features/roll-over/roll-over.ts'
import { shownRating } from '#addin/features/rate-year/shown-rating.ts'
import { stillOpen } from '#addin/features/rate-year/still-open.ts'

const scale = { lowest: 0, highest: 10, pass: 5 }

const attempt = (person: string, number: number, { mark, withdrawn = false }: { readonly mark: number | null; readonly withdrawn?: boolean }) =>
  ({ id: `${person}-${String(number)}`, item: 'GVPT 1', kind: 'REPORT' as const, attempt: number, on: '2026-12-01', mark, absent: mark === null, source: 'SCHOOL' as const, byName: 'Văn thư', at: '2026-12-01T02:00:00Z', withdrawn: withdrawn ? { byName: 'Văn thư', at: '2026-12-02T02:00:00Z', reason: 'nhầm' } : null })

const person = (id: string, fullName: string, more: Partial<ResultsPerson> = {}): ResultsPerson => ({
  id, fullName, birthDate: null, staffCode: null, team: 'Tổ 1', standing: 'ACTIVE', standings: [],
  plan: { state: 'APPROVED', items: [{ id: 'GVPT 1', programme: '03', module: 'GVPT 1', title: null, topic: null }] },
  results: [], rating: { state: 'NOT_YET', rating: null, reasons: [], override: null },
  attendance: [], applications: [], observations: [], evidence: [], credits: [], ...more,
} as ResultsPerson)

const year = (people: readonly ResultsPerson[], more: Partial<Results> = {}): Results =>
  ({ version: 1, people: [...people], sessions: [], overrides: [], issuers: [], certificates: [], numberGaps: [], evidenceLimits: { mostBytes: 1_000 }, ...more })

const two = year([
  person('a', 'Nguyễn Thị Hoa', { results: [{ item: 'GVPT 1', state: 'FAILED', mark: 4, passed: false, attempts: [attempt('a', 1, { mark: 4 }), attempt('a', 2, { mark: 9, withdrawn: true })] }] }),
  person('b', 'Trần Văn Bình'),
  person('c', 'Lê Thị Mai', { standing: 'TRANSFERRED' }),
])

describe('the grid of marks', () => {
  test('holds those who planned the item and are here; a withdrawn attempt does not count', () => {
    expect(gridRows(two, 'item GVPT 1', 'REPORT').map(({ person: { id }, next, passed }) => [id, next, passed])).toEqual([['a', 2, false], ['b', 1, null]])
    expect(gridRows(two, 'item GVPT 1', 'QUESTIONS').map(({ next }) => next)).toEqual([1, 1])
    expect(abouts(two)).toEqual([{ about: 'item GVPT 1', item: 'GVPT 1', session: null, topic: null, people: 2 }])
  })

  test('of a session: those on its list, each with the item it is about', () => {
    const session = { id: 's', title: 'Chuyên đề', programme: '03', module: 'GVPT 1', on: '2026-11-01', people: ['b', 'c'], present: null, excused: null, cancelled: null }
    const held = year(two.people, { sessions: [session] })
    expect(gridRows(held, 'session s', 'REPORT').map(({ person: { id }, item }) => [id, item])).toEqual([['b', 'GVPT 1']])
    expect(gridRows(held, 'session gone', 'REPORT')).toEqual([])
  })

  test('typed marks become acts, each the next attempt; what cannot be read is counted and left', () => {
    const typed = new Map([['a', '8,5'], ['b', 'vắng']])
    const made = assessing(gridRows(two, 'item GVPT 1', 'REPORT'), { about: '', kind: 'REPORT', on: '2026-12-05', typed }, scale)
    expect(made.acts.map((act) => act.assess?.assessment)).toEqual([
      { person: 'a', item: 'GVPT 1', kind: 'REPORT', attempt: 2, on: '2026-12-05', mark: 8.5, absent: false, source: 'SCHOOL' },
      { person: 'b', item: 'GVPT 1', kind: 'REPORT', attempt: 1, on: '2026-12-05', mark: null, absent: true, source: 'SCHOOL' },
    ])
    expect(assessing(gridRows(two, 'item GVPT 1', 'REPORT'), { about: '', kind: 'REPORT', on: '2026-12-05', typed: new Map([['a', '11'], ['b', '']]) }, scale)).toEqual({ acts: [], people: [], refused: 1 })
  })
})

describe('a pasted list', () => {
  test('fills those it is sure of; a second row of one person and strangers wait for a person', () => {
    const reading = pastedRows(pastedCells('Nguyễn Thị Hoa\t8\nTrần Văn Bính\t7\nNguyễn Thị Hoa\t9'), two.people, scale)
    const placed = placePasted(reading, two.people)
    expect([...placed.sure]).toEqual([['a', '8']])
    expect(placed.doubtful.map(({ row, why }) => [row.name, why, row.candidates[0]?.id])).toEqual([['Trần Văn Bính', 'unknown', 'b'], ['Nguyễn Thị Hoa', 'twice', 'a']])
  })

  test('a lone column goes down the list; gaps stay gaps and surplus is told', () => {
    const placed = placePasted(pastedRows(pastedCells('\n8\n\n7'), two.people, scale), two.people)
    expect([[...placed.sure], placed.left]).toEqual([[['b', '8']], 1])
  })

  test('a sign-in list tells who was there, who is said to be absent and who is nobody here', () => {
    const list = signedIn(pastedCells('1\tNguyễn Thị Hoa\tký\n2\tTrần Văn Bình\tvắng\n3\tQuách Đăng Khôi'), two.people)
    expect([list.present, list.absent, list.unknown.map(({ name }) => name)]).toEqual([['a'], ['b'], ['Quách Đăng Khôi']])
  })
})

describe('evidence', () => {
  test('is what its bytes say, whatever its name', () => {
    const most = 1_000
    const pdf = Uint8Array.from('%PDF-1.7'.split('').map((sign) => sign.charCodeAt(0)))
    expect(evidenceFile('bai.PDF', pdf, most)).toMatchObject({ kind: 'PDF', fault: null })
    expect(evidenceFile('anh.png', pdf, most)).toMatchObject({ kind: 'PDF', fault: 'name' })
    expect(evidenceFile('bai.pdf', Uint8Array.of(0x4d, 0x5a, 0x90), most)).toMatchObject({ kind: null, fault: 'type' })
    expect(evidenceFile('bai.pdf', new Uint8Array(), most)).toMatchObject({ fault: 'empty' })
    expect(evidenceFile('bai.pdf', new Uint8Array(most + 1), most)).toMatchObject({ fault: 'size' })
    expect(evidenceFile('bai.pdf', new Uint8Array(most + 1), null)).toMatchObject({ fault: 'type' })
  })
})

describe('ratings', () => {
  test('a standing is never a zero; who completed before going on leave completed', () => {
    const shown = (standing: string, rating: 'COMPLETED' | null = null): string => shownRating(person('a', 'A', { standing: standing as ResultsPerson['standing'], rating: { state: (rating ? 'RATED' : standing === 'ACTIVE' ? 'NOT_RATED' : standing) as ResultsPerson['rating']['state'], rating, reasons: [], override: null } }))
    expect(['ON_LEAVE', 'DEFERRED', 'EXEMPT', 'TRANSFERRED', 'LEFT'].map((standing) => shown(standing))).toEqual(['ON_LEAVE', 'DEFERRED', 'EXEMPT', 'TRANSFERRED', 'LEFT'])
    expect([shown('ON_LEAVE', 'COMPLETED'), shown('ACTIVE')]).toEqual(['COMPLETED', 'NOT_RATED'])
  })

  test('what is still open is told before the year is closed', () => {
    const session = { id: 's', title: 'Chuyên đề', programme: '03', module: null, on: '2026-11-01', people: ['a'], present: null, excused: null, cancelled: null }
    const open = stillOpen(year([person('a', 'Hoa', { plan: { state: 'UNDERWAY', items: [] } }), person('b', 'Bình', { standing: 'ON_LEAVE' })], { sessions: [session] }), '2026-12-01')
    expect(open).toEqual([{ what: 'withoutPlan', count: 1, names: ['Hoa'] }, { what: 'unrated', count: 1, names: ['Hoa'] }, { what: 'attendance', count: 1, names: ['Chuyên đề'] }])
  })
})

describe('numbers', () => {
  test.each([
    ['001/CN-BDTX', ['001/CN-BDTX', '002/CN-BDTX']],
    ['099/2027/CN', ['099/2027/CN', '100/2027/CN']],
    ['CN-2027-9', ['CN-2027-9', 'CN-2027-10']],
    ['2027', ['2027', '2028']],
    ['không số', null],
  ])('%s', (first, numbers) => { expect(numbersFrom(first, 2)).toEqual(numbers) })

  test('go to those who completed and hold no certificate that is valid', () => {
    const done = { state: 'RATED' as const, rating: 'COMPLETED' as const, reasons: [], override: null }
    const held = { id: 'x', number: '001', issuer: 'i', issuerName: 'Trường', on: '2027-06-01', byName: 'A', at: '2027-06-01T00:00:00Z', lostOn: null, confirmation: null }
    const revoked = { byName: 'A', at: '2027-06-02T00:00:00Z', reason: 'sai tên' }
    const book = year([person('a', 'A', { rating: done }), person('b', 'B', { rating: done }), person('c', 'C')], { certificates: [{ ...held, person: 'a', revoked: null }, { ...held, id: 'y', person: 'b', revoked }] })
    const people = uncertified(book)
    expect(people.map(({ id }) => id)).toEqual(['b'])
    expect(certifying(people, ['002'], { issuer: 'i', on: '2027-06-03' })).toEqual([{ certify: { certificate: { person: 'b', number: '002', issuer: 'i', on: '2027-06-03' } } }])
  })
})

describe('the roll-over that stands', () => {
  test('is the last one from that year which was not undone', () => {
    const done = [{ batch: 'x', from: '2025-2026', undone: { at: '2026-08-02T02:00:00Z' } }, { batch: 'y', from: '2025-2026', undone: null }]
    expect(standingBatch(done, '2025-2026')).toBe('y')
    expect(standingBatch(done.slice(0, 1), '2025-2026')).toBeNull()
    expect(standingBatch(done, '2024-2025')).toBeNull()
  })
})
