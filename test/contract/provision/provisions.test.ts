import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'
import { perform, readPlan, row, submit, submitInput } from '#test/support/plan-documents.ts'

let world: PlanWorld
beforeAll(async () => { world = await planWorld() })
afterAll(() => world.stop())

type Who = Parameters<PlanWorld['ask']>[0]
/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */

const errors = 'userErrors { __typename code messageVi messageEn path ... on ProvisionConflict { claims { unit layer value from until instrument step } } }'
const step = 'step { id version provision from until value instrument clause checkedOn yields corrects setBy }'

const call = async (who: Who, [name, kind]: readonly [string, string], input: object): Promise<any> => {
  const { data, errors: faults } = await world.ask(who, `mutation ($input: ${kind}!) { ${name}(input: $input) { ${step} replayed ${errors} } }`, { input: { idempotencyKey: randomUUID(), ...input } })
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return data[name]
}
const enter = (who: Who, input: object) => call(who, ['provisionEnter', 'ProvisionEnterInput'], { citation: { instrument: '12/QĐ-XYZ', clause: 'Điều 1' }, version: 0, ...input })
const repeal = (who: Who, input: object) => call(who, ['provisionRepeal', 'ProvisionRepealInput'], { citation: { instrument: '15/QĐ-XYZ' }, ...input })

const listed = async (who: Who, unit: object, schoolYear = year): Promise<any[]> => {
  const { data } = await world.ask(who, `query ($school: ID, $authority: ID, $year: SchoolYear!) { provisions(school: $school, authority: $authority, schoolYear: $year) {
    id titleVi layer value from until instrument clause citationVi checkedOn stale staleVi decides plain } }`, { ...unit, year: schoolYear })
  return data.provisions
}
const one = async (who: Who, unit: object, ...[id, schoolYear = year]: readonly [string, string?]) => (await listed(who, unit, schoolYear)).filter((each) => each.id === id)
const history = async (who: Who, unit: object, provision: string): Promise<any[]> =>
  (await world.ask(who, `query ($school: ID, $authority: ID, $provision: String!) { provisionHistory(school: $school, authority: $authority, provision: $provision) { id version from until value corrects setBy } }`, { ...unit, provision })).data.provisionHistory
const codes = (payload: any): string[] => payload.userErrors.map(({ code }: { code: string }) => code)

describe('who may enter what', () => {
  test.each([
    [null, 'department', 'UNAUTHENTICATED'],
    ['clerk', 'school', 'FORBIDDEN'],
    ['otherPrincipal', 'school', 'NOT_AVAILABLE'],
    ['principal', 'commune', 'FORBIDDEN'],
    ['districtOfficer', 'commune', 'NOT_AVAILABLE'],
    ['administrator', 'department', 'FORBIDDEN'],
  ] as const)('%s for %s: %s', async (who, unit, code) => {
    const named = unit === 'school' ? { school: world.school } : { authority: world[unit] }
    expect(codes(await enter(who, { ...named, provision: 'hours-moved', value: { to02: 5 }, schoolYear: year }))).toEqual([code])
  })

  test.each([
    ['no question', { provision: 'marking', value: { pass: 4 } }],
    ['another shape', { provision: 'hours-moved', value: { to03: 10 } }],
    ['more than there is', { provision: 'hours-moved', value: { to02: 41 } }],
    ['no day and no year', { provision: 'hours-moved', value: { to02: 5 }, schoolYear: null }],
    ['a year and a day', { provision: 'hours-moved', value: { to02: 5 }, from: '2026-08-01' }],
    ['a day that is no more', { provision: 'hours-moved', value: { to02: 5 }, schoolYear: null, from: '1999-01-01' }],
    ['an end before its start', { provision: 'hours-moved', value: { to02: 5 }, schoolYear: null, from: '2026-08-01', until: '2026-08-01' }],
    ['no document', { provision: 'hours-moved', value: { to02: 5 }, citation: { instrument: ' ' } }],
    ['a comparison tomorrow', { provision: 'hours-moved', value: { to02: 5 }, citation: { instrument: '1/QĐ', checkedOn: '2099-01-01' } }],
  ])('%s is refused with a sentence', async (_, input) => {
    const payload = await enter('departmentOfficer', { authority: world.department, schoolYear: year, ...input })
    expect(codes(payload)).toEqual(['INVALID_INPUT'])
    expect(payload.step).toBeNull()
    expect(payload.userErrors[0].messageVi).toMatch(/Hãy /)
  })

  test('a school sets no deadline of authorities; two units are none', async () => {
    expect(codes(await enter('principal', { school: world.school, provision: 'school-plan-due', value: { month: 5, day: 1 }, schoolYear: year }))).toEqual(['FORBIDDEN'])
    expect(codes(await enter('principal', { school: world.school, authority: world.commune, provision: 'hours-moved', value: { to02: 5 }, schoolYear: year }))).toEqual(['INVALID_INPUT'])
  })
})

describe('layers', () => {
  test('what the department fixes holds for every school below, cited and dated', async () => {
    const payload = await enter('departmentOfficer', { authority: world.department, provision: 'modules-per-teacher', value: { modules: 2 }, schoolYear: year })
    expect(payload).toMatchObject({ userErrors: [], step: { version: 1, value: { modules: 2 }, from: '2026-08-01', until: '2027-08-01', setBy: 'Tên department' } })
    for (const [who, unit] of [['clerk', { school: world.school }], ['otherClerk', { school: world.other }], ['officer', { authority: world.commune }]] as const) {
      expect(await one(who, unit, 'modules-per-teacher')).toEqual([expect.objectContaining({
        layer: 'PROVINCE', value: { modules: 2 }, instrument: '12/QĐ-XYZ', clause: 'Điều 1', citationVi: 'Quyết định 12/QĐ-XYZ, Điều 1 (chưa đối chiếu)', checkedOn: null, stale: false, decides: true,
        plain: expect.objectContaining({ id: 'modules-per-teacher', layer: 'province', yields: false }),
      })])
    }
    expect(await one('clerk', { school: world.school }, 'modules-per-teacher', '2025-2026')).toEqual([expect.objectContaining({ layer: 'PRODUCT', plain: null })])
    expect(await listed('otherClerk', { school: world.school })).toEqual([])
  })

  test('below, one may tighten', async () => {
    expect((await enter('principal', { school: world.other, provision: 'modules-per-teacher', value: { modules: 3 }, schoolYear: year })).userErrors).toEqual([{ __typename: 'Refusal', code: 'NOT_AVAILABLE', messageVi: expect.any(String), messageEn: expect.any(String), path: ['input', 'school'] }])
    const payload = await enter('otherPrincipal', { school: world.other, provision: 'modules-per-teacher', value: { modules: 3 }, schoolYear: year })
    expect(payload.userErrors).toEqual([])
    expect(await one('otherClerk', { school: world.other }, 'modules-per-teacher')).toEqual([expect.objectContaining({ layer: 'SCHOOL', value: { modules: 3 }, decides: true })])
  })

  test('relaxing what does not yield is declined, and both are named', async () => {
    const payload = await enter('officer', { authority: world.commune, provision: 'modules-per-teacher', value: { modules: 1 }, schoolYear: year, citation: { instrument: '7/KH-UBND' } })
    expect(payload.step).toBeNull()
    expect(payload.userErrors).toEqual([expect.objectContaining({
      __typename: 'ProvisionConflict', code: 'CONFLICTING_PROVISION',
      messageVi: expect.stringMatching(/Ủy ban nhân dân xã: Kế hoạch 7\/KH-UBND.*Sở Giáo dục và Đào tạo: Quyết định 12\/QĐ-XYZ/),
      claims: [expect.objectContaining({ unit: 'Ủy ban nhân dân xã', layer: 'AUTHORITY', value: { modules: 1 } }), expect.objectContaining({ unit: 'Sở Giáo dục và Đào tạo', layer: 'PROVINCE', value: { modules: 2 } })],
    })])
    expect(await history('officer', { authority: world.commune }, 'modules-per-teacher')).toEqual([])
  })

  test('what yields may be relaxed', async () => {
    await enter('departmentOfficer', { authority: world.department, provision: 'hours-moved', value: { to02: 10 }, schoolYear: year, yields: true })
    expect((await enter('officer', { authority: world.commune, provision: 'hours-moved', value: { to02: 4 }, schoolYear: year })).userErrors).toEqual([])
    expect(await one('clerk', { school: world.school }, 'hours-moved')).toEqual([expect.objectContaining({ layer: 'AUTHORITY', value: { to02: 4 }, decides: true })])
  })

  test('an upper claim that comes later is kept, and those below are named; nothing decides until somebody does', async () => {
    const [first] = await history('departmentOfficer', { authority: world.department }, 'hours-moved')
    const payload = await enter('departmentOfficer', { authority: world.department, provision: 'hours-moved', value: { to02: 12 }, schoolYear: year, version: 1, corrects: first.id })
    expect(payload.step).toMatchObject({ version: 2, corrects: first.id })
    expect(payload.userErrors).toEqual([expect.objectContaining({ code: 'CONFLICTING_PROVISION', claims: [expect.objectContaining({ value: { to02: 12 } }), expect.objectContaining({ unit: 'Ủy ban nhân dân xã', value: { to02: 4 } })] })])
    const both = await one('clerk', { school: world.school }, 'hours-moved')
    expect(both.map(({ layer, decides }) => [layer, decides])).toEqual([['PROVINCE', false], ['AUTHORITY', false]])
    const sent = await submit(world, submitInput([row('r1', { fullName: 'Lê Thị Thử', birthDate: '01/01/1980', roleText: 'Giáo viên', modules: ['GVPT 1; GVPT 2'], periods01: '36', periods02: '44' })]))
    const { findings } = await readPlan(world)
    expect(sent.results[0].userErrors).toEqual([])
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['provisions-conflict'])
  })

  test('the plan is checked by what was fixed once it is settled', async () => {
    expect((await repeal('officer', { authority: world.commune, provision: 'hours-moved', from: '2026-08-01', version: 1 })).userErrors).toEqual([])
    const { findings } = await readPlan(world)
    expect(findings.map(({ rule, field, whatVi }: any) => [rule, field, whatVi])).toEqual([
      ['periods-not-40', 'periods01', expect.stringContaining('36')],
      ['periods-not-40', 'periods02', expect.stringContaining('44')],
    ])
    expect(await history('officer', { authority: world.commune }, 'hours-moved')).toEqual([
      expect.objectContaining({ version: 1, value: { to02: 4 } }),
      expect.objectContaining({ version: 2, value: null, from: '2026-08-01', until: null }),
    ])
    expect(codes(await repeal('officer', { authority: world.commune, provision: 'hours-moved', from: '2026-08-01', version: 2 }))).toEqual(['WRONG_STATE'])
  })
})

describe('steps of one unit', () => {
  const unit = () => ({ school: world.school })
  const due = { provision: 'personal-plan-due', value: { month: 5, day: 20 } }

  test('the same days a second time: declined unless it says what it corrects; seen too late: declined', async () => {
    const first = await enter('principal', { ...unit(), ...due, schoolYear: null, from: '2025-08-01' })
    expect(first.userErrors).toEqual([])
    expect(codes(await enter('principal', { ...unit(), ...due, value: { month: 5, day: 10 }, from: '2025-08-01' }))).toEqual(['VERSION_CONFLICT'])
    const again = await enter('principal', { ...unit(), ...due, value: { month: 5, day: 10 }, from: '2025-08-01', version: 1 })
    expect(again.userErrors.map(({ code, claims }: any) => [code, claims.map(({ value }: any) => value.day)])).toEqual([['CONFLICTING_PROVISION', [10, 20]]])
    expect((await enter('principal', { ...unit(), ...due, value: { month: 5, day: 10 }, from: '2025-08-01', version: 1, corrects: first.step.id })).userErrors).toEqual([])
    expect((await one('clerk', unit(), 'personal-plan-due'))[0].value).toEqual({ month: 5, day: 10 })
    expect(codes(await enter('principal', { ...unit(), ...due, from: '2026-08-01', version: 2, corrects: randomUUID() }))).toEqual(['NOT_AVAILABLE'])
  })

  test('a later decision follows without leave; what held before it still holds for its years', async () => {
    expect((await enter('principal', { ...unit(), ...due, value: { month: 4, day: 30 }, from: '2026-08-01', version: 2 })).userErrors).toEqual([])
    expect((await one('clerk', unit(), 'personal-plan-due', '2025-2026'))[0]).toMatchObject({ value: { month: 5, day: 10 }, from: '2025-08-01', until: '2026-08-01' })
    expect((await one('clerk', unit(), 'personal-plan-due', '2026-2027'))[0]).toMatchObject({ value: { month: 4, day: 30 }, until: null })
  })

  test('the same request again gives the first answer', async () => {
    const input = { ...unit(), provision: 'topics-01', value: { topics: ['Chuyên đề Một'] }, schoolYear: year, idempotencyKey: randomUUID() }
    const first = await enter('principal', input)
    expect(await enter('principal', input)).toEqual({ ...first, replayed: true })
    expect(await history('principal', unit(), 'topics-01')).toHaveLength(1)
  })

  test('a comparison over a year ago is said', async () => {
    await enter('principal', { ...unit(), provision: 'topics-02', value: { topics: ['Chuyên đề Hai'] }, schoolYear: year, citation: { instrument: '3/KH-TH1', checkedOn: '2025-04-30' } })
    expect((await one('clerk', unit(), 'topics-02'))[0]).toMatchObject({ stale: true, staleVi: expect.stringContaining('quá 1 năm') })
  })
})

test('a deadline entered here is the one of deadlineSet, and seen as a provision', async () => {
  expect((await enter('officer', { authority: world.commune, provision: 'school-plan-due', value: { month: 6, day: 10 }, schoolYear: year })).userErrors).toEqual([])
  const { data } = await world.ask('officer', `query ($a: ID!, $y: SchoolYear!) { board(authority: $a, schoolYear: $y) { deadline { date citation version } } }`, { a: world.commune, y: year })
  expect(data.board.deadline).toEqual({ date: '2026-06-10', citation: '12/QĐ-XYZ, Điều 1', version: 1 })
  expect((await one('clerk', { school: world.school }, 'school-plan-due'))[0]).toMatchObject({ layer: 'AUTHORITY', value: { month: 6, day: 10 }, decides: true })
  expect(codes(await enter('officer', { authority: world.commune, provision: 'school-plan-due', value: { month: 6, day: 10 }, schoolYear: null, from: '2026-08-01' }))).toEqual(['INVALID_INPUT'])
})

test('what a client needs for its own check comes as plain data', async () => {
  const { data } = await world.ask('clerk', 'query ($s: ID!, $y: SchoolYear!) { plainProvisions(school: $s, schoolYear: $y) provisionQuestions { id titleVi example layers } }', { s: world.school, y: year })
  expect(data.plainProvisions.map(({ id, layer }: any) => [id, layer]).sort()).toEqual([
    ['hours-moved', 'province'], ['modules-per-teacher', 'province'], ['personal-plan-due', 'school'], ['school-plan-due', 'authority'], ['topics-01', 'school'], ['topics-02', 'school'],
  ])
  expect(data.provisionQuestions).toContainEqual({ id: 'hours-moved', titleVi: expect.any(String), example: { to02: 10 }, layers: ['PROVINCE', 'AUTHORITY', 'SCHOOL'] })
})

describe('a plan handed over', () => {
  test('is judged for ever by what it was handed over with, and its receipt names it', async () => {
    const old = await planWorld('2020-05-01T02:00:00Z')
    try {
      const at = world
      world = old
      const y = '2020-2021'
      await enter('districtOfficer', { authority: old.district, provision: 'hours-moved', value: { to02: 10 }, schoolYear: y })
      const people = [row('r1', { fullName: 'Lê Thị Thử', birthDate: '01/01/1980', roleText: 'Giáo viên', modules: ['GVPT 1; GVPT 2'], periods01: '30', periods02: '50' })]
      const sent = await submit(old, submitInput(people, { schoolYear: y }))
      const plan = sent.plan.id as string
      const approved = await perform(old, ['principal', 'planApprove'], { plan, version: sent.plan.version })
      const pushed = await perform(old, ['principal', 'planPush'], { plan, version: approved.plan.version })
      const read = async () => {
        const { data } = await old.ask('clerk', `query ($p: ID!) { planById(id: $p) { findings { rule } ruleset { localSha256 } latestReceipt { ruleset { version sha256 localSha256 } } } }`, { p: plan })
        return data.planById
      }
      const then = await read()
      expect(pushed.userErrors).toEqual([])
      expect(then.findings).toEqual([])
      expect(then.latestReceipt.ruleset.localSha256).toMatch(/^[0-9a-f]{64}$/)
      expect(then.ruleset.localSha256).toBe(then.latestReceipt.ruleset.localSha256)
      old.clock.set('2026-05-01T02:00:00Z')
      const [first] = await history('districtOfficer', { authority: old.district }, 'hours-moved')
      const corrected = await enter('districtOfficer', { authority: old.district, provision: 'hours-moved', value: { to02: 0 }, schoolYear: y, version: 1, corrects: first.id })
      expect(corrected.userErrors).toEqual([])
      expect(await read()).toEqual(then)
      expect((await one('clerk', { school: old.school }, 'hours-moved', y))[0].value).toEqual({ to02: 0 })
      world = at
    } finally {
      await old.stop()
    }
  })
})

test('a plan that says another number than the school decided is kept, judged by the decision, and told of it', async () => {
  const schoolYear = '2024-2025'
  await enter('principal', { school: world.school, provision: 'modules-per-teacher', value: { modules: 3 }, schoolYear })
  const people = [row('r1', { fullName: 'Lê Thị Thử', birthDate: '01/01/1980', roleText: 'Giáo viên', modules: ['GVPT 1; GVPT 2; GVPT 4'] })]
  const told = { __typename: 'RuleFinding', messageVi: expect.stringMatching(/2 mô đun.*3/) }
  const sent = await submit(world, submitInput(people, { schoolYear, context: { modulesPerTeacher: 2, periods03: null, level: 'PRIMARY' } }))
  expect(sent.userErrors).toEqual([expect.objectContaining(told)])
  expect(sent.results).toEqual([expect.objectContaining({ outcome: 'CREATED', userErrors: [] })])
  const { findings } = await readPlan(world, 'clerk', { schoolYear })
  expect(findings).toEqual([expect.objectContaining({ rule: 'plan-number-differs', severity: 'WARNING' })])
  const again = await submit(world, submitInput(people.map((one) => ({ ...one, baseVersion: 1 })), { schoolYear, context: { modulesPerTeacher: 3, periods03: null, level: 'PRIMARY' } }))
  expect(again.userErrors).toEqual([])
})

test('topics a department entered for the year are what a plan is held against, where its sheet states topics', async () => {
  const schoolYear = '2023-2024'
  const entered = await enter('departmentOfficer', { authority: world.department, provision: 'topics-02', value: { topics: ['Chuyên đề riêng của tỉnh'] }, schoolYear })
  expect(entered.userErrors).toEqual([])
  const person = (number: number, programme02: string) => row(`r${String(number)}`, { fullName: `Lê Thị Thử ${'ABC'[number]!}`, birthDate: `0${String(number + 1)}/01/1980`, roleText: 'Giáo viên', programme02: [programme02] })
  const sent = await submit(world, submitInput([person(0, 'CHUYÊN ĐỀ RIÊNG CỦA TỈNH'), person(1, 'Chuyên đề khác')], { schoolYear, context: { modulesPerTeacher: null, periods03: null, level: 'PRIMARY' } }))
  expect(sent.results.map(({ userErrors }: any) => userErrors.map(({ messageVi }: any) => messageVi))).toEqual([[], [expect.stringContaining('“Chuyên đề khác”')]])
  const { findings } = await readPlan(world, 'clerk', { schoolYear })
  expect(findings.map(({ rule, severity }: any) => [rule, severity])).toEqual([['unknown-topic', 'INFO']])
})
