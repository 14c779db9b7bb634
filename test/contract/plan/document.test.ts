import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openDocx } from '#server/docx/open-docx.ts'
import { perform, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

const text = `query ($plan: ID!, $kind: DocumentKind!, $input: PlanDocumentInput!) { planDocument(plan: $plan, kind: $kind, input: $input) {
  document { fileName base64 bytes sha256 draft snapshotSha256 findings { kind severity whatVi fixVi whatEn fixEn } stale { text paths } }
  userErrors { code messageVi messageEn path } } }`

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
type Who = Parameters<PlanWorld['ask']>[0]

const issued = { number: '60/KH-TH1', signedOn: '2026-10-05', place: 'An Bình', signer: 'Người Ký' }

let world: PlanWorld
let plan: string
let version: number
beforeAll(async () => {
  world = await planWorld()
  const rows = Array.from({ length: 46 }, (_, number) => teacher(number, number === 0 ? { roleText: 'Hiệu trưởng', modules: ['QLPT 1; QLPT 2'] } : {}))
  const sent = await submit(world, submitInput(rows))
  plan = sent.plan.id
  version = sent.plan.version
})
afterAll(() => world.stop())

const ask = async (who: Who, kind: 'PLAN' | 'ANNEX', input: object = issued): Promise<any> => {
  const { data, errors } = await world.ask(who, text, { plan, kind, input })
  expect(errors).toEqual([])
  return data.planDocument
}

const linesOf = (base64: string): readonly string[] => {
  const opened = openDocx(Buffer.from(base64, 'base64'))
  if (opened.refused !== null) throw new Error(opened.refused)
  return opened.paragraphs.map((line) => line.replaceAll('\u00a0', ' ')).filter((line) => line.trim() !== '')
}

test('before approval it is a draft, and a snapshot is declined', async () => {
  const { document } = await ask('clerk', 'PLAN')
  expect(document.draft).toBe(true)
  expect(document.snapshotSha256).toBeNull()
  expect(document.fileName).toBe('Ke-hoach-BDTX_TH1_2026-2027_nhap.docx')
  expect(linesOf(document.base64)[0]).toMatch(/^BẢN NHÁP/)
  const declined = await ask('clerk', 'PLAN', { source: 'SNAPSHOT' })
  expect(declined.document).toBeNull()
  expect(declined.userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['input', 'source'] }])
})

test('whoever may not read the plan gets nothing, and nobody without a session', async () => {
  for (const who of ['officer', 'otherClerk', 'otherPrincipal', 'departmentOfficer', 'administrator'] as const) expect(await ask(who, 'PLAN')).toBeNull()
  const { errors } = await world.ask(null, text, { plan, kind: 'PLAN', input: issued })
  expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
})

test('a number of another form and a name that fits no heading are declined with the place', async () => {
  const { userErrors, document } = await ask('clerk', 'PLAN', { number: 'số sáu mươi', signer: 'x'.repeat(81) })
  expect(document).toBeNull()
  expect(userErrors.map(({ path }: any) => path)).toEqual([['input', 'number'], ['input', 'signer']])
})

test('after approval the same snapshot is the same bytes, on another day too', async () => {
  const acted = await perform(world, ['principal', 'planApprove'], { plan, version, note: 'Đồng ý' })
  expect(acted.userErrors).toEqual([])
  version = acted.plan.version
  const first = await ask('principal', 'PLAN')
  world.clock.set('2027-02-02T02:00:00Z')
  const second = await ask('principal', 'PLAN')
  expect(first.document.draft).toBe(false)
  expect(first.document.snapshotSha256).toMatch(/^[0-9a-f]{64}$/)
  expect(second.document.base64).toBe(first.document.base64)
  const bytes = Buffer.from(first.document.base64, 'base64')
  expect(first.document.bytes).toBe(bytes.length)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.document.sha256)
  expect(first.document.stale).toEqual([])
  expect(first.document.findings.filter(({ severity }: any) => severity !== 'INFO')).toEqual([])
})

test('the file says what the plan says: heading, bases, figures', async () => {
  const lines = linesOf((await ask('principal', 'PLAN')).document.base64)
  expect(lines.slice(0, 6)).toEqual(['ỦY BAN NHÂN DÂN XÃ', 'TRƯỜNG TIỂU HỌC MỘT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 60/KH-TH1', 'An Bình, ngày 05 tháng 10 năm 2026'])
  expect(lines.filter((line) => line.startsWith('Căn cứ'))).toHaveLength(4)
  expect(lines).toContain('Kế hoạch này dành cho 46 người đang công tác tại trường, cấp học tiểu học, gồm 1 cán bộ quản lý và 45 giáo viên.')
  expect(lines.slice(-3)).toEqual(['- Lưu: VT.', 'HIỆU TRƯỞNG', 'Người Ký'])
})

test('the annex lists everybody, and its total is the sum of its rows', async () => {
  const lines = linesOf((await ask('principal', 'ANNEX')).document.base64)
  const rows = lines.filter((line) => /^\d+$/.test(line))
  expect(lines).toContain('Cộng: 46 người')
  expect(lines).toContain('Danh sách có 46 người với 92 lượt đăng ký mô đun.')
  expect(lines.filter((line) => /^(?:GVPT|QLPT) \d+, /.test(line))).toHaveLength(46)
  expect(lines[lines.indexOf('Cộng: 46 người') + 1]).toBe('92')
  expect(rows).toContain('46')
})

test('once pushed, the receiving officer has the same paper', async () => {
  const acted = await perform(world, ['principal', 'planPush'], { plan, version })
  expect(acted.userErrors).toEqual([])
  version = acted.plan.version
  const [school, officer] = [await ask('principal', 'PLAN'), await ask('officer', 'PLAN')]
  expect(officer.document.sha256).toBe(school.document.sha256)
  expect(await ask('otherClerk', 'PLAN')).toBeNull()
})

test('after a change the snapshot is still to be had, and tells what is no longer true', async () => {
  const back = await perform(world, ['officer', 'planSendBack'], { plan, version, note: 'Xem lại', notes: [] })
  expect(back.userErrors).toEqual([])
  const sent = await submit(world, submitInput(Array.from({ length: 45 }, (_, number) => teacher(number, number === 0 ? { roleText: 'Hiệu trưởng', modules: ['QLPT 1; QLPT 2'] } : {}, { baseVersion: 1 }))))
  expect(sent.summary.removed).toBe(1)
  const { document } = await ask('principal', 'PLAN', { ...issued, source: 'SNAPSHOT' })
  expect(document.draft).toBe(false)
  const texts = document.stale.map(({ text: said }: any) => said)
  expect(texts).toContain('Kế hoạch này dành cho 46 người đang công tác tại trường, cấp học tiểu học, gồm 1 cán bộ quản lý và 45 giáo viên.')
  expect(texts.some((said: string) => said.startsWith('I. '))).toBe(false)
  expect((await ask('principal', 'PLAN')).document.draft).toBe(true)
})
