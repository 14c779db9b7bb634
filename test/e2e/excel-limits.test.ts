import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { large } from '#test/excel-host/samples/large.ts'
import { locked } from '#test/excel-host/samples/locked.ts'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { primary } from '#test/excel-host/samples/primary.ts'
import type { Seat } from './stage/seat.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
let clerk: Seat

beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())
beforeEach(async () => { clerk = await stage.seat() })
afterEach(() => clerk.leave())

describe('an older Excel', () => {
  it('of the baseline checks, marks and clears', async () => {
    await clerk.openPane()
    await clerk.host("setLevel('1.10')")
    await clerk.open(packageOf(primary()))
    await clerk.button('Đọc tệp').waitFor()
    await clerk.idle()
    await clerk.press('Kiểm tra')
    await clerk.pane.getByText('7 lỗi, 1 cảnh báo, 0 lưu ý').waitFor()
    expect((await clerk.marks()).length).toBeGreaterThanOrEqual(7)
    await clerk.press('Bỏ đánh dấu')
    expect(await clerk.marks()).toEqual([])
  })

  it('below the baseline is told in one sentence what to do', async () => {
    await clerk.openPane()
    await clerk.host("setLevel('1.9')")
    await clerk.open(packageOf(primary()))
    await clerk.pane.getByText(/Phiên bản Excel này .*cập nhật Office/).first().waitFor()
    await clerk.picture('40-old-excel')
    expect(await clerk.marks()).toEqual([])
  })
})

describe('a cell that is being edited', () => {
  it('is waited for; then the pane says so, and the check goes on when the person has finished', async () => {
    await clerk.open(packageOf(primary()))
    await clerk.openPane()
    await clerk.page.locator('[data-cell=B6]').dblclick()
    await clerk.button('Kiểm tra').dispatchEvent('click')
    await clerk.notice('Excel đang chờ bạn gõ xong một ô.')
    await clerk.picture('41-cell-edit')
    expect(await clerk.marks()).toEqual([])
    await clerk.page.keyboard.press('Escape')
    await clerk.press('Kiểm tra')
    await clerk.pane.getByText('7 lỗi, 1 cảnh báo, 0 lưu ý').waitFor()
    expect((await clerk.marks()).length).toBeGreaterThanOrEqual(7)
  })

  it('left within a moment is never mentioned', async () => {
    await clerk.open(packageOf(primary()))
    await clerk.openPane()
    await clerk.host('setCellEdit(true)')
    await clerk.button('Kiểm tra').click()
    await clerk.pane.getByText('Đang kiểm tra…').first().waitFor()
    await clerk.host('setCellEdit(false)')
    await clerk.pane.getByText('7 lỗi, 1 cảnh báo, 0 lưu ý').waitFor()
    expect(await clerk.pane.getByTestId('notice').count()).toBe(0)
  })
})

describe('a protected sheet', () => {
  it('is checked all the same; the pane says why there are no marks', async () => {
    await clerk.open(packageOf(locked()))
    await clerk.openPane()
    await clerk.press('Kiểm tra')
    await clerk.notice('Trang “Kế hoạch BDTX” đang bị khóa nên chưa đánh dấu được ở đó')
    await clerk.pane.getByText('7 lỗi, 1 cảnh báo, 0 lưu ý').waitFor()
    expect(await clerk.marks()).toEqual([])
    await clerk.picture('42-locked')
  })
})

describe('the limit of five megabytes', () => {
  it('is kept by reading in slices, with the same findings', async () => {
    await clerk.open(packageOf(large()))
    await clerk.command('Kiểm tra')
    const whole = await clerk.marks()
    await clerk.command('Bỏ đánh dấu')
    await clerk.host('setPayloadLimit(262144)')
    await clerk.command('Kiểm tra')
    expect(await clerk.marks()).toEqual(whole)
    expect(whole.length).toBeGreaterThan(20)
  })
})
