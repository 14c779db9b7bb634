import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { YearEntry } from '#server/year/year-entry.entity.ts'
import { codesOf, joining, moduleItem, recordText, yearWorld, type YearWorld } from '#test/support/year-world.ts'

let world: YearWorld
let [an, binh]: string[] = []
beforeAll(async () => {
  world = await yearWorld()
  const joined = await world.record(world.tokens.clerk, [joining('Lê Thị An'), joining('Trần Văn Bình', 'Tổ 2')])
  ;[an, binh] = joined.results.map(({ id }: { id: string }) => id)
})
afterAll(() => world.stop())

const entries = () => world.server.database.em.fork().count(YearEntry)
const plan = (person: string | undefined, ...modules: string[]) => ({ plan: { person, source: 'SLIP', items: modules.map((module) => moduleItem(module)) } })
const first = (answer: { results: { userErrors: { code: string }[]; entered: boolean }[] }) => answer.results[0]

describe('writing', () => {
  test('the same request is answered again, and enters once; the same key with another body is refused', async () => {
    const before = await entries()
    const input = { acts: [plan(an, 'GVPT 1', 'GVPT 2')], version: before, idempotencyKey: randomUUID() }
    const once = await world.as(world.tokens.clerk, recordText, { input })
    const again = await world.as(world.tokens.clerk, recordText, { input })
    expect([once.replayed, again.replayed, first(once)?.entered, first(again)?.entered]).toEqual([false, true, true, true])
    expect(await entries()).toBe(before + 1)
    expect(codesOf(await world.as(world.tokens.clerk, recordText, { input: { ...input, acts: [plan(an, 'GVPT 3')] } }))).toEqual(['IDEMPOTENCY_MISMATCH'])
  })

  test('who has seen an older book is refused, and told both versions', async () => {
    const before = await entries()
    const stale = await world.record(world.tokens.clerk2, [plan(binh, 'GVPT 1')], { version: before - 1 })
    expect(codesOf(stale)).toEqual(['VERSION_CONFLICT'])
    expect(stale.userErrors[0].messageVi).toContain(String(before - 1))
    expect(stale.userErrors[0].messageVi).toContain(String(before))
    expect(await entries()).toBe(before)
  })

  test('of two clerks at the same moment one is entered and the other refused', async () => {
    const before = await entries()
    const ask = (token: string, module: string) => world.as(token, recordText, { input: { acts: [plan(binh, module)], version: before, idempotencyKey: randomUUID() } })
    const both = await Promise.all([ask(world.tokens.clerk, 'GVPT 1'), ask(world.tokens.clerk2, 'GVPT 2')])
    expect(both.filter((one) => first(one)?.entered)).toHaveLength(1)
    expect(both.flatMap(codesOf)).toEqual(['VERSION_CONFLICT'])
    expect(await entries()).toBe(before + 1)
  })

  test('ALL_OR_NOTHING enters none where one is declined; ACCEPT_VALID the others; VALIDATE none, with the same answers', async () => {
    const before = await entries()
    const acts = [plan(an, 'GVPT 4'), plan('nobody', 'GVPT 4')]
    const whole = await world.record(world.tokens.clerk, acts, { errorPolicy: 'ALL_OR_NOTHING' })
    expect(whole.results.map(({ entered }: { entered: boolean }) => entered)).toEqual([false, false])
    expect(whole.results.map(codesOf)).toEqual([['WRONG_STATE'], ['UNKNOWN_PERSON']])
    const tried = await world.record(world.tokens.clerk, acts, { mode: 'VALIDATE' })
    expect(tried.results.map(({ entered }: { entered: boolean }) => entered)).toEqual([true, false])
    expect(await entries()).toBe(before)
    const valid = await world.record(world.tokens.clerk, acts)
    expect(valid.results).toMatchObject(tried.results)
    expect(await entries()).toBe(before + 1)
    for (const { userErrors } of valid.results) for (const { messageVi, messageEn } of userErrors) expect([messageVi, messageEn].every((sentence) => sentence.length > 20)).toBe(true)
  })

  test('an act without a name, with two, of an unknown programme, or about somebody of another school is declined by itself', async () => {
    const stranger = { ...joining('Người Lạ'), join: { ...(joining('Người Lạ') as { join: { member: object } }).join, member: { id: randomUUID(), fullName: 'Người Lạ', role: 'TEACHER' } } }
    const answer = await world.record(world.tokens.clerk, [{}, { ...plan(an, 'GVPT 1'), reopenYear: { reason: 'x' } }, { plan: { person: an, source: 'SLIP', items: [{ id: '9', programme: '09', months: [] }] } }, stranger])
    expect(answer.results.map(codesOf)).toEqual([['INVALID_INPUT'], ['INVALID_INPUT'], ['INVALID_INPUT'], ['UNKNOWN_PERSON']])
  })

  test('entries are written once, at the moment of the server', async () => {
    const told = (await world.book(world.tokens.clerk, 'entries(first: 1) { at plain }')).entries[0]
    expect([new Date(told.at).toISOString(), told.plain.member.fullName]).toEqual(['2026-09-10T02:00:00.000Z', 'Lê Thị An'])
    const em = world.server.database.em.fork()
    const entry = await em.findOneOrFail(YearEntry, { number: 1 })
    entry.byName = 'ai khác'
    await expect(em.flush()).rejects.toThrow('written once')
  })
})

describe('who may what', () => {
  test('the school\'s own roles read the book; to everybody else there is none', async () => {
    const { tokens, heads } = world
    for (const token of [tokens.clerk, tokens.principal, ...Object.values(heads)]) expect((await world.book(token, 'people { fullName }')).people).toHaveLength(2)
    for (const token of [tokens.otherClerk, tokens.otherPrincipal, tokens.officer, tokens.departmentOfficer, tokens.administrator]) {
      expect(await world.book(token)).toBeNull()
      const refused = await world.as(token, recordText, { input: { acts: [plan(an, 'GVPT 1')], version: 0, idempotencyKey: randomUUID() } })
      expect([refused.book, codesOf(refused)]).toEqual([null, ['NOT_AVAILABLE']])
    }
    expect((await world.ask(null, recordText, { school: world.school, schoolYear: '2026-2027', input: { acts: [], version: 0, idempotencyKey: randomUUID() } })).data.yearRecord.userErrors).toMatchObject([{ code: 'UNAUTHENTICATED' }])
  })

  test('a plan goes from hand to hand; nobody takes a step that is not theirs', async () => {
    const { tokens, heads } = world
    const pass = (person: string | undefined, step: string) => [{ pass: { person, step } }]
    expect(first(await world.record(tokens.clerk, [{ hand: { person: an, on: '2026-09-10' } }, { hand: { person: binh, on: '2026-09-10' } }]))?.entered).toBe(true)
    expect(codesOf(first(await world.record(tokens.clerk, pass(an, 'TEAM_HEAD')))!)).toEqual(['FORBIDDEN'])
    expect(codesOf(first(await world.record(heads.otherHead, pass(an, 'TEAM_HEAD')))!)).toEqual(['FORBIDDEN'])
    expect(codesOf(first(await world.record(heads.teamHead, pass(an, 'PRINCIPAL')))!)).toEqual(['FORBIDDEN'])
    expect(first(await world.record(heads.teamHead, pass(an, 'TEAM_HEAD')))?.entered).toBe(true)
    const returned = await world.record(heads.otherHead, [{ return: { person: binh, step: 'TEAM_HEAD', note: 'Bổ sung số tiết' } }])
    expect(first(returned)?.entered).toBe(true)
    expect(first(await world.record(tokens.principal, pass(an, 'PRINCIPAL')))?.entered).toBe(true)
  })

  test('a deputy acts only while a delegation covers the day, and only one of this school', async () => {
    const { tokens, heads, clock } = world
    const reopen = [{ reopen: { person: an, reason: 'Thiếu nội dung địa phương' } }]
    expect(codesOf(first(await world.record(heads.deputy, reopen))!)).toEqual(['FORBIDDEN'])
    const delegation = { account: world.deputy, from: '2026-09-14', to: '2026-09-20', decision: '12/UQ' }
    expect(codesOf(first(await world.record(tokens.clerk, [{ delegate: { delegation } }]))!)).toEqual(['FORBIDDEN'])
    expect(codesOf(first(await world.record(tokens.principal, [{ delegate: { delegation: { ...delegation, account: 'nobody' } } }]))!)).toEqual(['INVALID_INPUT'])
    expect(first(await world.record(tokens.principal, [{ delegate: { delegation } }]))?.entered).toBe(true)
    expect(codesOf(first(await world.record(heads.deputy, reopen))!)).toEqual(['FORBIDDEN'])
    clock.set('2026-09-15T02:00:00Z')
    expect((await world.book(heads.deputy, 'viewerRole')).viewerRole).toEqual(['DEPUTY'])
    expect((await world.book(heads.deputy2, 'viewerRole')).viewerRole).toEqual([])
    expect(codesOf(first(await world.record(heads.deputy2, reopen))!)).toEqual(['FORBIDDEN'])
    expect(first(await world.record(heads.deputy, reopen))?.entered).toBe(true)
    clock.set('2026-09-21T02:00:00Z')
    expect((await world.book(heads.deputy, 'viewerRole delegations { name }'))).toMatchObject({ viewerRole: [], delegations: [{ name: 'Tên deputy' }] })
  })
})

describe('overrides and limits', () => {
  test('a rating is changed by two people, never by one', async () => {
    const { tokens, heads, clock } = world
    clock.set('2026-10-01T02:00:00Z')
    const dung = (await world.record(tokens.clerk, [joining('Cao Văn Dũng')])).results[0].id as string
    const topic = (programme: string) => ({ id: programme, programme, topic: `Nội dung ${programme}`, periods: 40, months: [] })
    const mark = (item: string, value: number) => ({ assess: { assessment: { person: dung, item, kind: 'QUESTIONS', attempt: 1, on: '2026-09-30', mark: value, absent: false, source: 'SCHOOL' } } })
    await world.record(tokens.clerk, [{ plan: { person: dung, source: 'SLIP', items: [topic('01'), topic('02'), moduleItem('GVPT 4', { periods: 40 })] } }, { hand: { person: dung, on: '2026-10-01' } }])
    expect((await world.record(tokens.principal, [{ pass: { person: dung, step: 'TEAM_HEAD' } }, { pass: { person: dung, step: 'PRINCIPAL' } }, mark('01', 8), mark('02', 8), mark('GVPT 4', 3)])).results.map(codesOf)).toEqual([[], [], [], [], []])
    const ratingOf = async (fields: string) => (await world.book(tokens.clerk, `people(where: { ids: ["${dung}"] }) { rating { ${fields} } }`)).people[0].rating
    expect(await ratingOf('state rating reasons { code }')).toEqual({ state: 'RATED', rating: 'NOT_COMPLETED', reasons: [{ code: 'test-below-pass' }] })
    const proposed = await world.record(tokens.principal, [{ proposeOverride: { person: dung, rating: 'COMPLETED', reason: 'Đã chấm lại bài' } }])
    const settle = [{ settleOverride: { override: proposed.results[0].id, accepted: true } }]
    expect(codesOf(first(await world.record(tokens.principal, settle))!)).toEqual(['FORBIDDEN'])
    expect(codesOf(first(await world.record(tokens.clerk, settle))!)).toEqual(['FORBIDDEN'])
    await world.record(tokens.principal, [{ delegate: { delegation: { account: world.deputy, from: '2026-10-01', to: '2026-10-02', decision: '13/UQ' } } }])
    expect(first(await world.record(heads.deputy, settle))?.entered).toBe(true)
    expect(await ratingOf('rating override { settled settledByName }')).toEqual({ rating: 'COMPLETED', override: { settled: true, settledByName: 'Tên deputy' } })
  })

  test('the same list asked for over and over is declined, and so is a page too long', async () => {
    const { tokens, server, school } = world
    const ask = async (fields: string) => (await server.ask(`query ($school: ID!) { yearBook(school: $school, schoolYear: "2026-2027") { ${fields} } }`, { school }, tokens.clerk)).errors[0]?.extensions.code
    const people = (at: number): string => `p${String(at)}: people { plan { items { id } } rating { state } exceptions { code } }`
    expect(await ask(Array.from({ length: 21 }, (_, at) => people(at)).join(' '))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await ask('entries(first: 201) { number }')).toBe('BAD_USER_INPUT')
    expect(await ask('people { fullName }')).toBeUndefined()
  })

  test('more acts than a request takes are declined before anything is read', async () => {
    const many = await world.record(world.tokens.clerk, Array.from({ length: 301 }, () => plan(an, 'GVPT 1')))
    expect(codesOf(many)).toEqual(['PAYLOAD_TOO_LARGE'])
  })
})
