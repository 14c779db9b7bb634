import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { beginYear } from './stage/begin-year.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'
import { yearSeat, type YearSeat } from './stage/year-seat.ts'

const NOW = '2027-05-20T02:00:00Z'
const [STAYS, GOES, RETURNS] = ['Lê Thị Hồng Nhung', 'Phạm Quốc Bảo', 'Võ Thanh Tâm'] as const
const SCREEN = 'Người đến, người đi'

let stage: Stage
let desk: YearSeat | undefined

beforeAll(async () => {
  stage = await openStage(NOW)
  await beginYear(stage, { schoolYear: '2026-2027', names: [STAYS, GOES, RETURNS] })
  desk = await yearSeat(stage)
})
afterAll(() => clearStages(desk?.seat))

/** Offers somebody to a school, from the keyboard alone once the person is chosen. */
const offer = async ({ seat }: YearSeat, name: string, code: string): Promise<void> => {
  const form = seat.pane.getByRole('form', { name: 'Chuyển một người đi' })
  if (!(await form.isVisible())) {
    await seat.pane.getByText('Chuyển một người đi', { exact: true }).focus()
    await seat.page.keyboard.press('Enter')
  }
  const person = form.getByLabel('Người chuyển đi')
  await person.selectOption((await person.locator('option', { hasText: name }).getAttribute('value'))!)
  await form.getByLabel('Mã trường tiếp nhận').fill(code)
  await form.getByLabel('Quyết định số').fill('31/QĐ-UBND')
  await seat.page.keyboard.press('Enter')
}

test('somebody new joins, two are offered, one is taken back, and the other school takes the other in with the periods', async () => {
  const { seat } = desk!
  await desk!.come('demo.vanthu')
  await desk!.turnTo(SCREEN)
  await seat.pane.getByText('Chưa có trường nào trên hệ thống này chuyển người đến.').waitFor()
  await seat.picture('90-people-empty')

  await seat.pane.getByText('Thêm một người', { exact: true }).click()
  const join = seat.pane.getByRole('form', { name: 'Thêm một người' })
  await join.getByLabel('Họ và tên').fill('Đỗ Minh Khang')
  await join.getByLabel('Ngày sinh').fill('1996-02-11')
  await join.getByLabel('Tổ', { exact: true }).fill('Tổ 2')
  await join.getByLabel('Quyết định số').fill('12/QĐ-TD')
  await seat.picture('91-people-join')
  await join.getByRole('button', { name: 'Thêm vào sổ' }).click()
  await seat.notice('Đã thêm Đỗ Minh Khang vào sổ.')

  await offer(desk!, GOES, 'KHONG-CO')
  await seat.notice('Không có trường nào khác nhận được hồ sơ dưới mã “KHONG-CO”')
  await seat.picture('92-people-refused')
  await offer(desk!, GOES, 'THCS-BM')
  await seat.notice(`Đã ghi ${GOES} chuyển đi.`)
  await offer(desk!, RETURNS, 'THCS-BM')
  await seat.notice(`Đã ghi ${RETURNS} chuyển đi.`)
  await seat.press(`Rút lại việc chuyển ${RETURNS}`)
  await seat.pane.getByRole('form', { name: `Rút lại việc chuyển ${RETURNS}` }).getByLabel('Lý do').fill('Quyết định bị hủy')
  await seat.page.keyboard.press('Enter')
  await seat.notice(`Đã rút lại. ${RETURNS} ở lại trong sổ như trước.`)
  const left = seat.pane.getByTestId('leaving')
  await left.filter({ hasText: RETURNS }).getByText('Đã rút lại', { exact: true }).waitFor()
  await left.filter({ hasText: GOES }).getByText('Chờ trường mới nhận').waitFor()
  await seat.picture('93-people-leaving')

  await desk!.come('demo.vanthu.thcs')
  await desk!.turnTo(SCREEN)
  const came = seat.pane.getByTestId('arriving')
  await came.waitFor()
  expect(await came.count()).toBe(1)
  expect(await came.innerText()).toMatch(new RegExp(`${GOES}[\\s\\S]*sinh 05/05/1985[\\s\\S]*31/QĐ-UBND`))
  await came.getByText(`Năm năm gần nhất của ${GOES}`).click()
  await seat.picture('94-people-coming')
  await seat.press(`Nhận ${GOES} vào sổ`)
  await seat.notice(`Đã nhận ${GOES} vào sổ`)
  await seat.pane.getByText('Đã nhận (1)', { exact: true }).waitFor()
  await seat.picture('95-people-taken')
})
