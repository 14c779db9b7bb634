import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '#server/cli/run.ts'
import { whyNoOffice } from '#test/support/libre-office.ts'
import { joining, yearWorld, type YearWorld } from '#test/support/year-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'bdtx-paper-'))
const out = (name: string): string => join(folder, name)
let world: YearWorld

beforeAll(async () => {
  world = await yearWorld('2026-10-10T02:00:00Z')
  await world.record(world.tokens.clerk, [joining('Lê Thị An')])
})
afterAll(async () => {
  await world.stop()
  rmSync(folder, { recursive: true })
})

const asked = (token: string | undefined, ...words: string[]) => askedIn({ PATH: process.env['PATH'], HOME: process.env['HOME'] }, token, words)

const askedIn = async (environment: Record<string, string | undefined>, token: string | undefined, words: string[]) => {
  const result = { code: 0, out: '', said: '' }
  await run(words, {
    print: (text) => { result.out += `${text}\n` },
    remark: (text) => { result.said += text },
    exit: (code) => { result.code = code },
    environment: { ...environment, BDTX_URL: world.server.url, ...(token ? { BDTX_TOKEN: token } : {}) },
  })
  return result
}

const report = (name: string, ...more: string[]): string[] => ['document', world.school, '--year', '2026-2027', '--kind', 'progress-report', '--out', out(name), ...more]

test('a draft is a draft; an issued paper is verified by anybody, a changed one is not', async () => {
  const draft = await asked(world.tokens.clerk, ...report('draft.docx'))
  expect([draft.code, draft.out]).toEqual([0, expect.stringContaining('Đây là bản nháp, chưa phát hành; số dự kiến 01/BC-THM.')])
  expect(await asked(undefined, 'verify', out('draft.docx'))).toMatchObject({ code: 1, out: expect.stringContaining('Không có văn bản nào như vậy') })
  const issued = await asked(world.tokens.principal, ...report('issued.docx', '--issue', '--place', 'An Bình'))
  expect([issued.code, issued.out]).toEqual([0, expect.stringContaining('đã phát hành với số 01/BC-THM')])
  expect(await asked(undefined, 'verify', out('issued.docx'), '--server', world.server.url)).toMatchObject({ code: 0, out: expect.stringContaining('Báo cáo tiến độ bồi dưỡng thường xuyên số 01/BC-THM, ký ngày 10/10/2026, đúng là văn bản do Trường Tiểu học Một phát hành.') })
  copyFileSync(out('issued.docx'), out('changed.docx'))
  appendFileSync(out('changed.docx'), ' ')
  expect((await asked(undefined, 'verify', out('changed.docx'))).code).toBe(1)
  expect((await asked(undefined, 'verify', out('issued.docx'), '--number', '2/BC-THM')).code).toBe(1)
})

test('what cannot be had is a sentence and exit code 2', async () => {
  expect(await asked(world.tokens.clerk, ...report('no.docx', '--issue'))).toMatchObject({ code: 2, said: expect.stringContaining('Chỉ hiệu trưởng') })
  expect(await asked(world.tokens.otherClerk, ...report('no.docx'))).toMatchObject({ code: 2, said: expect.stringContaining('Không có trường hoặc năm học này') })
  expect(await asked(world.tokens.clerk, 'document', randomUUID(), '--kind', 'team-plan', '--out', out('no.docx'))).toMatchObject({ code: 2, said: expect.stringContaining('--year') })
  expect((await asked(undefined, 'verify', out('missing.docx'))).code).toBe(2)
  expect(existsSync(out('no.docx'))).toBe(false)
})

test('without LibreOffice the paper is written and a sentence says why there is no PDF; with it there is one', async () => {
  const without = await askedIn({ PATH: folder }, world.tokens.clerk, report('alone.docx', '--pdf'))
  expect(without).toMatchObject({ code: 2, said: expect.stringContaining('Máy này chưa có LibreOffice') })
  expect(existsSync(out('alone.docx'))).toBe(true)
  const why = await whyNoOffice()
  if (why !== null) {
    process.stdout.write(`skipped: ${why}\n`)
    return
  }
  expect((await asked(world.tokens.clerk, ...report('both.docx', '--pdf'))).code).toBe(0)
  expect(readFileSync(out('both.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
}, 120_000)
