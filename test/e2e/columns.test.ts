import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Seat } from './stage/seat.ts'
import { bookOf, faultless, homemade, staffAlone, ticks } from './stage/sheets.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
let clerk: Seat
/** What the hand did: presses of the mouse, and choices in an opened list. */
let clicks: number

beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())
beforeEach(async () => {
  clerk = await stage.seat()
  clicks = 0
})
afterEach(() => clerk.leave())

const click = async (name: string): Promise<void> => {
  clicks += 1
  await clerk.press(name)
}

/** Opening the list is one click, taking an entry of it another. */
const choose = async (column: string, meaning: string): Promise<void> => {
  clicks += 2
  await clerk.pane.getByLabel(`Cột ${column} là`).selectOption({ label: meaning })
  await clerk.idle()
}

/** The same file, downloaded and opened by somebody who was never asked. */
const reopened = async (): Promise<void> => {
  const bytes = await clerk.download()
  await clerk.leave()
  clerk = await stage.seat()
  await clerk.open(bytes)
  await clerk.openPane()
}

const card = () => clerk.pane.getByTestId('table').first()

const isRemembered = async (): Promise<void> => {
  await card().getByText(/ · đã xác nhận$/).waitFor()
  expect(await clerk.button('Đúng rồi, ghi nhớ').count()).toBe(0)
}

describe('which column is what', () => {
  it.each([['a row for each teacher', faultless()], ['ticks under modules', ticks()]])('is confirmed once: %s', async (_, sheet) => {
    await clerk.open(bookOf(sheet))
    await clerk.openPane()
    await card().getByText('chắc chắn').waitFor()
    await click('Đúng rồi, ghi nhớ')
    await clerk.notice('Đã ghi nhớ trong tệp này.')
    expect(clicks).toBeLessThanOrEqual(3)
    await isRemembered()
    await reopened()
    await isRemembered()
  })

  it('is put right in three clicks where the school has its own words, and remembered in the file', async () => {
    await clerk.open(bookOf(homemade()))
    await clerk.openPane()
    await click('Cột nào là gì')
    await clerk.picture('10-columns')
    await choose('E', 'Số tiết chương trình 03')
    await clerk.notice('Đã ghi nhớ trong tệp này.')
    expect(clicks).toBeLessThanOrEqual(3)
    expect(await clerk.pane.getByLabel('Cột E là').inputValue()).toBe('periods03')
    await isRemembered()
    await reopened()
    await isRemembered()
    await clerk.press('Cột nào là gì')
    expect(await clerk.pane.getByLabel('Cột E là').inputValue()).toBe('periods03')
    await clerk.picture('11-columns-again')
  })

  it('is asked of the whole table where nothing says that it is ours; no is remembered, and taken back', async () => {
    await clerk.open(bookOf(staffAlone()))
    await clerk.openPane()
    const question = () => clerk.pane.getByTestId('ask-table')
    await question().getByText('danh sách người học BDTX').waitFor()
    await question().scrollIntoViewIfNeeded()
    await clerk.picture('12-ask-table')
    await click('Không phải danh sách BDTX')
    await clerk.notice('Sẽ không đọc bảng này')
    await reopened()
    await clerk.pane.getByTestId('no-roster').waitFor()
    await clerk.button('Đọc lại bảng này').scrollIntoViewIfNeeded()
    await clerk.picture('13-refused-table')
    await click('Đọc lại bảng này')
    await question().waitFor()
    await click('Đúng, đây là danh sách')
    expect(clicks).toBeLessThanOrEqual(3)
    await isRemembered()
  })
})
