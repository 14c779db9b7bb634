import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { Seat } from '../stage/seat.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { GUIDE_SCREEN, pictureOfPane } from './picture.ts'

let stage: Stage
let seat: Seat

beforeAll(async () => {
  stage = await openStage()
  seat = await stage.seat(GUIDE_SCREEN)
  await seat.openPane()
  await seat.press('Đã hiểu')
})
afterAll(async () => {
  await seat.leave()
  await stage.close()
})

describe('what the guide tells an administrator', () => {
  it('opens at units, people and invitations', async () => {
    await seat.signIn('demo.quantri')
    await seat.pane.getByText('Thêm trường', { exact: true }).waitFor()
    await pictureOfPane(seat, 'administrator')
    const form = seat.pane.getByRole('form', { name: 'Mời người dùng' })
    await form.getByRole('button', { name: 'Tạo liên kết mời' }).click()
    await seat.notice('Đã tạo liên kết mời.')
    await seat.pane.getByLabel('Liên kết mời').waitFor()
    await pictureOfPane(seat, 'administrator-invite')
  })
})
