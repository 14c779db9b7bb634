import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestServer, type TestServer } from '#test/support/test-server.ts'

let server: TestServer
beforeAll(async () => { server = await startTestServer({ demo: false }) })
afterAll(() => server.stop())

const get = (path: string): Promise<Response> => fetch(new URL(path, server.url))

const PAGES = ['/help/', '/help/van-thu', '/help/hieu-truong', '/help/chuyen-vien', '/help/quan-tri', '/help/nam-hoc-van-thu', '/help/nam-hoc-to-truong', '/help/nam-hoc-hieu-truong', '/help/en']

test.each(PAGES)('%s is served, and every picture and page it names is there', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  const page = await response.text()
  const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)
  expect(named.length).toBeGreaterThan(0)
  for (const address of named) expect([address, (await get(new URL(address, `${server.url}${path}`).pathname)).status]).toEqual([address, 200])
  expect(page).toContain(path === '/help/en' ? '<html lang="en">' : '<html lang="vi">')
})

test('every page is reached from the first', async () => {
  const page = await (await get('/help/')).text()
  for (const path of PAGES.slice(1)) expect(page).toContain(`href="${path}"`)
})

test('nothing but the guide is served there', async () => {
  for (const path of ['/help/production', '/help/..%2fpackage.json', '/help/images/..%2f..%2fpackage.json', '/help/nobody']) expect([path, (await get(path)).status]).toEqual([path, 404])
})
