import { beforeEach, describe, expect, test } from '@jest/globals'
import type { YearPerson } from '#addin/desk/year-book.ts'
import { openYear } from '#addin/desk/year-book.ts'
import type { ResultsPerson } from '#addin/desk/year-results.ts'
import { chosenTarget } from '#addin/desk/year-target.ts'
import { question, removeYearSheets, writeYearSheets } from '#addin/features/write-year-sheets/write-year-sheets.ts'
import { json, memoryDesk, type Responder } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'
import { bookOf, itemOf, personOf, planOf } from '../year/book.ts'

const target = { school: 's1', schoolYear: '2025-2026' }
const earned = (got: number): YearPerson['periods'] => [{ programme: '03', owed: 40, planned: 40, earned: got, missing: 0 }]
const items = [itemOf({ id: 'GVPT 4', months: ['2025-11', '2025-12'] }), itemOf({ id: '01', module: null })]

const planned = (number: number, told: Partial<YearPerson> = {}): YearPerson =>
  personOf({ id: `p${String(number)}`, fullName: `Người ${String(number)}`, team: `Tổ ${String(1 + (number % 3))}`, plan: planOf({ state: 'UNDERWAY', holder: 'TEAM_HEAD', since: '2025-10-01T18:00:00Z', items }), periods: earned(10), ...told })

const resulted = (number: number, told: Partial<ResultsPerson> = {}): ResultsPerson => ({
  id: `p${String(number)}`, fullName: `Người ${String(number)}`, team: 'Tổ 1', standing: 'ACTIVE', plan: { items: [{ id: 'GVPT 4', programme: '03', module: 'GVPT 4', title: 'Tên', topic: null }] },
  results: [{ item: 'GVPT 4', state: 'PASSED', mark: 7.5, passed: true, attempts: [{ attempt: 1, kind: 'REPORT', mark: 4, absent: false, withdrawn: null }, { attempt: 2, kind: 'REPORT', mark: 7.5, absent: false, withdrawn: null }] }],
  rating: { state: 'RATED', rating: 'COMPLETED', reasons: [], override: null }, ...told,
} as ResultsPerson)

const session = { id: 'b1', title: 'Chuyên đề', programme: '03', module: 'GVPT 4', on: '2025-11-14', starts: '08:00', ends: '10:00', place: 'Phòng họp', leader: 'Tổ trưởng', capacity: 50, people: ['p1', 'p2'], present: null, excused: null, cancelled: null }

let people: readonly YearPerson[]
let results: readonly ResultsPerson[]

const server: Responder = ({ query }) =>
  query.includes('query YearBook')
    ? json({ data: { yearBook: bookOf(people, { version: 7, sessions: [session] }) } })
    : json({ data: { yearBook: { version: 7, people: results, sessions: [], overrides: [], issuers: [], certificates: [{ id: 'c', person: 'p1', number: '05/CN', revoked: null }], numberGaps: [] } } })

const seated = () => {
  const workbook = memoryWorkbook([])
  const desk = memoryDesk(workbook, server)
  desk.session.set({ account: { id: 'u', name: 'Văn thư', grants: [{ role: 'CLERK', school: { id: 's1', name: 'Trường Thử' } }] } as never, ended: false })
  return { workbook, desk, table: (sheet: string) => workbook.tables.find((one) => one.sheet === sheet)! }
}

const calls = ({ workbook }: ReturnType<typeof seated>): number => Object.values(workbook.calls).reduce((sum, count) => sum + count, 0)

beforeEach(() => {
  chosenTarget.set(target)
  openYear.set(null)
  question.set(null)
  people = [1, 2, 3].map((number) => planned(number))
  results = [resulted(1), resulted(2, { standing: 'ON_LEAVE', results: [], rating: { state: 'ON_LEAVE', rating: null, reasons: [{ code: 'onLeave', textVi: 'nghỉ dài ngày', textEn: 'on leave' }], override: null } })]
})

describe('the year plan', () => {
  test('has a row for each person by team: months, periods, how far, with whom', async () => {
    const seat = seated()
    await writeYearSheets(seat.desk, 'plan')
    const { headings, rows, note } = seat.table('BDTX Kế hoạch năm')
    const cell = (row: number, heading: string) => rows[row]![headings.indexOf(heading)]
    expect(rows.map((row) => row[1])).toEqual(['Người 3', 'Người 1', 'Người 2'])
    expect([cell(0, '11/2025'), cell(0, '12/2025'), cell(0, '01/2026'), cell(0, 'Chưa định tháng'), cell(0, 'Tiết phải học'), cell(0, 'Tiến độ (%)'), cell(0, 'Kế hoạch đang ở'), cell(0, 'Từ ngày')])
      .toEqual(['GVPT 4', 'GVPT 4', null, '01', 40, 25, 'Chờ tổ trưởng', 45932])
    expect(note).toBe('BDTX · Kế hoạch năm · Trường Thử · năm học 2025-2026 · tính lúc 01/10/2025 08:00 · sổ năm học bản 7')
    expect(seat.table('BDTX Buổi học').rows[0]!.slice(1, 10)).toEqual([45975, '08:00', '10:00', 'Chuyên đề', 'GVPT 4', 'Phòng họp', 'Tổ trưởng', 50, 2])
  })

  test('keeps order, columns and notes of a person; a newcomer comes last, somebody gone is marked and stays', async () => {
    const seat = seated()
    await writeYearSheets(seat.desk, 'plan')
    const table = seat.table('BDTX Kế hoạch năm')
    table.headings.push('Ghi chú riêng')
    table.rows.forEach((row) => row.push(`của ${String(row[1])}`))
    table.rows.reverse()
    people = [planned(1, { periods: earned(40) }), planned(2), planned(4)]
    await writeYearSheets(seat.desk, 'plan')
    expect(table.rows.map((row) => [row[1], row.at(-1), row.at(-2)])).toEqual([
      ['Người 2', 'của Người 2', null], ['Người 1', 'của Người 1', 'Đã thay đổi'], ['Người 3', 'của Người 3', 'Không còn trong sổ'], ['Người 4', null, 'Mới'],
    ])
    expect(table.rows[1]![table.headings.indexOf('Tiến độ (%)')]).toBe(100)
  })

  test('asks before it writes over what a person typed', async () => {
    const seat = seated()
    await writeYearSheets(seat.desk, 'plan')
    const table = seat.table('BDTX Kế hoạch năm')
    const at = table.headings.indexOf('Tiết đã đạt')
    table.rows[0]![at] = 39
    people = people.map((person) => ({ ...person, periods: earned(20) }))
    await writeYearSheets(seat.desk, 'plan')
    expect([question.get()?.rows, table.rows[0]![at], seat.desk.sentence()]).toEqual([1, 39, 'Chưa ghi gì: có ô của BDTX đã bị sửa tay. Hãy chọn cách làm bên dưới.'])
    await writeYearSheets(seat.desk, 'plan', 'replace')
    expect([question.get(), table.rows[0]![at]]).toEqual([null, 20])
  })

  test.each([46, 300])('takes as many calls for %i people', async (count) => {
    const seat = seated()
    people = Array.from({ length: count }, (_, at) => planned(at))
    await writeYearSheets(seat.desk, 'plan')
    expect(calls(seat)).toBe(7)
    people = people.map((person) => ({ ...person, periods: earned(30) }))
    await writeYearSheets(seat.desk, 'plan')
    expect([calls(seat) - 7, seat.table('BDTX Kế hoạch năm').rows.length]).toEqual([9, count])
  })
})

describe('the results', () => {
  test('a row for each item; a person counts once, and a standing is a word', async () => {
    const seat = seated()
    await writeYearSheets(seat.desk, 'results')
    const { rows } = seat.table('BDTX Kết quả')
    expect(rows.map((row) => row.slice(1, -1))).toEqual([
      ['Người 1', 'Tổ 1', 'đang tham gia', 'GVPT 4', 'Tên', 'bài thu hoạch: 4 → 7,5', 7.5, 'Đạt', 1, 'Hoàn thành', null, '05/CN'],
      ['Người 2', 'Tổ 1', 'nghỉ dài ngày', 'GVPT 4', 'Tên', null, null, 'Chưa đánh giá', 1, 'nghỉ dài ngày', 'nghỉ dài ngày', null],
    ])
  })
})

test('says that none of them is there when there is nothing to delete', async () => {
  const seat = seated()
  await removeYearSheets(seat.desk)
  expect(seat.desk.sentence()).toBe('Không có trang nào của sổ năm học trong tệp này.')
})
