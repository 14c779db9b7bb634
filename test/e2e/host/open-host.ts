import { launchBrowser, newSession, type Page } from '#test/support/browser.ts'
import { servePreview } from '#test/support/preview.ts'
import type { PlainSheet } from '#test/excel-host/samples/package.ts'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { probeMounts } from './probe.ts'

type Frame = ReturnType<Page['frames']>[number]

export interface HostPage {
  readonly page: Page
  /** The page with Office.js; opens the pane when it is not there yet. */
  readonly probe: () => Promise<Frame>
  readonly open: (sheets: readonly PlainSheet[]) => Promise<void>
  /** Asks the page's own interface. */
  readonly ask: <Answer>(expression: string) => Promise<Answer>
  readonly close: () => Promise<void>
}

export const DATA: PlainSheet = {
  name: 'Data',
  rows: [['Id', 'Name', 'Team', 'Score'], [1, 'Ann', 'QA', 70], [2, 'Bob', 'Dev', 20], [3, 'Cid', 'Dev', 55], [4, 'Dot', 'Ops', 90]],
  strong: [1],
  widths: [8, 20, 10, 10],
}

export const OTHER: PlainSheet = { name: 'Kế hoạch 2', rows: [], strong: [], widths: [10] }

const frameOf = async (page: Page): Promise<Frame> => {
  await page.locator('[data-control=Open]').click()
  const element = await page.waitForSelector('.pane-body iframe', { state: 'attached' })
  const frame = await element.contentFrame()
  if (!frame) throw new Error('the pane has no frame')
  await frame.waitForFunction(() => 'Office' in globalThis && 'ready' in globalThis)
  await frame.evaluate(() => (globalThis as unknown as { ready: Promise<unknown> }).ready)
  return frame
}

/** A browser with the host page and the probe add-in; one for a test file. */
export const openHost = async (): Promise<HostPage> => {
  const [preview, browser] = await Promise.all([servePreview(probeMounts), launchBrowser()])
  const context = await newSession(browser)
  const page = await context.newPage()
  await page.goto(`${preview.origin}/preview/`)
  await page.waitForFunction(() => '__excelHost' in globalThis)
  const ask = <Answer>(expression: string): Promise<Answer> => page.evaluate(`(async () => globalThis.__excelHost.${expression})()`)
  return {
    page,
    ask,
    probe: () => frameOf(page),
    open: async (sheets) => {
      await page.evaluate(({ bytes }) => (globalThis as unknown as { __excelHost: { open(bytes: string, name: string): unknown } }).__excelHost.open(bytes, 'try.xlsx'), { bytes: Buffer.from(packageOf(sheets)).toString('base64') })
    },
    close: async () => {
      await browser.close()
      await preview.stop()
    },
  }
}
