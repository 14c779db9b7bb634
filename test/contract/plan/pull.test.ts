import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { perform, submit, submitInput, teacher, type Row } from '#test/support/plan-documents.ts'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
let plan: string
let otherPlan: string

const linesText = `query ($authority: ID!, $year: SchoolYear!, $purpose: String!, $where: AuthorityLineWhere, $first: Int!, $after: String) {
  authorityLines(authority: $authority, schoolYear: $year, purpose: $purpose, where: $where, first: $first, after: $after) {
    people pageInfo { hasNextPage endCursor }
    edges { cursor node { personId schoolId schoolCode schoolName state receipt late fullName modules role birthDate periods03 } } } }`
const figures = 'people managers teachers registrations completed notCompleted unrated programmes { programme owed planned missing unsaid } modules { code count }'
const summaryText = `query ($authority: ID!, $year: SchoolYear!) { authoritySummary(authority: $authority, schoolYear: $year) {
  at rows { school { code } state late receipt figures { ${figures} } } total { ${figures} } } }`
const planText = `query ($school: ID!, $year: SchoolYear!) { plan(school: $school, schoolYear: $year) { id report { ${figures} } accessLog { byName purpose way lines authority { name } at lastAt } } }`

interface Page {
  readonly people: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly receipt: string } }[]
}

interface SummaryRow {
  readonly school: { readonly code: string }
  readonly state: string
  readonly receipt: string | null
}

type Who = Parameters<PlanWorld['ask']>[0]

const pull = (who: Who, more: object = {}) => world.ask(who, linesText, { authority: world.commune, year, purpose: 'Tổng hợp năm học', first: 200, ...more })
const rowsOf = async (who: Who, more: object = {}) => (await pull(who, more)).data.authorityLines.edges.map(({ node }: { node: object }) => node)
const summary = async (who: Who, authority = world.commune) => (await world.ask(who, summaryText, { authority, year })).data.authoritySummary
const seenBy = async (who: Who, school = world.school) => (await world.ask(who, planText, { school, year })).data.plan

/** Takes rows up to the authority. */
const handOver = async (rows: readonly Row[], [clerk, principal]: readonly [Who, Who], school: string): Promise<string> => {
  const sent = await submit(world, submitInput(rows), { who: clerk, school })
  const { id, version } = sent.plan
  const approved = await perform(world, [principal, 'planApprove'], { plan: id, version })
  await perform(world, [principal, 'planPush'], { plan: id, version: approved.plan.version })
  return id
}

const people = (count: number, first = 0): Row[] => Array.from({ length: count }, (_, at) => teacher(first + at, { periods03: '40' }))

beforeAll(async () => {
  world = await planWorld()
  plan = await handOver([...people(7), teacher(8, { roleText: 'Hiệu trưởng', modules: ['QLPT 01; QLPT 02'] })], ['clerk', 'principal'], world.school)
  otherPlan = await handOver(people(5, 50), ['otherClerk', 'otherPrincipal'], world.other)
})
afterAll(() => world.stop())

describe('lines of an authority', () => {
  test('are what its schools handed over, by school and in the order of the sheet', async () => {
    const rows = await rowsOf('officer')
    expect(rows.map(({ schoolCode }: { schoolCode: string }) => schoolCode)).toEqual([...Array(8).fill('TH1'), ...Array(5).fill('TH2')])
    expect(rows[7]).toMatchObject({ role: 'MANAGER', state: 'PUSHED', receipt: `XA/${year}/0001`, late: false, modules: ['QLPT 1', 'QLPT 2'] })
  })

  test('come in pages that join to the whole, across schools', async () => {
    const whole = await rowsOf('officer')
    for (const first of [1, 3, 8, 12]) {
      const pages: object[] = []
      let after: string | null = null
      for (let more = true; more; ) {
        const { edges, pageInfo, people }: Page = (await pull('officer', { first, after })).data.authorityLines
        expect(edges.length).toBeLessThanOrEqual(first)
        expect(people).toBe(13)
        pages.push(...edges.map(({ node }: { node: object }) => node))
        more = pageInfo.hasNextPage
        after = pageInfo.endCursor
      }
      expect(pages).toEqual(whole)
    }
  })

  test('can be asked for by school, by state and by change', async () => {
    expect(await rowsOf('officer', { where: { schools: [world.other] } })).toHaveLength(5)
    expect(await rowsOf('officer', { where: { states: ['ACCEPTED'] } })).toEqual([])
    expect(await rowsOf('officer', { where: { changedSince: '2026-05-01T01:59:59Z' } })).toHaveLength(13)
    expect(await rowsOf('officer', { where: { changedSince: '2026-05-01T02:00:00Z' } })).toEqual([])
  })

  test.each(['departmentOfficer', 'districtOfficer', 'clerk', 'principal', 'administrator'] as const)('are not for %s', async (who) => {
    const { data, errors } = await pull(who)
    expect(errors).toEqual([])
    expect(data.authorityLines).toBeNull()
  })

  test('are for nobody who is not signed in', async () => {
    expect((await pull(null)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('another authority gives nothing of these schools', async () => {
    expect((await pull('departmentOfficer', { authority: world.department })).data.authorityLines.edges).toEqual([])
    expect((await pull('officer', { authority: world.department })).data.authorityLines).toBeNull()
  })

  test('need a purpose, and a page that is not too long', async () => {
    for (const wrong of [{ purpose: '  ' }, { purpose: 'x'.repeat(201) }, { first: 201 }, { first: 0 }]) {
      const { errors } = await pull('officer', wrong)
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })
})

describe('the log a school sees', () => {
  test('says who read its people by name, what for, and how many; readings of one day for one purpose add up', async () => {
    await rowsOf('officer', { purpose: 'Đối chiếu sổ', where: { schools: [world.school] } })
    await rowsOf('officer', { purpose: 'Đối chiếu  sổ ', first: 3, where: { schools: [world.school] } })
    const { accessLog } = await seenBy('principal')
    const entry = accessLog.filter(({ purpose }: { purpose: string }) => purpose === 'Đối chiếu sổ')
    expect(entry).toEqual([expect.objectContaining({ byName: 'Tên officer', way: 'PULL', lines: 11, authority: { name: 'Ủy ban nhân dân xã' } })])
    const others = await seenBy('otherPrincipal', world.other)
    expect(others.accessLog.map(({ purpose }: { purpose: string }) => purpose)).not.toContain('Đối chiếu sổ')
  })

  test('names who opened the plan itself, and nobody of the school', async () => {
    await world.ask('officer', 'query ($id: ID!) { planById(id: $id) { id } }', { id: otherPlan })
    const { accessLog } = await seenBy('otherClerk', world.other)
    expect(accessLog.filter(({ way }: { way: string }) => way === 'REVIEW')).toEqual([expect.objectContaining({ byName: 'Tên officer', lines: 5, purpose: '' })])
    expect(accessLog.every(({ byName }: { byName: string }) => byName === 'Tên officer')).toBe(true)
  })

  test('is for the school alone', async () => {
    expect((await seenBy('officer')).accessLog).toEqual([])
  })
})

describe('the summary of an authority', () => {
  test('is what each school sees of itself beforehand, and adds up', async () => {
    const report = await summary('officer')
    expect(report.rows.map(({ school, state, receipt }: SummaryRow) => [school.code, state, receipt])).toEqual([['TH1', 'SENT', `XA/${year}/0001`], ['TH2', 'SENT', `XA/${year}/0002`]])
    expect((await seenBy('clerk')).report).toEqual(report.rows[0].figures)
    expect(report.rows[0].figures).toMatchObject({ people: 8, managers: 1, teachers: 7, registrations: 16 })
    expect(report.rows[0].figures.programmes[2]).toEqual({ programme: '03', owed: 320, planned: 320, missing: 0, unsaid: 0 })
    expect(report.total).toMatchObject({ people: 13, registrations: 26 })
    expect(report.total.modules).toEqual([{ code: 'GVPT 4', count: 12 }, { code: 'GVPT 7', count: 12 }, { code: 'QLPT 1', count: 1 }, { code: 'QLPT 2', count: 1 }])
  })

  test('names nobody, and so is open to those above', async () => {
    expect((await summary('departmentOfficer')).total.people).toBe(13)
    expect(await summary('clerk')).toBeNull()
    expect(await summary('otherPrincipal')).toBeNull()
    expect(await summary('administrator')).toBeNull()
  })

  test('does not count what was sent back, and keeps what was handed over while the school writes anew', async () => {
    const { version } = (await world.ask('officer', 'query ($id: ID!) { planById(id: $id) { version } }', { id: otherPlan })).data.planById
    await perform(world, ['officer', 'planSendBack'], { plan: otherPlan, version, note: 'Bổ sung', notes: [] })
    const returned = await summary('officer')
    expect(returned.rows[1]).toMatchObject({ state: 'RETURNED', figures: null })
    expect(returned.total.people).toBe(8)
    expect(await rowsOf('officer')).toHaveLength(8)
    expect(await rowsOf('officer', { where: { states: ['SENT_BACK'] } })).toHaveLength(5)
  })

  test('a school that hands over anew between two pages is told again from its first line', async () => {
    const { edges } = (await pull('officer', { first: 3 })).data.authorityLines
    const { version } = (await world.ask('officer', 'query ($id: ID!) { planById(id: $id) { version } }', { id: plan })).data.planById
    await perform(world, ['officer', 'planSendBack'], { plan, version, note: 'Bổ sung', notes: [] })
    await handOver([...people(7), teacher(8), teacher(9)], ['clerk', 'principal'], world.school)
    const rest = (await pull('officer', { after: edges[2].cursor })).data.authorityLines.edges.map(({ node }: Page['edges'][number]) => node)
    expect(rest).toHaveLength(9)
    expect(new Set(rest.map(({ receipt }: { receipt: string }) => receipt))).toEqual(new Set([`XA/${year}/0003`]))
  })
})
