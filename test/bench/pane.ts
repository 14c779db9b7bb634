import { launchBrowser, newSession, type Browser, type Page } from '#test/support/browser.ts'
import { heldClock, startTestServer, type TestServer } from '#test/support/test-server.ts'
import { fileOf } from './file.ts'
import { idle, openPane, pane } from './in-pane.ts'
import { figure, type Table } from './table.ts'

const ROWS = 5_000
const BETWEEN_CLICKS = 120

/** What the pane's own thread did meanwhile: its long tasks, whose they were, and how late presses were answered. */
interface Watched {
  readonly own: readonly number[]
  readonly host: readonly number[]
  readonly gaps: readonly number[]
  readonly presses: readonly number[]
}

type Watcher = Record<keyof Watched, number[]>

const watchIn = (): void => {
  const seen: Watcher = { own: [], host: [], gaps: [], presses: [] };
  (globalThis as unknown as { watched: Watcher }).watched = seen
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) seen[name === 'self' ? 'own' : 'host'].push(duration)
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') seen.presses.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    seen.gaps.push(now - last)
    last = now
  }, 10)
}

const frameOf = (page: Page) => {
  const frame = page.frames().find((one) => one.url().includes('taskpane'))
  if (!frame) throw new Error('no pane')
  return frame
}

const emptied = (page: Page): Promise<Watched> =>
  frameOf(page).evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watcher }
    return { own: watched.own.splice(0), host: watched.host.splice(0), gaps: watched.gaps.splice(0), presses: watched.presses.splice(0) }
  })

interface Act {
  readonly name: string
  readonly begin: (page: Page) => Promise<void>
}

const check = (page: Page): Promise<void> => pane(page).getByTestId('run-check').click()

const acts: readonly Act[] = [
  { name: 'read the sheet', begin: (page) => pane(page).getByRole('button', { name: 'Đọc tệp', exact: true }).click() },
  { name: 'check and mark', begin: check },
  { name: 'check again', begin: check },
  {
    name: 'sum up, with columns',
    begin: async (page) => {
      await pane(page).getByRole('navigation').getByRole('link', { name: 'Tổng hợp' }).click()
      await pane(page).getByTestId('run-summarise').click()
    },
  },
]

/** Presses the same small button again and again until the act is over. */
const pressMeanwhile = async (page: Page): Promise<void> => {
  const over = idle(page).then(() => 'over' as const)
  for (;;) {
    await pane(page).locator('button.help').click({ force: true })
    const next = await Promise.race([over, new Promise<'next'>((resolve) => setTimeout(() => { resolve('next') }, BETWEEN_CLICKS))])
    if (next === 'over') return
  }
}

const most = (values: readonly number[]): string => (values.length === 0 ? 'none' : `${figure(Math.max(...values))} ms`)

const measure = async (page: Page, { name, begin }: Act): Promise<readonly (string | number)[]> => {
  await emptied(page)
  const started = performance.now()
  await begin(page)
  await pressMeanwhile(page)
  const took = performance.now() - started
  await page.waitForTimeout(2_000)
  const { own, host, gaps, presses } = await emptied(page)
  return [name, `${figure(took)} ms`, most(own), own.length, most(host), most(gaps), most(presses)]
}

const scene = async ({ server, browser }: { readonly server: TestServer; readonly browser: Browser }): Promise<(readonly (string | number)[])[]> => {
  const context = await newSession(browser)
  const page = await openPane(context, server.url, fileOf(ROWS))
  await frameOf(page).evaluate(watchIn)
  const rows = []
  for (const act of acts) rows.push(await measure(page, act))
  await context.close()
  return rows
}

export const paneTable = async (): Promise<Table> => {
  const [server, browser] = await Promise.all([startTestServer({ secure: true, clock: heldClock('2026-05-04T02:00:00Z') }), launchBrowser()])
  const rows = await scene({ server, browser })
  await browser.close()
  await server.stop()
  return {
    title: 'The pane while it works',
    said: `A workbook of ${String(ROWS)} people, a button pressed every ${String(BETWEEN_CLICKS)} ms while the act runs. Aim: nothing of the pane's own holds its thread for 100 ms. Tasks of the emulated Excel, which shares that thread here and never does in Excel, are counted apart.`,
    headings: ['act', 'took', 'longest own task', 'own tasks over 50 ms', 'longest task of the emulated Excel', 'longest silence', 'slowest answer to a press'],
    rows,
  }
}
