import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Seat } from './stage/seat.ts'
import { bookOf, faultless } from './stage/sheets.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
let one: Seat
let other: Seat

const settle = async (seat: Seat): Promise<void> => {
  await seat.openPane()
  await seat.signIn('demo.vanthu')
  await seat.goTo('Gửi')
}

const send = async (seat: Seat): Promise<void> => {
  await seat.press('Xem trước')
  await seat.press(/^(Gửi hiệu trưởng|Gửi tiếp)$/)
}

const outcome = (seat: Seat, name: string) => seat.pane.getByTestId('row-outcome').filter({ hasText: name })

/** One workbook, sent once, then copied: both copies know the rows as they were. */
beforeAll(async () => {
  stage = await openStage()
  one = await stage.seat()
  await one.open(bookOf(faultless()))
  await settle(one)
  await send(one)
  await one.notice('Đã gửi 6 dòng')
  const bytes = await one.download()
  other = await stage.seat()
  await other.open(bytes)
  await settle(other)
})
afterAll(() => clearStages(one, other))

describe('two copies of one workbook', () => {
  it('merge where they changed different cells of a row; what the other wrote is offered, never written unasked', async () => {
    await one.type('E3', 'Tổ Bốn')
    await send(one)
    await one.notice('Đã gửi 6 dòng')
    await other.type('F3', 'GVPT 05, GVPT 09')
    await send(other)
    await outcome(other, 'Đã gộp').waitFor()
    await other.picture('60-merged')
    expect((await other.cell('E3')).value).toBe('Tổ 1')
    await other.press('Lấy bản trên máy chủ')
    expect((await other.cell('E3')).value).toBe('Tổ Bốn')
    expect((await other.cell('F3')).value).toBe('GVPT 05, GVPT 09')
    await send(other)
    await other.notice('Đã gửi 6 dòng')
    expect(await other.pane.getByTestId('row-outcome').filter({ hasText: 'Không đổi' }).count()).toBe(6)
  })

  it('show three values where both changed the same cell, and the person decides', async () => {
    await one.type('F4', 'GVPT 03, GVPT 10')
    await send(one)
    await one.notice('Đã gửi')
    await other.type('F4', 'GVPT 04, GVPT 11')
    await send(other)
    const row = outcome(other, 'Xung đột')
    await row.waitFor()
    const clash = await row.getByTestId('clash').textContent()
    for (const value of ['GVPT 2, GVPT 9', 'GVPT 04, GVPT 11', 'GVPT 03, GVPT 10']) expect(clash).toContain(value)
    await other.picture('61-conflict')
    await row.getByRole('button', { name: 'Giữ của tôi' }).click()
    await send(other)
    await other.notice('Đã gửi 6 dòng')
    expect(await outcome(other, 'Xung đột').count()).toBe(0)
    expect((await one.cell('F4')).value).toBe('GVPT 03, GVPT 10')
  })
})
