import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { personName } from '#test/excel-host/samples/people.ts'
import { packageOf } from '#test/excel-host/samples/package.ts'
import type { Seat } from './stage/seat.ts'
import { openStage, type Stage } from './stage/stage.ts'

const YEAR = '2026-2027'
const PLAN = 'BDTX Kế hoạch năm'

interface Recorded {
  readonly yearRecord: { readonly book: { readonly version: number } | null; readonly results: readonly { readonly id: string | null; readonly userErrors: readonly object[] }[]; readonly userErrors: readonly object[] }
}

const RECORD = `mutation ($school: ID!, $schoolYear: SchoolYear!, $input: YearRecordInput!) { yearRecord(school: $school, schoolYear: $schoolYear, input: $input) {
  book { version } results { id userErrors { messageEn } } userErrors { messageEn } } }`

let stage: Stage
let clerk: Seat
let school = ''
let version = 0

const record = async (acts: readonly object[]): Promise<readonly string[]> => {
  const { yearRecord } = await stage.ask<Recorded>('demo.vanthu', RECORD, { school, schoolYear: YEAR, input: { acts, version, idempotencyKey: `before the scenario ${String(version)}` } })
  expect([...yearRecord.userErrors, ...yearRecord.results.flatMap(({ userErrors }) => userErrors)]).toEqual([])
  version = yearRecord.book!.version
  return yearRecord.results.map(({ id }) => id!)
}

const join = async (from: number, to: number): Promise<readonly string[]> => {
  const people = await record(Array.from({ length: to - from }, (_, at) => ({ join: { member: { fullName: `${personName(from + at)} ${String(from + at)}`, birthDate: '1985-05-05', role: 'TEACHER', level: 'PRIMARY', team: `Tổ ${String(1 + ((from + at) % 5))}` }, from: 'RECRUITED', on: '2026-08-15' } })))
  const item = (module: string, months: readonly string[]): object => ({ id: module, programme: '03', module, periods: 20, months })
  await record(people.map((person) => ({ plan: { person, source: 'SLIP', items: [item('GVPT 1', ['2026-10', '2026-11']), item('GVPT 9', ['2027-02'])] } })))
  return people
}

/** Requests the add-in itself made of Excel, and nothing it asked that is not emulated. */
const requestsOf = async (press: () => Promise<void>): Promise<number> => {
  await clerk.host('resetCounters()')
  await press()
  expect(await clerk.host<readonly string[]>('notEmulated')).toEqual([])
  return (await clerk.host<{ work: { requests: number } }>('counters')).work.requests
}

const writePlan = async (): Promise<void> => {
  await clerk.press('Ghi trang Kế hoạch năm')
  await clerk.notice(`“${PLAN}”`)
}

const value = async (address: string, sheet = PLAN) => (await clerk.cell(address, sheet)).value

beforeAll(async () => {
  stage = await openStage('2026-12-20T02:00:00Z')
  const { viewer } = await stage.ask<{ viewer: { grants: { school: { id: string } }[] } }>('demo.vanthu', '{ viewer { grants { school { id } } } }')
  school = viewer.grants[0]!.school.id
  const people = await join(0, 46)
  await record([{ schedule: { session: { title: 'Chuyên đề chung', programme: '03', module: 'GVPT 1', on: '2026-11-14', starts: '08:00', ends: '10:00', place: '=Phòng họp', leader: 'Tổ trưởng', capacity: 60, people: [...people] } } }])
  await record(people.slice(0, 20).flatMap((person, at) => [{ assess: { assessment: { person, item: 'GVPT 1', kind: 'REPORT', attempt: 1, on: '2026-12-01', mark: at % 4 === 0 ? 4 : 8, absent: false, source: 'SCHOOL' } } }]))
  clerk = await stage.seat()
  await clerk.page.clock.setFixedTime(new Date('2026-12-20T02:00:00Z'))
  await clerk.openPane()
  await clerk.signIn('demo.vanthu')
  await clerk.goTo('Năm học')
})
afterAll(async () => {
  try {
    await clerk.leave()
  } finally {
    await stage.close()
  }
})

describe('the year in the workbook', () => {
  let firstWriting = 0

  it('stands as a table with months, bars and totals by formulas; a second writing keeps what a person added', async () => {
    firstWriting = await requestsOf(writePlan)
    expect([await value('B1'), await value('B7'), await value('H7')]).toEqual([expect.stringContaining('BDTX · Kế hoạch năm · '), 'Họ và tên', '10/2026'])
    expect([await value('H3'), await value('C5'), await value('I4')]).toEqual([46, 46, '14/11: GVPT 1, =Phòng họp'])
    expect(await clerk.page.locator('[data-cell=D9]').getAttribute('data-bar')).toMatch(/^\d+%$/)
    await clerk.picture('91-year-plan-sheet')
    const [name, note] = [await value('B8'), 'ghi chú riêng']
    await clerk.host(`type(${JSON.stringify(PLAN)}, 'Z8', ${JSON.stringify(note)})`)
    const again = await requestsOf(writePlan)
    expect([await value('B8'), await value('Z8')]).toEqual([name, note])
    expect([firstWriting, again]).toEqual([11, 14])
  })

  it('results count each person once and say marks in their turn', async () => {
    await clerk.press('Ghi trang Kết quả')
    await clerk.notice('“BDTX Kết quả”')
    expect([await value('B4', 'BDTX Kết quả'), await value('B6', 'BDTX Kết quả'), await value('G4', 'BDTX Kết quả'), await value('H4', 'BDTX Kết quả')]).toEqual([46, 'Họ và tên', 15, 5])
    await clerk.picture('92-year-results-sheet')
  })

  it('Tổng hợp shows the year and draws it', async () => {
    await clerk.goTo('Tổng hợp')
    await clerk.press('Tổng hợp')
    await clerk.notice('Tổng hợp')
    await clerk.page.getByRole('tab', { name: 'BDTX Tổng hợp' }).click()
    await clerk.page.locator('[data-chart="BDTX-teams"]').waitFor({ state: 'attached' })
    await clerk.page.getByRole('grid').hover()
    await clerk.page.mouse.wheel(500, 300)
    await clerk.picture('93-summary-with-year')
    expect(await clerk.page.locator('[data-chart="BDTX-periods"]').getAttribute('aria-label')).toContain('Tiết đã đạt so với tiết phải học')
    await clerk.host(`type('BDTX Tổng hợp', 'Q3', 'ghi chú của hiệu trưởng')`)
    await clerk.press('Tổng hợp')
    expect([await value('Q3', 'BDTX Tổng hợp'), await value('A1', 'BDTX Tổng hợp')]).toEqual(['ghi chú của hiệu trưởng', 'TỔNG HỢP BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC 2026-2027'])
    expect(await clerk.page.locator('[data-chart^="BDTX-"]').count()).toBe(3)
    await clerk.goTo('Năm học')
  })

  it('takes as many requests for 300 people as for 46, and sheets deleted come back', async () => {
    await join(46, 300)
    await requestsOf(writePlan)
    expect(await value('H3')).toBe(300)
    await clerk.press('Xóa các trang này')
    await clerk.press('Xóa các trang này')
    await clerk.notice('Đã xóa: BDTX Kế hoạch năm, BDTX Buổi học, BDTX Kết quả.')
    expect(await requestsOf(writePlan)).toBe(firstWriting)
    expect(await value('C5')).toBe(300)
  })

  it('an empty file becomes a school workbook with lists to choose from', async () => {
    await clerk.open(packageOf([{ name: 'Sheet1', rows: [[null]], strong: [], heading: 0, widths: [9] }]))
    await clerk.goTo('Kiểm tra')
    await clerk.press('Đọc tệp')
    await clerk.press('Tạo mẫu mới')
    await clerk.notice('Đã tạo mẫu.')
    expect([await value('A2', 'Danh sách'), await value('G4', 'Danh sách'), await value('D15', 'BDTX Hướng dẫn')]).toEqual(['DANH SÁCH ĐĂNG KÝ BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC 2026-2027', 'Mô đun 2', 'Tập trung'])
    expect(await clerk.host<readonly string[]>('notEmulated')).toEqual([])
    await clerk.picture('94-new-template')
  })
})
