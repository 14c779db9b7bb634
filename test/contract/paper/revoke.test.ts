import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash, randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { openDocx } from '#server/docx/open-docx.ts'
import { PaperRevocation } from '#server/paper/revocation.entity.ts'
import { perform, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { codesOf, joining, moduleItem, recordText, yearWorld, type YearWorld } from '#test/support/year-world.ts'

const issueText = `mutation ($school: ID!, $schoolYear: SchoolYear!, $input: PaperIssueInput!) { paperIssue(school: $school, schoolYear: $schoolYear, input: $input) {
  paper { id kind number sha256 base64 stale { text } revoked { on } } draft { base64 number } suggestedNumber userErrors { code messageVi path } } }`
const revokeText = 'mutation ($paper: ID!, $input: PaperRevokeInput!) { paperRevoke(paper: $paper, input: $input) { paper { id base64 revoked { on byName reason } } replayed userErrors { code messageVi path } } }'
const papersText = 'query ($school: ID!, $schoolYear: SchoolYear!) { papers(school: $school, schoolYear: $schoolYear) { id revoked { on } stale { text } } }'
const verifyText = 'query ($number: String, $sha256: String) { paperVerify(number: $number, sha256: $sha256) { known revokedOn number textVi textEn } }'
const binderText = 'mutation ($school: ID!, $schoolYear: SchoolYear!) { inspectionBinder(school: $school, schoolYear: $schoolYear) { base64 sha256 userErrors { code } } }'

const attachText = 'mutation ($school: ID!, $schoolYear: SchoolYear!, $input: EvidenceAttachInput!) { evidenceAttach(school: $school, schoolYear: $schoolYear, input: $input) { results { entered } } }'
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
let world: YearWorld
let people: string[]

beforeAll(async () => {
  world = await yearWorld('2026-10-10T02:00:00Z')
  const sent = await submit(world, submitInput([1, 2].map((number) => teacher(number))))
  await perform(world, ['principal', 'planApprove'], { plan: sent.plan.id, version: sent.plan.version, note: 'Duyệt' })
  people = (await world.record(world.tokens.clerk, [joining('Lê Thị An'), joining('Trần Văn Bình', 'Tổ 2')])).results.map(({ id }: { id: string }) => id)
  await world.record(world.tokens.clerk, people.map((person) => ({ plan: { person, source: 'SLIP', items: [moduleItem('GVPT 1', { months: ['2026-10'], term: 1 })] } })))
  const { version } = await world.book(world.tokens.clerk)
  await world.as(world.tokens.clerk, attachText, { input: { version, idempotencyKey: randomUUID(), person: people[0], item: 'GVPT 1', name: 'bài thu hoạch.png', base64: png.toString('base64') } })
})
afterAll(() => world.stop())

const issue = async (kind: string, more: object = {}): Promise<any> =>
  world.as(world.tokens.principal, issueText, { input: { kind, version: (await world.book(world.tokens.clerk)).version, idempotencyKey: randomUUID(), place: 'An Bình', ...more } })
const revoke = (token: string, paper: string, more: object = {}): Promise<any> => world.as(token, revokeText, { paper, input: { reason: 'Ghi nhầm số liệu', idempotencyKey: randomUUID(), ...more } })
const verify = async (variables: object): Promise<any> => (await world.ask(null, verifyText, variables)).data.paperVerify
const linesOf = (base64: string): readonly string[] => {
  const opened = openDocx(Buffer.from(base64, 'base64'))
  if (opened.refused !== null) throw new Error(opened.refused)
  return opened.paragraphs.map((line) => line.replaceAll('\u00a0', ' '))
}

describe('the plan as a paper of the year', () => {
  test('tells terms and months of the book; its annex takes its number; both hear of changes', async () => {
    const plan = (await issue('SCHOOL_PLAN', { number: '60/KH-TH1' })).paper
    expect(linesOf(plan.base64)).toEqual(expect.arrayContaining(['8. Số tiết chia cho hai học kỳ', '9. Nội dung học theo tháng']))
    const annex = (await issue('ANNEX', { signedOn: '2026-10-12' })).paper
    expect(annex.number).toBe('60/KH-TH1')
    expect(linesOf(annex.base64)).toContain('(Kèm theo Kế hoạch số 60/KH-TH1 ngày 10 tháng 10 năm 2026 của Trường Tiểu học Một)')
    expect([plan.stale, annex.stale]).toEqual([[], []])
    await world.record(world.tokens.clerk, [{ plan: { person: people[0], source: 'SLIP', items: [moduleItem('GVPT 1', { months: ['2026-10'], term: 2 })] } }])
    const stale = (await world.as(world.tokens.clerk, papersText)).find(({ id }: any) => id === plan.id).stale.map(({ text }: any) => text)
    expect(stale).toEqual(['03 | 40 | 0 | 0 | 40', 'Cộng | 40 | 0 | 0 | 40'])
  })
})

describe('recognising results', () => {
  test('waits for the closed year; a draft does not; a council is named only where one is given', async () => {
    const early = await issue('RECOGNITION_DECISION')
    expect([early.paper, codesOf(early), early.userErrors[0].path.at(-1)]).toEqual([null, ['WRONG_STATE'], 'kind'])
    expect(early.userErrors[0].messageVi).toContain('chưa được kết thúc')
    expect((await issue('RECOGNITION_DECISION', { mode: 'VALIDATE' })).draft.number).toBe('01/QĐ-TH1')
    world.clock.set('2027-06-01T02:00:00Z')
    const closed = await world.record(world.tokens.principal, [{ closeYear: { on: '2027-05-30' } }])
    expect(closed.results[0].userErrors).toEqual([])
    expect(codesOf(await issue('RECOGNITION_DECISION', { signedOn: '2027-05-29' }))).toEqual(['WRONG_STATE'])
    const { paper } = await issue('RECOGNITION_DECISION', { council: 'Hội đồng đánh giá bồi dưỡng thường xuyên' })
    expect(linesOf(paper.base64)).toContain('Theo đề nghị của Hội đồng đánh giá bồi dưỡng thường xuyên.')
    const without = (await issue('RECOGNITION_DECISION')).paper
    expect(linesOf(without.base64).some((line) => line.startsWith('Theo đề nghị'))).toBe(false)
  })
})

describe('revoking', () => {
  test('only who signs, once, with a reason; the paper stays, its number stays taken', async () => {
    const { paper } = await issue('PROGRESS_REPORT')
    expect(paper.revoked).toBeNull()
    for (const token of [world.tokens.clerk, world.heads.teamHead, world.heads.deputy]) expect(codesOf(await revoke(token, paper.id))).toEqual(['FORBIDDEN'])
    for (const token of [world.tokens.otherPrincipal, world.tokens.officer]) expect(codesOf(await revoke(token, paper.id))).toEqual(['NOT_AVAILABLE'])
    expect(codesOf(await revoke(world.tokens.principal, randomUUID()))).toEqual(['NOT_AVAILABLE'])
    for (const reason of ['  ', 'x'.repeat(501)]) expect(codesOf(await revoke(world.tokens.principal, paper.id, { reason }))).toEqual(['INVALID_INPUT'])
    world.clock.set('2027-06-03T02:00:00Z')
    const key = randomUUID()
    const [once, again] = [await revoke(world.tokens.principal, paper.id, { idempotencyKey: key }), await revoke(world.tokens.principal, paper.id, { idempotencyKey: key })]
    expect([once.userErrors, once.paper.revoked.on, once.paper.revoked.reason, once.paper.base64 === paper.base64]).toEqual([[], '2027-06-03', 'Ghi nhầm số liệu', true])
    expect([again.replayed, again.paper.revoked]).toEqual([true, once.paper.revoked])
    const twice = await revoke(world.tokens.principal, paper.id)
    expect([codesOf(twice), twice.userErrors[0].messageVi]).toEqual([['WRONG_STATE'], expect.stringContaining('03/06/2027')])
    expect(codesOf(await issue('PROGRESS_REPORT', { number: paper.number }))).toEqual(['INVALID_INPUT'])
    expect((await world.as(world.tokens.clerk, papersText)).find(({ id }: any) => id === paper.id).revoked).toEqual({ on: '2027-06-03' })
  })

  test('whoever verifies is told the day, and never a name or the reason', async () => {
    const { paper } = await issue('RESULTS_REPORT')
    await revoke(world.tokens.principal, paper.id)
    for (const question of [{ sha256: paper.sha256 }, { number: paper.number }]) {
      const told = await verify(question)
      expect(told).toMatchObject({ known: true, revokedOn: '2027-06-03', textVi: expect.stringMatching(/^ĐÃ THU HỒI từ ngày 03\/06\/2027/), textEn: expect.stringMatching(/^REVOKED on 2027-06-03/) })
      expect(JSON.stringify(told)).not.toMatch(/Tên|Ghi nhầm/)
    }
  })

  test('nothing refers to a revoked plan: its annex is untrue, the next annex leaves a place', async () => {
    const papers = async (): Promise<any[]> => world.as(world.tokens.clerk, 'query ($school: ID!, $schoolYear: SchoolYear!) { papers(school: $school, schoolYear: $schoolYear) { id kind stale { text } } }')
    const [plan, annex] = [(await papers()).find(({ kind }) => kind === 'SCHOOL_PLAN'), (await papers()).find(({ kind }) => kind === 'ANNEX')]
    await revoke(world.tokens.principal, plan.id)
    expect((await papers()).find(({ id }) => id === annex.id).stale.map(({ text }: any) => text)).toEqual([expect.stringContaining('Kèm theo Kế hoạch số 60/KH-TH1')])
    const next = await issue('ANNEX', { mode: 'VALIDATE' })
    expect(linesOf(next.draft.base64)).toContain('(Kèm theo Kế hoạch số ……/KH-……… ngày …… tháng …… năm ……… của Trường Tiểu học Một)')
  })

  test('a revocation is written once', async () => {
    const em = world.server.database.em.fork()
    const [one] = await em.find(PaperRevocation, {}, { limit: 1 })
    one!.reason = 'khác'
    await expect(em.flush()).rejects.toThrow('written once')
  })
})

test('the binder holds the journal as CSV, names evidence by its hash, and says what was revoked; the same bytes again', async () => {
  const { version } = await world.book(world.tokens.clerk)
  const { base64, sha256 } = await world.as(world.tokens.clerk, binderText)
  expect((await world.as(world.tokens.principal, binderText)).sha256).toBe(sha256)
  const parts = unzipSync(Buffer.from(base64, 'base64'))
  const journal = Buffer.from(parts['so-nam-hoc/nhat-ky.csv']!).toString()
  const lines = journal.trim().split('\r\n')
  expect([journal.charCodeAt(0), lines.length]).toEqual([0xfeff, version + 1])
  expect(lines[1]).toContain('Lê Thị An')
  const manifest = JSON.parse(Buffer.from(parts['MANIFEST.json']!).toString())
  expect(manifest.evidence).toEqual([{ person: 'Lê Thị An', name: 'bài thu hoạch.png', type: 'image/png', bytes: png.length, sha256: createHash('sha256').update(png).digest('hex'), withdrawn: false }])
  expect(manifest.files.filter(({ revokedOn }: any) => revokedOn).map(({ revokedOn }: any) => revokedOn)).toEqual(['2027-06-03', '2027-06-03', '2027-06-03'])
  for (const { path, sha256: hash } of manifest.files) expect(createHash('sha256').update(parts[path]!).digest('hex')).toBe(hash)
})

test('the report of the next year stands beside the book of this one', async () => {
  world.clock.set('2027-09-10T02:00:00Z')
  const schoolYear = '2027-2028'
  const member = { fullName: 'Đỗ Thị Dung', birthDate: '1985-05-05', role: 'TEACHER', level: 'PRIMARY', team: 'Tổ 1' }
  const joined = await world.as(world.tokens.clerk, recordText, { schoolYear, input: { version: 0, idempotencyKey: randomUUID(), acts: [{ join: { member, from: 'RECRUITED', on: '2027-08-15' } }] } })
  expect(joined.results[0].userErrors).toEqual([])
  const draft = async (year: string, version: number): Promise<readonly string[]> =>
    linesOf((await world.as(world.tokens.clerk, issueText, { schoolYear: year, input: { kind: 'RESULTS_REPORT', version, idempotencyKey: randomUUID(), mode: 'VALIDATE' } })).draft.base64)
  const lines = await draft(schoolYear, joined.book.version)
  const at = lines.indexOf('So với năm học 2026-2027, theo sổ của nhà trường:')
  expect(lines.slice(at + 8, at + 22)).toEqual(['2026-2027', '2', '0', '0,0', '2', '100,0', '0', '2027-2028', '1', '0', '0,0', '0', '0,0', '1'])
  const first = await draft('2026-2027', (await world.book(world.tokens.clerk)).version)
  expect(first.some((line) => line.startsWith('So với năm học'))).toBe(false)
})
