import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash, randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { openDocx } from '#server/docx/open-docx.ts'
import { Paper } from '#server/paper/paper.entity.ts'
import { perform, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { codesOf, joining, moduleItem, yearWorld, type YearWorld } from '#test/support/year-world.ts'

const issueText = `mutation ($school: ID!, $schoolYear: SchoolYear!, $input: PaperIssueInput!) { paperIssue(school: $school, schoolYear: $schoolYear, input: $input) {
  paper { id kind number issuedOn issuedByName fileName bytes sha256 base64 bookVersion person team onBehalf stale { text } }
  draft { fileName base64 sha256 number } suggestedNumber findings { kind severity } userErrors { code messageVi messageEn path } replayed } }`
const papersText = 'query ($school: ID!, $schoolYear: SchoolYear!) { papers(school: $school, schoolYear: $schoolYear) { id kind number sha256 base64 stale { text paths } } }'
const verifyText = 'query ($number: String, $sha256: String) { paperVerify(number: $number, sha256: $sha256) { known kind number issuedOn schoolName schoolYear sha256 textVi textEn } }'
const binderText = 'mutation ($school: ID!, $schoolYear: SchoolYear!) { inspectionBinder(school: $school, schoolYear: $schoolYear) { fileName base64 sha256 files userErrors { code } } }'

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
let world: YearWorld
let people: string[]
let approved: { readonly id: string; readonly version: number }

beforeAll(async () => {
  world = await yearWorld('2026-10-10T02:00:00Z')
  const sent = await submit(world, submitInput([1, 2, 3].map((number) => teacher(number))))
  approved = (await perform(world, ['principal', 'planApprove'], { plan: sent.plan.id, version: sent.plan.version, note: 'Duyệt' })).plan
  const joined = await world.record(world.tokens.clerk, [joining('Lê Thị An'), joining('Trần Văn Bình', 'Tổ 2'), joining('Phạm Thị Cúc')])
  people = joined.results.map(({ id }: { id: string }) => id)
  await world.record(world.tokens.clerk, people.map((person) => ({ plan: { person, source: 'SLIP', items: [moduleItem('GVPT 1', { months: ['2026-10'], term: 1 }), moduleItem('GVPT 2', { months: ['2027-02'], term: 2 })] } })))
})
afterAll(() => world.stop())

const version = async (): Promise<number> => (await world.book(world.tokens.clerk)).version
const issue = async (token: string, kind: string, more: object = {}): Promise<any> =>
  world.as(token, issueText, { input: { kind, version: await version(), idempotencyKey: randomUUID(), place: 'An Bình', signer: 'Người Ký', ...more } })
const linesOf = (base64: string): readonly string[] => {
  const opened = openDocx(Buffer.from(base64, 'base64'))
  if (opened.refused !== null) throw new Error(opened.refused)
  return opened.paragraphs.map((line) => line.replaceAll('\u00a0', ' ')).filter((line) => line.trim() !== '')
}
const kept = () => world.server.database.em.fork().count(Paper)
const verify = async (variables: object): Promise<any> => (await world.ask(null, verifyText, variables)).data.paperVerify
const sha256Of = (base64: string): string => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')

describe('drafts', () => {
  test('anybody of the school makes one; it says so, names its number and is kept nowhere', async () => {
    const before = await kept()
    const { draft, paper, suggestedNumber, userErrors } = await issue(world.tokens.clerk, 'PROGRESS_REPORT', { mode: 'VALIDATE' })
    expect([userErrors, paper, draft.number, suggestedNumber]).toEqual([[], null, '01/BC-THM', '01/BC-THM'])
    expect(linesOf(draft.base64)[0]).toMatch(/^BẢN NHÁP/)
    expect(await kept()).toBe(before)
    expect((await verify({ sha256: draft.sha256 })).known).toBe(false)
  })

  test('every kind can be made, for whom it is', async () => {
    for (const kind of ['SCHOOL_PLAN', 'ANNEX', 'PERSONAL_SLIPS', 'PROGRESS_REPORT', 'RESULTS_REPORT', 'RECOGNITION_DECISION', 'CERTIFICATE_LIST']) {
      const { draft, userErrors, findings } = await issue(world.tokens.principal, kind, { mode: 'VALIDATE' })
      expect([kind, userErrors, findings.filter(({ severity }: any) => severity !== 'INFO')]).toEqual([kind, [], []])
      expect(linesOf(draft.base64).length).toBeGreaterThan(10)
    }
    for (const [kind, on] of [['TEAM_PLAN', { team: 'Tổ 1' }], ['PERSONAL_PLAN', { person: people[0] }], ['FIVE_YEAR_RECORD', { person: people[0] }]] as const) {
      const { draft, userErrors } = await issue(world.tokens.principal, kind, { mode: 'VALIDATE', ...on })
      expect([kind, userErrors]).toEqual([kind, []])
      expect(linesOf(draft.base64).join('\n')).toContain(kind === 'TEAM_PLAN' ? 'Bồi dưỡng thường xuyên của Tổ 1' : 'Lê Thị An')
    }
  })

  test('what is missing or makes no sense is declined, with the place', async () => {
    const declined = async (kind: string, more: object = {}): Promise<unknown> => (await issue(world.tokens.principal, kind, { mode: 'VALIDATE', ...more })).userErrors.map(({ code, path }: any) => [code, path?.at(-1)])
    expect(await declined('PERSONAL_PLAN')).toEqual([['INVALID_INPUT', 'person']])
    expect(await declined('PERSONAL_PLAN', { person: randomUUID() })).toEqual([['UNKNOWN_PERSON', 'person']])
    expect(await declined('TEAM_PLAN')).toEqual([['INVALID_INPUT', 'team']])
    expect(await declined('TEAM_PLAN', { team: 'Tổ 9' })).toEqual([['INVALID_INPUT', 'team']])
    expect(await declined('RESULTS_REPORT', { number: '12/KH-TH1' })).toEqual([['INVALID_INPUT', 'number']])
    expect(await declined('FIVE_YEAR_RECORD', { person: people[0], number: '12/BC-TH1' })).toEqual([['INVALID_INPUT', 'number']])
    expect(await declined('RESULTS_REPORT', { signedOn: '2031-01-01', signer: 'x'.repeat(81) })).toEqual([['INVALID_INPUT', 'signedOn'], ['INVALID_INPUT', 'signer']])
  })
})

describe('issued papers', () => {
  test('only the principal issues, or a deputy under a delegation, who then signs KT.', async () => {
    const { tokens, heads } = world
    for (const token of [tokens.clerk, heads.teamHead, heads.deputy]) expect(codesOf(await issue(token, 'PROGRESS_REPORT'))).toEqual(['FORBIDDEN'])
    for (const token of [tokens.otherPrincipal, tokens.officer]) expect(codesOf(await world.as(token, issueText, { input: { kind: 'PROGRESS_REPORT', version: 0, idempotencyKey: randomUUID() } }))).toEqual(['NOT_AVAILABLE'])
    await world.record(tokens.principal, [{ delegate: { delegation: { account: world.deputy, from: '2026-10-10', to: '2026-10-12', decision: '12/UQ' } } }])
    const { paper, userErrors } = await issue(heads.deputy, 'PROGRESS_REPORT')
    expect(userErrors).toEqual([])
    expect([paper.number, paper.issuedOn, paper.issuedByName, paper.onBehalf]).toEqual(['01/BC-THM', '2026-10-10', 'Tên deputy', true])
    expect(linesOf(paper.base64)).toEqual(expect.arrayContaining(['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG', 'Số: 01/BC-THM', 'An Bình, ngày 10 tháng 10 năm 2026']))
  })

  test('the same request is one paper; a number is given once in a calendar year, whatever zeros stand before it', async () => {
    const input = { kind: 'SCHOOL_PLAN', number: '7/KH-TH1', version: await version(), idempotencyKey: randomUUID() }
    const [once, again] = [await world.as(world.tokens.principal, issueText, { input }), await world.as(world.tokens.principal, issueText, { input })]
    expect([once.userErrors, once.replayed, again.replayed, again.paper.id]).toEqual([[], false, true, once.paper.id])
    const taken = await issue(world.tokens.principal, 'SCHOOL_PLAN', { number: '07/KH-TH1' })
    expect([taken.paper, codesOf(taken), taken.suggestedNumber]).toEqual([null, ['INVALID_INPUT'], '08/KH-TH1'])
    expect(taken.userErrors[0].messageVi).toContain('08/KH-TH1')
    const nextYear = await issue(world.tokens.principal, 'SCHOOL_PLAN', { number: '7/KH-TH1', signedOn: '2027-01-05' })
    expect(nextYear.userErrors).toEqual([])
    const blank = await issue(world.tokens.principal, 'RESULTS_REPORT', { number: '' })
    expect([blank.paper.number, linesOf(blank.paper.base64).some((line) => line.startsWith('Số: ……/BC-'))]).toEqual([null, true])
  })

  test('two at the same moment never share a number', async () => {
    const seen = await version()
    const ask = () => world.as(world.tokens.principal, issueText, { input: { kind: 'RESULTS_REPORT', version: seen, idempotencyKey: randomUUID() } })
    const both = await Promise.all([ask(), ask()])
    const numbers = both.flatMap(({ paper }) => paper?.number ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toContain('02/BC-TH1')
  })

  test('its bytes are the same for ever; a change in the book is told sentence by sentence', async () => {
    const { paper } = await issue(world.tokens.principal, 'TEAM_PLAN', { team: 'Tổ 1' })
    expect([paper.stale, sha256Of(paper.base64), Buffer.from(paper.base64, 'base64').length]).toEqual([[], paper.sha256, paper.bytes])
    await world.record(world.tokens.clerk, [joining('Đỗ Thị Dung')])
    world.clock.set('2026-11-20T02:00:00Z')
    const papers = await world.as(world.tokens.clerk, papersText)
    const found = papers.find(({ id }: any) => id === paper.id)
    expect([found.base64, found.sha256]).toEqual([paper.base64, paper.sha256])
    const one = (token: string) => world.as(token, '{ paper(id: "ID") { fileName base64 } }'.replace('ID', paper.id))
    expect((await one(world.tokens.clerk)).base64).toBe(paper.base64)
    expect(await Promise.all([world.tokens.otherPrincipal, world.tokens.officer].map(one))).toEqual([null, null])
    expect(found.stale.map(({ text }: any) => text)).toContain('Tổng số có tên trong sổ: 2 người; tham gia bồi dưỡng trong năm: 2 người (cán bộ quản lý: 0, giáo viên: 2).')
    expect(papers.find(({ kind }: any) => kind === 'SCHOOL_PLAN').stale).toEqual([])
  })

  test('a report stays true whatever is entered for later days', async () => {
    const { paper } = await issue(world.tokens.principal, 'RESULTS_REPORT', { signedOn: '2026-11-01' })
    const module = { person: people[0], item: 'GVPT 1', kind: 'REPORT', attempt: 1, on: '2026-11-15', mark: 8, absent: false, source: 'SCHOOL' }
    const entered = await world.record(world.tokens.clerk, [{ assess: { assessment: module } }])
    expect(entered.results.map(({ entered: done, userErrors }: any) => [done, userErrors])).toEqual([[true, []]])
    const now = (await world.as(world.tokens.clerk, papersText)).find(({ id }: any) => id === paper.id)
    expect(now.stale).toEqual([])
  })

  test('is written once', async () => {
    const em = world.server.database.em.fork()
    const [paper] = await em.find(Paper, {}, { limit: 1 })
    paper!.number = '99/BC-TH1'
    await expect(em.flush()).rejects.toThrow('written once')
  })

  test('nobody outside the school sees them', async () => {
    for (const token of [world.tokens.otherPrincipal, world.tokens.officer, world.tokens.administrator]) expect(await world.as(token, papersText)).toEqual([])
    expect((await world.ask(null, papersText, { school: world.school, schoolYear: '2026-2027' })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('verifying', () => {
  test('by file, by number, by both; one byte more and it is unknown; nobody is named', async () => {
    const { paper } = await issue(world.tokens.principal, 'PERSONAL_PLAN', { person: people[0] })
    const byFile = await verify({ sha256: paper.sha256.toUpperCase() })
    expect(byFile).toMatchObject({ known: true, kind: 'PERSONAL_PLAN', number: null, schoolName: 'Trường Tiểu học Một', schoolYear: '2026-2027', sha256: paper.sha256 })
    expect(JSON.stringify(byFile)).not.toContain('An"')
    expect(JSON.stringify(byFile)).not.toContain('Lê Thị')
    expect(await verify({ sha256: createHash('sha256').update(Buffer.concat([Buffer.from(paper.base64, 'base64'), Buffer.from([0])])).digest('hex') })).toMatchObject({ known: false, schoolName: null })
    expect(await verify({ number: ' 1 / bc-thm ' })).toMatchObject({ known: true, kind: 'PROGRESS_REPORT', number: '01/BC-THM' })
    expect(await verify({ number: '7/KH-TH1' })).toMatchObject({ known: true, kind: null, textVi: expect.stringContaining('2 văn bản') })
    expect(await verify({ number: '7/KH-TH1', sha256: paper.sha256 })).toMatchObject({ known: false })
    expect(await verify({})).toMatchObject({ known: false, textVi: 'Hãy nhập số văn bản hoặc chọn tệp.' })
  })

  test('the public page asks without an account, its script comes from here alone', async () => {
    const page = await fetch(`${world.server.url}/verify`)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(page.headers.get('content-security-policy')).not.toContain("script-src 'self' 'unsafe-inline'")
    const html = await page.text()
    expect(html).toContain('<html lang="vi">')
    const src = /<script src="([^"]+)">/.exec(html)?.[1] ?? ''
    const script = await fetch(new URL(src, world.server.url))
    expect([script.status, script.headers.get('content-type')?.split(';')[0]]).toEqual([200, 'text/javascript'])
    expect(html.replace(/<script src[^>]*><\/script>/, '')).not.toContain('<script')
  })
})

test('the binder holds every paper and receipt with its hash, as the same bytes again', async () => {
  const pushed = await perform(world, ['principal', 'planPush'], { plan: approved.id, version: approved.version })
  expect(pushed.userErrors).toEqual([])
  const [one, other] = [await world.as(world.tokens.principal, binderText), await world.as(world.tokens.clerk, binderText)]
  expect([one.userErrors, one.sha256, sha256Of(one.base64)]).toEqual([[], other.sha256, other.sha256])
  const parts = unzipSync(Buffer.from(one.base64, 'base64'))
  const lines = new TextDecoder().decode(parts['MANIFEST.txt']).trim().split('\n').map((line) => line.split('  '))
  expect(lines).toHaveLength((await kept()) + 3)
  const plan = lines.find(([, path]) => path?.startsWith('bien-nhan/') && path.endsWith('.json'))
  expect(plan?.[0]).toBe(pushed.receipt.sha256)
  expect(new TextDecoder().decode(parts[lines.find(([, path]) => path?.endsWith('.txt'))![1]!])).toContain(pushed.receipt.number)
  for (const [sha256, path] of lines) expect(createHash('sha256').update(parts[path!]!).digest('hex')).toBe(sha256)
  expect(Object.keys(parts).sort()).toEqual([...lines.map(([, path]) => path), 'MANIFEST.json', 'MANIFEST.txt'].sort())
  expect(codesOf(await world.as(world.tokens.otherPrincipal, binderText))).toEqual(['NOT_AVAILABLE'])
})

test('questions are counted: too many are told to wait', async () => {
  let refused = null
  for (let tries = 0; tries < 70 && !refused; tries += 1) refused = (await world.ask(null, verifyText, { number: 'x' })).errors[0] ?? null
  expect(refused?.extensions.code).toBe('RATE_LIMITED')
})
