import { launchBrowser, newSession, type Browser, type Page } from '#test/support/browser.ts'
import { heldClock, startTestServer, type TestServer } from '#test/support/test-server.ts'
import { fileOf } from './file.ts'
import { idle, openPane, pane } from './in-pane.ts'
import { figure, type Table } from './table.ts'

const SIZES = [300, 5_000] as const
/** Excel on the web takes 5 MB; we stay below this. */
const LARGEST_PAYLOAD = 3_000_000

interface Tally {
  readonly requests: number
  readonly bytesIn: number
  readonly bytesOut: number
}

interface Action {
  readonly name: string
  readonly act: (page: Page) => Promise<void>
}

const press = async (page: Page, name: string): Promise<void> => {
  await pane(page).getByRole('button', { name, exact: true }).first().click()
  await idle(page)
}

const host = <Answer>(page: Page, expression: string): Promise<Answer> => page.evaluate(`(async () => globalThis.__excelHost.${expression})()`)

const actions: readonly Action[] = [
  { name: 'read the sheet', act: (page) => press(page, 'Đọc tệp') },
  { name: 'check and mark', act: async (page) => { await pane(page).getByTestId('run-check').click(); await idle(page) } },
  { name: 'clear the marks', act: async (page) => { await pane(page).getByTestId('clear-marks').click(); await idle(page) } },
  { name: 'check again', act: async (page) => { await pane(page).getByTestId('run-check').click(); await idle(page) } },
]

interface Scene {
  readonly server: TestServer
  readonly browser: Browser
}

const k = 1024

const measure = async ({ server, browser }: Scene, count: number): Promise<(string | number)[][]> => {
  const context = await newSession(browser)
  const page = await openPane(context, server.url, fileOf(count))
  await host(page, `setPayloadLimit(${String(LARGEST_PAYLOAD)})`)
  const rows = []
  for (const { name, act } of actions) {
    await host(page, 'resetCounters()')
    const started = performance.now()
    await act(page)
    const took = performance.now() - started
    const { work } = await host<{ work: Tally }>(page, 'counters')
    rows.push([name, count, work.requests, `${figure(work.bytesIn / k)} KB`, `${figure(work.bytesOut / k)} KB`, `${figure(took)} ms`])
  }
  const missing = await host<readonly string[]>(page, 'notEmulated')
  if (missing.length > 0) throw new Error(`not emulated: ${missing.join(', ')}`)
  await context.close()
  return rows
}

export const hostTable = async (): Promise<Table> => {
  const [server, browser] = await Promise.all([startTestServer({ secure: true, clock: heldClock('2026-05-04T02:00:00Z') }), launchBrowser()])
  const rows = []
  for (const count of SIZES) rows.push(...(await measure({ server, browser }, count)))
  await browser.close()
  await server.stop()
  return {
    title: 'What Excel is asked',
    said: `Requests of the add-in to Excel and their bytes, per action, in the preview page with the real Office.js; a request or an answer above ${String(LARGEST_PAYLOAD / 1_000_000)} MB would have been refused. Office.js's own cleaning up is not counted.`,
    headings: ['action', 'rows', 'requests', 'to Excel', 'from Excel', 'time'],
    rows,
  }
}
