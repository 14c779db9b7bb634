import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { primary } from '#test/excel-host/samples/primary.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'
import type { Seat } from './stage/seat.ts'

const KILOBYTE = 1024
/** With the reading engine, the rules' words and the list, when findings stand on the screen. */
const WITH_FINDINGS = 165 * KILOBYTE

let stage: Stage

beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())

/** What has the focus in the pane, as a screen reader would name it. */
const focused = (seat: Seat): Promise<string> => seat.pane.locator('body').evaluate(() => document.activeElement?.textContent ?? '')

const tabTo = async (seat: Seat, name: string): Promise<void> => {
  for (let step = 0; step < 40 && (await focused(seat)) !== name; step += 1) await seat.page.keyboard.press('Tab')
  expect(await focused(seat)).toBe(name)
}

/** Whatever is wider than its window, which people would have to scroll sideways for. */
const tooWide = (seat: Seat): Promise<number> => seat.pane.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)

/** Where the keyboard is on the page around the pane. */
const focusedOutside = (seat: Seat): Promise<string> => seat.page.evaluate(() => document.activeElement?.tagName ?? '')

describe('with the keyboard alone', () => {
  it('one checks, walks through the findings, reaches the cells, and comes out of the pane again', async () => {
    const clerk = await stage.seat()
    await clerk.open(packageOf(primary()))
    await clerk.ribbon('Mở bảng BDTX').focus()
    await clerk.page.keyboard.press('Enter')
    await clerk.button('Đọc tệp').waitFor()
    await clerk.idle()
    await clerk.pane.getByRole('heading', { level: 1 }).focus()
    await clerk.page.keyboard.press('Tab')
    expect(await clerk.button('Kiểm tra').evaluate((button) => button === document.activeElement)).toBe(true)
    await clerk.page.keyboard.press('Enter')
    await clerk.notMarkedYet().waitFor({ state: 'detached' })
    expect((await clerk.marks()).length).toBeGreaterThanOrEqual(7)
    await tabTo(clerk, 'Chỗ sau')
    await clerk.page.keyboard.press('Enter')
    await clerk.pane.getByText('Chỗ 1 trên 8').waitFor()
    await clerk.selected('I7')
    await clerk.page.keyboard.press('ArrowDown')
    await clerk.pane.getByText('Chỗ 2 trên 8').waitFor()
    await clerk.selected('I10')
    await clerk.page.keyboard.press('ArrowUp')
    await clerk.selected('I7')
    await clerk.picture('80-keyboard')
    const headings = await clerk.pane.locator('summary').count()
    expect(await clerk.pane.locator('summary[tabindex="0"]').count()).toBe(headings)
    for (let step = 0; step < 60 && (await focusedOutside(clerk)) === 'IFRAME'; step += 1) await clerk.page.keyboard.press('Tab')
    expect(await focusedOutside(clerk)).toBe('SUMMARY')
    await clerk.leave()
  })
})

/** A page enlarged to 200 % has half the room, at twice the density. */
const ENLARGED = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }

describe('in a narrow or enlarged window', () => {
  it.each([['narrow', 'a pane of 320 pixels', {}], ['enlarged', 'the same pane at 200 %', ENLARGED]])('%s: %s never scrolls sideways', async (name, _, options) => {
    const clerk = await stage.seat(options)
    await clerk.open(packageOf(primary()))
    await clerk.openPane()
    await clerk.page.getByRole('complementary', { name: 'Ngăn tác vụ' }).evaluate((pane) => { pane.style.width = '324px' })
    await clerk.press('Kiểm tra')
    await clerk.pane.getByText('7 lỗi, 1 cảnh báo, 0 lưu ý').waitFor()
    expect(await tooWide(clerk)).toBeLessThanOrEqual(0)
    await clerk.press('Chỗ sau')
    expect(await tooWide(clerk)).toBeLessThanOrEqual(0)
    await clerk.picture(`81-${name}`)
    await clerk.signIn('demo.vanthu')
    await clerk.goTo('Gửi')
    await clerk.press('Xem trước')
    expect(await tooWide(clerk)).toBeLessThanOrEqual(0)
    await clerk.picture(`82-${name}-send`)
    await clerk.leave()
  })
})

describe('the first load of the pane', () => {
  it('fetches no more than the first screen and its findings need, Office.js aside', async () => {
    const clerk = await stage.seat()
    const sizes = new Map<string, Promise<number>>()
    clerk.page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      if (pathname.startsWith('/preview/addin/') && pathname.endsWith('.js')) sizes.set(pathname, response.body().then((body) => gzipSync(body).length))
    })
    const loaded = async (): Promise<number> => (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0)
    await clerk.openPane()
    await clerk.pane.getByTestId('counts').waitFor()
    const engine = await ([...sizes].find(([path]) => path.includes('engine.worker'))?.[1] ?? 0)
    expect(engine).toBeGreaterThan(0)
    expect(await loaded()).toBeLessThanOrEqual(WITH_FINDINGS)
    await clerk.leave()
  })
})
