import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser, newSession, type Page } from '#test/support/browser.ts'
import { startTestServer } from '#test/support/test-server.ts'

/** The picture of the README: a clerk's workbook, checked, one finding in hand. */
const takePicture = async (page: Page, path: string): Promise<void> => {
  const ribbon = page.getByRole('toolbar')
  const pane = page.frameLocator('iframe')
  await page.getByLabel('Tệp mẫu').selectOption({ index: 1 })
  await ribbon.getByRole('button', { name: 'Kiểm tra' }).click()
  await page.getByRole('alert').filter({ hasText: 'Đã chạy xong' }).getByRole('button', { name: 'Đóng' }).click()
  await ribbon.getByRole('button', { name: 'Mở bảng BDTX' }).click()
  await pane.getByRole('button', { name: /ô H15/ }).click()
  await pane.locator('li.current dd').last().waitFor()
  await page.mouse.move(0, 0)
  await page.screenshot({ path })
}

const folder = join(process.cwd(), 'docs')
await mkdir(folder, { recursive: true })
const [server, browser] = await Promise.all([startTestServer({ secure: true }), launchBrowser()])
try {
  const page = await (await newSession(browser)).newPage()
  await page.goto(`${server.url}/preview/`)
  await takePicture(page, join(folder, 'preview.png'))
} finally {
  await browser.close()
  await server.stop()
}
