import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Seat } from './stage/seat.ts'
import { sendList, SHORT, teacherName } from './stage/school-list.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

const PEOPLE = 60
const NOW = '2026-10-05T02:00:00Z'

let stage: Stage
let clerk: Seat
let principal: Seat

const settle = async (username: string): Promise<Seat> => {
  const seat = await stage.seat({ viewport: { width: 1240, height: 1500 } })
  await seat.page.clock.setFixedTime(new Date(NOW))
  await seat.openPane()
  await seat.press('Đã hiểu')
  await seat.signIn(username)
  await seat.goTo('Năm học')
  return seat
}

const turnTo = async (seat: Seat, part: string): Promise<void> => {
  await seat.pane.getByRole('navigation', { name: 'Các phần của năm học' }).getByRole('link', { name: part, exact: true }).click()
  await seat.idle()
}

beforeAll(async () => {
  stage = await openStage(NOW)
  await sendList(stage, PEOPLE, '2026-2027')
  clerk = await settle('demo.vanthu')
})
afterAll(() => clearStages(clerk, principal))

describe('the first half of a school year', () => {
  it('begins with the people and modules of the list the school has sent, shown before they are taken', async () => {
    await clerk.pane.getByText('Sổ năm học này chưa có ai.').waitFor()
    await clerk.picture('70-year-empty')
    await clerk.press('Xem trước khi lấy')
    await clerk.pane.getByTestId('draw-preview').getByText(`Sẽ thêm ${String(PEOPLE)} người vào sổ`).waitFor()
    await clerk.pane.getByText(`Ai được thêm (${String(PEOPLE)})`).waitFor()
    await clerk.picture('71-year-draw')
    await clerk.press('Lấy vào sổ')
    await clerk.notice(`Đã thêm ${String(PEOPLE)} người vào sổ`)
    await clerk.pane.getByTestId('totals').waitFor()
    await clerk.picture('72-year-overview')
  })

  it('takes returned slips from the keyboard alone', async () => {
    await turnTo(clerk, 'Kế hoạch cá nhân')
    await clerk.pane.getByLabel('Tên trên phiếu').focus()
    const { keyboard } = clerk.page
    for (const [at, codes] of [[0, '1 8'], [1, '1 9 GVPT8']] as const) {
      await keyboard.type(teacherName(at))
      await keyboard.press('Enter')
      await keyboard.type(codes)
      await keyboard.press('Enter')
    }
    await clerk.pane.getByTestId('slip').filter({ hasText: teacherName(1) }).getByText('đã ghi', { exact: true }).waitFor()
    expect(await clerk.pane.getByTestId('slip').allTextContents()).toEqual([
      expect.stringContaining(`${teacherName(1)}: GVPT 1, GVPT 9, GVPT 8`),
      expect.stringContaining(`${teacherName(0)}: GVPT 1, GVPT 8`),
    ])
    await clerk.picture('73-year-slips')
  })

  it('takes a slip back', async () => {
    await clerk.pane.getByTestId('year-undo').click()
    await clerk.notice('Đã hoàn tác.')
    await clerk.pane.getByTestId('plan-row').filter({ hasText: teacherName(1) }).getByText('GVPT 2, GVPT 9').waitFor()
    await clerk.pane.getByTestId('slip').filter({ hasText: teacherName(1) }).getByText('đã đổi sau đó').waitFor()
  })

  it('gives everybody the programmes set from above, once for all', async () => {
    await clerk.pane.getByTestId('common-topics').locator('summary').click()
    for (const programme of ['01', '02']) {
      await clerk.pane.getByTestId('common-topics').getByLabel('Chương trình').selectOption(programme)
      await clerk.press(`Ghi cho ${String(PEOPLE)} người chưa có`)
      await clerk.notice(`Đã ghi chuyên đề cho ${String(PEOPLE)} người.`)
    }
    await clerk.picture('74-year-topics')
  })

  it('hands all plans on at once', async () => {
    await clerk.press(`Chuyển duyệt ${String(PEOPLE)} kế hoạch đã nhập`)
    await clerk.notice(`Đã chuyển ${String(PEOPLE)} kế hoạch lên bước sau.`)
    await clerk.picture('74-year-handed')
  })

  it('shows the head of a team the pile of that team, passed in one press', async () => {
    const head = await settle('demo.totruong')
    await turnTo(head, 'Duyệt cá nhân')
    await head.pane.getByText(`Đang chờ bạn (${String(PEOPLE / 3)})`).waitFor()
    await head.picture('74-year-head')
    await head.press(`Duyệt tất cả trừ dòng đánh dấu (${String(PEOPLE / 3)} người)`)
    await head.notice(`Đã duyệt ${String(PEOPLE / 3)} người.`)
    await head.leave()
  })

  it('lets the principal go without the team heads\' step', async () => {
    principal = await settle('demo.hieutruong')
    await turnTo(principal, 'Duyệt cá nhân')
    await principal.pane.getByTestId('steps').locator('summary').click()
    await principal.pane.getByLabel('Tổ trưởng xem trước hiệu trưởng').uncheck()
    await principal.press('Đổi các bước duyệt')
    await principal.notice('Đã đổi các bước duyệt.')
  })

  it('is reviewed in a handful of clicks: sixty people, three exceptions', async () => {
    let clicks = 0
    const click = async (target: { click(): Promise<void> }): Promise<void> => { clicks += 1; await target.click() }
    await principal.pane.getByText(`Cần xem trước (${String(SHORT.length)})`).waitFor()
    await principal.picture('75-year-review')
    for (const at of SHORT) {
      await click(principal.pane.getByLabel(`Đánh dấu ${teacherName(at)}`))
      await principal.pane.getByLabel(`Góp ý trả lại cho ${teacherName(at)}`).fill('Chọn thêm một mô đun cho đủ 40 tiết.')
    }
    await principal.picture('76-year-marked')
    await click(principal.button(`Duyệt ${String(PEOPLE - SHORT.length)} người, trả lại ${String(SHORT.length)} người`))
    await principal.idle()
    await principal.notice(`Đã duyệt ${String(PEOPLE - SHORT.length)} người và trả lại ${String(SHORT.length)} người`)
    expect(clicks).toBeLessThanOrEqual(SHORT.length + 1)
    await principal.pane.getByTestId('nothing-waits').waitFor()
  })

  it('tells whoever comes with an old book, and loses nothing that was typed', async () => {
    await turnTo(clerk, 'Kế hoạch cá nhân')
    await clerk.pane.getByLabel('Tên trên phiếu').fill(teacherName(SHORT[0] ?? 0))
    await clerk.pane.getByLabel('Mô đun trên phiếu').fill('1 2')
    await clerk.pane.getByLabel('Mô đun trên phiếu').press('Enter')
    await clerk.notice('Sổ đã được đọc lại')
    await clerk.pane.getByTestId('slip').first().getByRole('button', { name: 'Ghi lại' }).click()
    await clerk.notice('Đã ghi phiếu của')
  })

  it('changes an approved plan by an amendment that another person settles', async () => {
    await clerk.pane.getByRole('link', { name: `Mở kế hoạch của ${teacherName(0)}` }).click()
    await clerk.idle()
    await clerk.press('Bỏ GVPT 8')
    await clerk.press('Thêm mô đun')
    await clerk.pane.getByLabel('Tìm mô đun theo mã, tên hoặc nhóm').fill('kiem tra danh gia')
    await clerk.pane.getByLabel('Tìm mô đun theo mã, tên hoặc nhóm').press('Enter')
    await clerk.pane.getByLabel('Lý do điều chỉnh').fill('Đổi theo nhu cầu của tổ.')
    await clerk.picture('77-year-amend')
    await clerk.press('Đề nghị điều chỉnh')
    await clerk.notice('Đã ghi đề nghị điều chỉnh')
    await principal.press('Đọc lại')
    const amendment = principal.pane.getByTestId('amendment')
    await amendment.waitFor()
    expect(await amendment.locator('.difference').textContent()).toMatch(/GVPT 8[\s\S]*GVPT 6|GVPT 6[\s\S]*GVPT 8/)
    await principal.picture('78-year-amendment')
    await principal.press('Đồng ý điều chỉnh')
    await principal.notice('Đã đồng ý điều chỉnh')
    await turnTo(principal, 'Tổng quan')
    const drift = principal.pane.getByTestId('drift').filter({ hasText: teacherName(0) })
    expect(await drift.textContent()).toContain('Danh sách: GVPT 1, GVPT 8 · Kế hoạch cá nhân: GVPT 1, GVPT 6')
    await principal.picture('78-year-drift')
  })

  it('lets a deputy sign for the principal from day to day', async () => {
    await turnTo(principal, 'Duyệt cá nhân')
    const delegations = principal.pane.getByTestId('delegations')
    await delegations.locator('summary').click()
    await delegations.getByLabel('Từ ngày').fill('2026-10-01')
    await delegations.getByLabel('Đến hết ngày').fill('2026-10-31')
    await delegations.getByLabel('Số văn bản ủy quyền').fill('12/QĐ-THHS')
    await principal.press('Ủy quyền')
    await principal.notice('Đã ủy quyền cho Phó Hiệu trưởng')
    await delegations.getByText('văn bản số 12/QĐ-THHS').waitFor()
    await principal.picture('78-year-delegation')
    await principal.pane.getByTestId('year-undo').click()
    await principal.notice('Đã hoàn tác.')
  })

  it('shows sessions that clash', async () => {
    await turnTo(principal, 'Buổi học')
    for (const [title, starts, ends] of [['Chuyên đề một', '08:00', '10:00'], ['Chuyên đề hai', '09:00', '11:00']] as const) {
      await principal.press('Thêm buổi học')
      const form = principal.pane.getByTestId('session-form')
      await form.getByLabel('Nội dung').fill(title)
      await form.getByLabel('Ngày').fill('2026-11-14')
      await form.getByLabel('Bắt đầu').fill(starts)
      await form.getByLabel('Kết thúc').fill(ends)
      await form.getByLabel('Địa điểm').fill('Phòng họp')
      await form.getByLabel('Người phụ trách').fill('Tổ trưởng tổ 1')
      await form.getByLabel('Thêm cả tổ').selectOption({ label: 'Tổ: Tổ 1 (20 người)' })
      if (title === 'Chuyên đề hai') {
        await form.getByTestId('clash-now').first().waitFor()
        await principal.picture('79-year-session')
      }
      await principal.press('Ghi buổi học')
      await principal.notice(`Đã ghi buổi “${title}”.`)
    }
    await principal.pane.getByTestId('all-clashes').waitFor()
    await principal.picture('80-year-clash')
    await principal.press('Sửa buổi Chuyên đề hai')
    await principal.pane.getByTestId('session-form').getByLabel('Ngày').fill('2026-11-21')
    expect(await principal.pane.getByTestId('clash-now').count()).toBe(0)
    await principal.press('Ghi thay đổi')
    await principal.notice('Đã ghi buổi “Chuyên đề hai”.')
    expect(await principal.pane.getByTestId('all-clashes').count()).toBe(0)
    await principal.pane.getByTestId('year-undo').click()
    await principal.notice('Đã hoàn tác.')
    await principal.pane.getByTestId('all-clashes').waitFor()
  })
})
