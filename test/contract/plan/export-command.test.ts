import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '#server/cli/run.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { perform, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'bdtx-export-'))
let world: PlanWorld

beforeAll(async () => {
  world = await planWorld()
  const sent = await submit(world, submitInput([1, 2, 3].map((number) => teacher(number))))
  const approved = await perform(world, ['principal', 'planApprove'], { plan: sent.plan.id, version: sent.plan.version, note: 'Duyệt' })
  await perform(world, ['principal', 'planPush'], { plan: sent.plan.id, version: approved.plan.version })
})
afterAll(async () => {
  await world.stop()
  rmSync(folder, { recursive: true })
})

const asked = async (...words: string[]) => {
  const result = { code: 0, out: '', said: '' }
  const { data, databaseUrl } = world.server.config
  await run(['export', ...words], {
    print: (text) => { result.out += text },
    remark: (text) => { result.said += text },
    exit: (code) => { result.code = code },
    environment: { BDTX_DATA: data, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) },
  })
  return result
}

const out = (name: string): string => join(folder, name)

test('writes what schools handed over as a workbook and as text, for its owner alone, and the school sees it', async () => {
  expect(await asked('--authority', 'XA', '--year', year, '--out', out('a.xlsx'))).toEqual({ code: 0, out: `Đã ghi ${out('a.xlsx')}.`, said: '' })
  const opened = openXlsx(new Uint8Array(readFileSync(out('a.xlsx'))))
  expect(opened.refused === null && opened.workbook.sheets[2]?.values.length).toBe(4)
  expect(statSync(out('a.xlsx')).mode & 0o077).toBe(0)
  await asked('--authority', 'XA', '--year', year, '--out', out('a.csv'), '--purpose', 'Sao lưu', '--lang', 'en')
  expect(readFileSync(out('a.csv'), 'utf8').split('\r\n')[0]).toContain('School code,School name')
  const { data } = await world.ask('principal', 'query ($s: ID!, $y: SchoolYear!) { plan(school: $s, schoolYear: $y) { accessLog { byName purpose lines } } }', { s: world.school, y: year })
  expect(data.plan.accessLog).toEqual(expect.arrayContaining([
    { byName: 'Người vận hành máy chủ', purpose: 'Xuất bằng lệnh bdtx trên máy chủ', lines: 3 },
    { byName: 'Operator of the server', purpose: 'Sao lưu', lines: 3 },
  ]))
})

test.each([
  ['an authority nobody knows', ['--authority', 'KHONG', '--year', year, '--out', 'b.xlsx'], 'KHONG'],
  ['a year nobody can plan', ['--authority', 'XA', '--year', '1999-2000', '--out', 'b.xlsx'], '1999-2000'],
  ['a file of no known kind', ['--authority', 'XA', '--year', year, '--out', 'b.pdf'], '.csv'],
  ['no purpose', ['--authority', 'XA', '--year', year, '--out', 'b.csv', '--purpose', ' '], 'purpose'],
  ['a folder that is not there', ['--authority', 'XA', '--year', year, '--out', 'nowhere/b.csv'], 'nowhere'],
  ['a missing option', ['--authority', 'XA'], '--help'],
])('refuses %s in one sentence and writes nothing', async (_, words, about) => {
  const answer = await asked(...words.map((word, at) => (words[at - 1] === '--out' ? out(word) : word)))
  expect([answer.code, answer.out]).toEqual([2, ''])
  expect(answer.said).toContain(about)
  expect(existsSync(out('b.xlsx')) || existsSync(out('b.csv'))).toBe(false)
})

test('never writes over a file that is there', async () => {
  await asked('--authority', 'XA', '--year', year, '--out', out('c.csv'))
  const before = readFileSync(out('c.csv'))
  expect((await asked('--authority', 'XA', '--year', year, '--out', out('c.csv'))).code).toBe(2)
  expect(readFileSync(out('c.csv')).equals(before)).toBe(true)
})
