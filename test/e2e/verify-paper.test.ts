import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '#test/support/browser.ts'
import { joining, yearWorld, type YearWorld } from '#test/support/year-world.ts'

const issueText = `mutation ($school: ID!, $schoolYear: SchoolYear!, $input: PaperIssueInput!) { paperIssue(school: $school, schoolYear: $schoolYear, input: $input) { paper { number base64 } } }`

let world: YearWorld | undefined
let browser: Browser | undefined
let paper: { readonly number: string; readonly base64: string }
beforeAll(async () => {
  world = await yearWorld('2026-10-10T02:00:00Z')
  browser = await launchBrowser()
  await world.record(world.tokens.clerk, [joining('Lê Thị An')])
  ;({ paper } = await world.as(world.tokens.principal, issueText, { input: { kind: 'PROGRESS_REPORT', version: 1, idempotencyKey: randomUUID() } }))
})
afterAll(async () => {
  await browser?.close()
  await world?.stop()
})

test('somebody without an account verifies a paper by its number, its file, and sees that another file is not it', async () => {
  const page = await browser!.newPage({ locale: 'vi-VN', viewport: { width: 390, height: 700 } })
  const refused: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') refused.push(message.text()) })
  await page.goto(`${world!.server.url}/verify`)
  const answer = page.locator('#answer')
  await page.getByLabel('Số, ký hiệu').fill(paper.number)
  await page.getByRole('button', { name: 'Tra cứu' }).click()
  await answer.filter({ hasText: 'Báo cáo tiến độ bồi dưỡng thường xuyên số 01/BC-THM' }).waitFor()
  await page.getByLabel('Số, ký hiệu').fill('')
  const bytes = Buffer.from(paper.base64, 'base64')
  await page.getByLabel('Tệp văn bản').setInputFiles({ name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer: bytes })
  await page.getByRole('button', { name: 'Tra cứu' }).click()
  await answer.filter({ hasText: 'đúng là văn bản do Trường Tiểu học Một phát hành' }).waitFor()
  expect(await answer.getAttribute('class')).toBe('known')
  await page.getByLabel('Tệp văn bản').setInputFiles({ name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer: Buffer.concat([bytes, Buffer.from(' ')]) })
  await page.getByRole('button', { name: 'Tra cứu' }).click()
  await answer.filter({ hasText: 'Không có văn bản nào như vậy' }).waitFor()
  expect(await answer.getAttribute('class')).toBe('unknown')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(refused).toEqual([])
})
