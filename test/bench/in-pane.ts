import type { BrowserContext, Page } from '#test/support/browser.ts'

const PATIENCE = 60_000

export const pane = (page: Page) => page.frameLocator('iframe')

/** Until no act runs. */
export const idle = (page: Page): Promise<void> => pane(page).locator('main[aria-busy=false]').waitFor({ timeout: PATIENCE })

/** The preview page with this workbook and the pane open and at rest. */
export const openPane = async (context: BrowserContext, url: string, bytes: Uint8Array): Promise<Page> => {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${url}/preview/`)
  await page.waitForFunction(() => '__excelHost' in globalThis)
  await page.evaluate((text) => (globalThis as unknown as { __excelHost: { open(bytes: string, name: string): unknown } }).__excelHost.open(text, 'do.xlsx'), Buffer.from(bytes).toString('base64'))
  await page.getByRole('toolbar').getByRole('button', { name: 'Mở bảng BDTX' }).click()
  await pane(page).getByRole('button', { name: 'Đọc tệp' }).waitFor()
  await idle(page)
  return page
}
