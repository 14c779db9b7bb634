import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '#server/cli/run.ts'
import { openDocx } from '#server/docx/open-docx.ts'
import { perform, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'bdtx-document-'))
let world: PlanWorld
let plan: string

beforeAll(async () => {
  world = await planWorld()
  const sent = await submit(world, submitInput([1, 2, 3].map((number) => teacher(number))))
  plan = sent.plan.id
  const approved = await perform(world, ['principal', 'planApprove'], { plan, version: sent.plan.version, note: 'Duyệt' })
  expect(approved.userErrors).toEqual([])
})
afterAll(async () => {
  await world.stop()
  rmSync(folder, { recursive: true })
})

const asked = async (who: keyof PlanWorld['tokens'], ...words: string[]) => {
  const result = { code: 0, out: '', said: '' }
  await run(['document', ...words], {
    print: (text) => { result.out += text },
    remark: (text) => { result.said += text },
    exit: (code) => { result.code = code },
    environment: { BDTX_URL: world.server.url, BDTX_TOKEN: world.tokens[who] },
  })
  return result
}

const out = (name: string): string => join(folder, name)

test('writes what the server made, with its hash, and never over a file that is there', async () => {
  const written = await asked('principal', plan, '--out', out('plan.docx'), '--number', '12/KH-TH1', '--signed-on', '2026-10-05', '--place', 'An Bình')
  expect(written).toMatchObject({ code: 0, said: '' })
  const bytes = readFileSync(out('plan.docx'))
  expect(written.out).toContain(createHash('sha256').update(bytes).digest('hex'))
  const opened = openDocx(bytes)
  expect(opened.refused === null && opened.paragraphs.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(expect.arrayContaining(['Số: 12/KH-TH1', 'An Bình, ngày 05 tháng 10 năm 2026']))
  const again = await asked('principal', plan, '--out', out('plan.docx'))
  expect(again.code).toBe(2)
  expect(again.said).toContain('không bị ghi đè')
})

test('a draft says so, the annex comes by its kind', async () => {
  const draft = await asked('clerk', plan, '--kind', 'annex', '--source', 'present', '--out', out('annex.docx'))
  expect(draft.code).toBe(0)
  expect(draft.out).toContain('Đây là bản nháp')
})

test('what cannot be had is a sentence and exit code 2', async () => {
  expect(await asked('otherClerk', plan, '--out', out('no.docx'))).toMatchObject({ code: 2, out: '', said: expect.stringContaining('Không có kế hoạch này') })
  expect(await asked('clerk', plan, '--number', 'sáu mươi', '--out', out('no.docx'))).toMatchObject({ code: 2, said: expect.stringContaining('60/KH-MNBC') })
  expect((await asked('clerk', plan, '--kind', 'report', '--out', out('no.docx'))).code).toBe(2)
})
