import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { Seat } from '../stage/seat.ts'
import { sendList, SHORT, teacherName } from '../stage/school-list.ts'
import { clearStages, openStage, type Stage } from '../stage/stage.ts'
import { pictureAt, sitDown, turnTo } from './year-steps.ts'

const PEOPLE = 45
const NOW = '2026-10-05T02:00:00Z'

let stage: Stage
let seat: Seat

beforeAll(async () => {
  stage = await openStage(NOW)
  await sendList(stage, PEOPLE, '2026-2027')
  seat = await sitDown(stage, NOW)
})
afterAll(() => clearStages(seat))

const signIn = async (username: string): Promise<void> => {
  await seat.signIn(username)
  await seat.goTo('Năm học')
}

describe('what the guide tells a clerk about the plans of a year', () => {
  it('the book begins with the list the school has sent', async () => {
    await signIn('demo.vanthu')
    await seat.press('Xem trước khi lấy')
    await seat.pane.getByTestId('draw-preview').waitFor()
    await pictureAt(seat, seat.pane.getByTestId('year-name'), 'year-draw')
    await seat.press('Lấy vào sổ')
    await seat.notice(`Đã thêm ${String(PEOPLE)} người vào sổ`)
  })

  it('returned slips are typed one after the other', async () => {
    await turnTo(seat, 'Kế hoạch cá nhân')
    await seat.pane.getByTestId('common-topics').locator('summary').click()
    for (const programme of ['01', '02']) {
      await seat.pane.getByTestId('common-topics').getByLabel('Chương trình').selectOption(programme)
      await seat.press(`Ghi cho ${String(PEOPLE)} người chưa có`)
      await seat.notice(`Đã ghi chuyên đề cho ${String(PEOPLE)} người.`)
    }
    await seat.pane.getByTestId('common-topics').locator('summary').click()
    await seat.pane.getByLabel('Tên trên phiếu').focus()
    for (const text of [teacherName(0), '1 8', teacherName(1), '2 9']) {
      await seat.page.keyboard.type(text)
      await seat.page.keyboard.press('Enter')
    }
    await seat.pane.getByTestId('slip').filter({ hasText: teacherName(1) }).getByText('đã ghi', { exact: true }).waitFor()
    await pictureAt(seat, seat.pane.getByTestId('slips'), 'year-slips')
    await seat.press(`Chuyển duyệt ${String(PEOPLE)} kế hoạch đã nhập`)
    await seat.notice(`Đã chuyển ${String(PEOPLE)} kế hoạch lên bước sau.`)
    await seat.signOut()
  })
})

describe('what the guide tells the head of a team', () => {
  it('one pile, passed but for what was marked', async () => {
    await signIn('demo.totruong')
    await turnTo(seat, 'Duyệt cá nhân')
    await pictureAt(seat, seat.pane.getByTestId('year-name'), 'year-team-head')
    await seat.press(/^Duyệt tất cả trừ dòng đánh dấu/)
    await seat.notice(/^Đã duyệt/)
    await seat.signOut()
  })
})

describe('what the guide tells a principal about the plans of a year', () => {
  it('exceptions first, the rest in one press', async () => {
    await signIn('demo.hieutruong')
    await turnTo(seat, 'Duyệt cá nhân')
    await seat.pane.getByTestId('steps').locator('summary').click()
    await seat.pane.getByLabel('Tổ trưởng xem trước hiệu trưởng').uncheck()
    await seat.press('Đổi các bước duyệt')
    await seat.notice('Đã đổi các bước duyệt.')
    for (const at of SHORT) {
      await seat.pane.getByLabel(`Đánh dấu ${teacherName(at)}`).click()
      await seat.pane.getByLabel(`Góp ý trả lại cho ${teacherName(at)}`).fill('Chọn thêm một mô đun cho đủ 40 tiết.')
    }
    await pictureAt(seat, seat.pane.getByText('Cần xem trước (3)'), 'year-review')
    await seat.press(`Duyệt ${String(PEOPLE - SHORT.length)} người, trả lại ${String(SHORT.length)} người`)
    await seat.notice(`Đã duyệt ${String(PEOPLE - SHORT.length)} người và trả lại`)
  })

  it('a deputy signs from day to day', async () => {
    const delegations = seat.pane.getByTestId('delegations')
    await delegations.locator('summary').click()
    await delegations.getByLabel('Từ ngày').fill('2026-10-01')
    await delegations.getByLabel('Đến hết ngày').fill('2026-10-31')
    await delegations.getByLabel('Số văn bản ủy quyền').fill('12/QĐ-THHS')
    await seat.press('Ủy quyền')
    await seat.notice('Đã ủy quyền cho Phó Hiệu trưởng')
    await pictureAt(seat, delegations, 'year-delegation')
    await seat.signOut()
  })

  it('an approved plan changes by an amendment a second person settles', async () => {
    await signIn('demo.vanthu')
    await turnTo(seat, 'Kế hoạch cá nhân')
    await seat.pane.getByRole('link', { name: `Mở kế hoạch của ${teacherName(0)}` }).click()
    await seat.idle()
    await seat.press('Bỏ GVPT 8')
    await seat.press('Thêm mô đun')
    await seat.pane.getByLabel('Tìm mô đun theo mã, tên hoặc nhóm').fill('GVPT 6')
    await seat.pane.getByLabel('Tìm mô đun theo mã, tên hoặc nhóm').press('Enter')
    await seat.pane.getByLabel('Lý do điều chỉnh').fill('Đổi theo nhu cầu của tổ.')
    await seat.press('Đề nghị điều chỉnh')
    await seat.notice('Đã ghi đề nghị điều chỉnh')
    await seat.signOut()
    await signIn('demo.hieutruong')
    await turnTo(seat, 'Duyệt cá nhân')
    await pictureAt(seat, seat.pane.getByTestId('amendment'), 'year-amendment')
    await seat.press('Đồng ý điều chỉnh')
    await seat.notice('Đã đồng ý điều chỉnh')
    await turnTo(seat, 'Tổng quan')
    await pictureAt(seat, seat.pane.getByTestId('totals'), 'year-overview')
    await seat.signOut()
  })
})
