import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { type BrowserContext, newSession } from '#test/support/browser.ts'
import { type Ask, handOver, largeAuthority, peopleOf, sendBack, type LargeAuthority } from '#test/support/large-authority.ts'
import type { Seat } from './stage/seat.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

const SCHOOLS = 6
const PEOPLE = 350
const ALL = SCHOOLS * PEOPLE
const YEAR = '2026-2027'
const LINES = 'BDTX Số liệu'
const TABLE = `BDTX_SoLieu_X_LON_2026_2027`

let stage: Stage
let commune: LargeAuthority
let officer: Seat
let office: BrowserContext

/** The API over the browser's line, which trusts the certificate of this run. */
const ask: Ask = async (query, variables, token) => {
  const response = await office.request.post(`${stage.server.url}/graphql`, { data: { query, variables }, headers: { authorization: `Bearer ${token}` } })
  const { data, errors = [] } = (await response.json()) as Awaited<ReturnType<Ask>>
  return { status: response.status(), data, errors }
}

beforeAll(async () => {
  stage = await openStage()
  office = await newSession(stage.browser)
  commune = await largeAuthority(stage.server, SCHOOLS)
  for (const [at, school] of commune.schools.entries()) await handOver(ask, school, peopleOf(at, PEOPLE))
}, 240_000)
afterAll(() => clearStages())
beforeEach(async () => {
  officer = await stage.seat()
  await officer.open(packageOf([{ name: 'Của tôi', rows: [['Sổ của chuyên viên']], strong: [1], widths: [20] }]))
  await officer.openPane()
  await officer.signIn(commune.officer.username, commune.officer.password)
  await officer.goTo('Kéo số liệu')
  await officer.pane.getByLabel('Năm học').selectOption(YEAR)
})
afterEach(() => officer.leave())

/** What somebody does in Excel itself, through the object model of the pane's own frame. */
const inExcel = <Answer>(work: string): Promise<Answer> =>
  officer.page.frames().find((frame) => frame.url().includes('/addin/'))!.evaluate(`Excel.run(async (context) => { const table = context.workbook.tables.getItem('${TABLE}'); ${work} })`)

const rows = (): Promise<(string | number)[][]> => inExcel('const body = table.getDataBodyRange().load("values"); await context.sync(); return body.values')

const headings = (): Promise<string[]> => inExcel('const heading = table.getHeaderRowRange().load("values"); await context.sync(); return heading.values[0]')

const pull = async (): Promise<void> => {
  await officer.button('Kéo số liệu').click()
  await officer.pane.getByTestId('busy').waitFor({ state: 'detached', timeout: 60_000 })
  await officer.idle()
}

const firstTime = async (): Promise<void> => {
  await pull()
  await officer.notice(`Đã ghi ${String(ALL)} dòng vào trang “${LINES}”.`)
}

describe('an officer pulls more than two thousand lines', () => {
  it('onto a summary sheet and a sheet of rows, both native tables, and each school sees it', async () => {
    await officer.host('resetCounters()')
    await firstTime()
    await officer.selected('B4')
    const { work } = await officer.host<{ work: { requests: number; bytesIn: number } }>('counters')
    expect(work.requests).toBeLessThanOrEqual(13)
    expect(await officer.host<{ name: string }[]>('sheets()')).toEqual([expect.objectContaining({ name: 'Của tôi' }), expect.objectContaining({ name: 'BDTX Tổng hợp cấp trên' }), expect.objectContaining({ name: LINES })])
    expect((await officer.cell('E4', 'BDTX Tổng hợp cấp trên')).value).toBeNull()
    expect((await officer.cell('F4', 'BDTX Tổng hợp cấp trên')).value).toBe(PEOPLE)
    expect((await rows()).length).toBe(ALL)
    expect((await officer.cell('B1', LINES)).value).toMatch(/^BDTX · Ủy ban nhân dân xã Lớn · năm học 2026-2027 · lấy lúc /)
    await officer.picture('pull-01-first')
    const { data } = await ask('query ($s: ID!, $y: SchoolYear!) { plan(school: $s, schoolYear: $y) { accessLog { purpose byName lines } } }', { s: commune.schools[0]!.id, y: YEAR }, commune.schools[0]!.principal)
    expect(data.plan.accessLog).toEqual([{ purpose: 'Tổng hợp bồi dưỡng thường xuyên', byName: 'Tên chuyenvien.lon', lines: PEOPLE }])
  })

  it('and again: own columns, formulas and order stay, what is new comes last, what is gone is marked', async () => {
    await firstTime()
    await inExcel(`
      const body = table.getDataBodyRange().load('values,rowCount'); await context.sync();
      body.values = [...body.values].reverse();
      table.columns.add(undefined, [['Ghi nhớ'], ...body.values.map((_, at) => ['nhớ ' + at])]);
      table.columns.add(undefined, [['Gấp đôi'], ...body.values.map(() => ['=2*[@[Số tiết chương trình 03]]'])]);
      await context.sync()`)
    const before = await rows()
    const changed = commune.schools[1]!
    await sendBack(ask, commune, changed)
    const people = peopleOf(1, PEOPLE)
    await handOver(ask, changed, [{ ...people[0]!, written: [...people[0]!.written.filter(({ field }) => field !== 'note'), { field: 'note', texts: ['=HYPERLINK("http://x")'] }] }, ...people.slice(2), ...peopleOf(40, 1)])
    await pull()
    await officer.notice(/1 dòng mới, 1 dòng đã đổi, 1 dòng không còn ở cấp trên/)
    const [titles, after] = [await headings(), await rows()]
    const at = (title: string): number => titles.indexOf(title)
    expect(after.length).toBe(ALL + 1)
    expect(after.slice(0, ALL).map((row) => row[at('Họ và tên')])).toEqual(before.map((row) => row[at('Họ và tên')]))
    expect(after.slice(0, ALL).map((row) => row[at('Ghi nhớ')])).toEqual(before.map((row) => row[at('Ghi nhớ')]))
    expect(after.filter((row) => row[at('Tình trạng dòng')] === 'Không còn ở cấp trên')).toHaveLength(1)
    expect(after.at(-1)?.[at('Tình trạng dòng')]).toBe('Mới')
    const formulas = await inExcel<string[][]>('const own = table.columns.getItem("Gấp đôi").getDataBodyRange().load("formulas"); await context.sync(); return own.formulas')
    expect(new Set(formulas.flat())).toEqual(new Set(['=2*[@[Số tiết chương trình 03]]']))
    const sly = after.find((row) => String(row[at('Ghi chú')]).startsWith('=HYPER'))
    expect(sly?.[at('Ghi chú')]).toBe('=HYPERLINK("http://x")')
    await officer.picture('pull-02-again')
    await officer.press(/^Xóa 1 dòng này$/)
    await officer.press(/^Xóa 1 dòng này$/)
    await officer.notice('Đã xóa 1 dòng')
    expect((await rows()).length).toBe(ALL)
  })

  it('and stops in the middle: what was there stays whole', async () => {
    await firstTime()
    const before = await rows()
    await officer.page.route('**/graphql', async (route) => { await new Promise((done) => setTimeout(done, 400)); await route.continue().catch(() => undefined) })
    await officer.button('Kéo số liệu').click()
    await officer.pane.getByText(/\d+ trên \d+/).waitFor()
    await officer.picture('pull-03-progress')
    await officer.button('Dừng').click()
    await officer.notice('Đã dừng')
    await officer.page.unrouteAll({ behavior: 'ignoreErrors' })
    expect(await rows()).toEqual(before)
  })

  it('and is asked before cells typed over are replaced', async () => {
    await firstTime()
    await inExcel('table.getDataBodyRange().getCell(0, 4).values = [["Tên tôi sửa"]]; await context.sync()')
    await pull()
    await officer.pane.getByTestId('pull-edited').getByText('1 dòng có ô do BDTX ghi').waitFor()
    await officer.picture('pull-04-edited')
    await officer.press('Ghi ra trang mới, giữ trang cũ')
    await officer.notice(/BDTX Số liệu \(2\)/)
    expect((await rows())[0]?.[4]).toBe('Tên tôi sửa')
  })
})

describe('the board', () => {
  it('says when it looked, finds a school without its diacritics, and shows a new push within a minute', async () => {
    await officer.page.clock.install()
    await officer.goTo('Theo dõi')
    await officer.pane.getByLabel('Năm học').selectOption(YEAR)
    await officer.pane.getByTestId('board-at').filter({ hasText: /^Cập nhật lúc \d/ }).waitFor()
    expect(await officer.pane.getByTestId('board-row').count()).toBe(SCHOOLS)
    await officer.pane.getByLabel('Tìm trường').fill('truong tieu hoc so 3')
    await officer.pane.getByText('Đang hiện 1 trên 6 trường.').waitFor()
    const row = officer.pane.getByTestId('board-row')
    expect(await row.getAttribute('data-state')).toBe('SENT')
    await sendBack(ask, commune, commune.schools[2]!)
    await officer.page.clock.fastForward('01:00')
    await officer.pane.locator('[data-testid=board-row][data-state=RETURNED]').waitFor()
    await officer.pane.getByLabel('Tìm trường').fill('')
    await officer.pane.getByTestId('board-row').first().getByRole('link').focus()
    await officer.page.keyboard.press('ArrowDown')
    expect(await officer.pane.locator('a:focus').getAttribute('aria-label')).toContain('Số 2')
    await officer.picture('pull-05-board')
  })
})

describe('the school', () => {
  it('sees its line of the report, and who read its people and what for', async () => {
    const { id, principal } = commune.schools[0]!
    await pull()
    await officer.signOut()
    await officer.signIn('hieutruong.0', commune.officer.password)
    const { data } = await ask('query ($s: ID!, $y: SchoolYear!) { plan(school: $s, schoolYear: $y) { id } }', { s: id, y: YEAR }, principal)
    await officer.page.frames().find((frame) => frame.url().includes('/addin/'))!.evaluate((plan) => { location.hash = `#/review/${plan}` }, String(data.plan.id))
    await officer.press('Xem dòng của trường trong báo cáo và nhật ký')
    const part = officer.pane.getByTestId('upstream')
    await part.getByText(`Chương trình 03: phải học ${String(PEOPLE * 40)} tiết, kế hoạch ${String(PEOPLE * 40)}, còn thiếu 0`).waitFor()
    await part.getByText(`còn thiếu 0; ${String(PEOPLE)} người chưa ghi số tiết`).first().waitFor()
    await part.getByTestId('access-log').getByText('mục đích: Tổng hợp bồi dưỡng thường xuyên').waitFor()
    await part.scrollIntoViewIfNeeded()
    await officer.picture('pull-06-school')
  })
})
