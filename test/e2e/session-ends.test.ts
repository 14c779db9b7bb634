import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Seat } from './stage/seat.ts'
import { bookOf, faultless } from './stage/sheets.ts'
import { BEFORE_DEADLINE, clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
let school: Seat

beforeAll(async () => {
  stage = await openStage()
  school = await stage.seat()
  school.expectTrouble(/status of 401/)
  await school.open(bookOf(faultless()))
  await school.openPane()
})
afterAll(() => clearStages(school))

/** The next morning: every session is over. */
const nextDay = (days: number): void => { stage.clock.set(new Date(Date.parse(BEFORE_DEADLINE) + days * 86_400_000).toISOString()) }

const signInAgain = async (username: string): Promise<void> => {
  await school.pane.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click()
  await school.pane.getByTestId('session-ended').waitFor()
  expect(await school.pane.getByLabel('Tên đăng nhập').inputValue()).toBe(username)
  await school.pane.getByLabel('Mật khẩu').fill(stage.server.passwordOf(username))
  await school.pane.getByRole('form').getByRole('button', { name: 'Đăng nhập' }).click()
  await school.pane.getByTestId('account').filter({ hasText: '(thử)' }).waitFor()
  await school.idle()
}

describe('a session that ends', () => {
  it('leaves the clerk\'s work as it stands: sign in again and go on', async () => {
    await school.signIn('demo.vanthu')
    await school.goTo('Gửi')
    await school.press('Xem trước')
    nextDay(1)
    await school.press('Gửi hiệu trưởng')
    await school.pane.getByText('Phiên đăng nhập đã hết. Danh sách và các lựa chọn vẫn còn nguyên').waitFor()
    await school.picture('32-ended')
    await signInAgain('demo.vanthu')
    await school.button(/Gửi tiếp|Gửi hiệu trưởng/).click()
    await school.notice('Đã gửi 6 dòng cho hiệu trưởng.')
    await school.signOut()
  })

  it('keeps the notes a principal was writing', async () => {
    await school.signIn('demo.hieutruong')
    await school.goTo('Duyệt')
    await school.press('Mở kế hoạch')
    await school.press('Xem tất cả')
    await school.button(/^Góp ý cho/).first().click()
    await school.pane.getByRole('textbox', { name: /^Góp ý cho/ }).fill('Xem lại mô đun thứ hai.')
    nextDay(2)
    await school.press('Trả lại người lập')
    await school.pane.getByText('Phiên đăng nhập đã hết.').first().waitFor()
    await signInAgain('demo.hieutruong')
    await school.pane.getByText('Sẽ gửi kèm góp ý cho 1 dòng').waitFor()
    await school.press('Trả lại người lập')
    await school.notice('Đã trả lại.')
  })
})
