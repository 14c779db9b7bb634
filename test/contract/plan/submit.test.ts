import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Plan } from '#server/plan/plan.entity.ts'
import { Person } from '#server/staff/person.entity.ts'
import { perform, readPlan, row, submit, submitInput, submitText, teacher } from '#test/support/plan-documents.ts'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
beforeAll(async () => { world = await planWorld() })
afterAll(() => world.stop())

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
const outcomes = (sent: any): string[] => sent.results.map(({ outcome }: { outcome: string }) => outcome)
const codes = (sent: any): string[] => sent.userErrors.map(({ code }: { code: string }) => code)
const codesOfRow = (sent: any, index: number): string[] => sent.results[index].userErrors.map(({ code }: { code: string }) => code)
const count = (kind: typeof Plan | typeof Person): Promise<number> => world.server.database.em.fork().count(kind as typeof Plan)

const schoolYear = (first: number): { schoolYear: string } => ({ schoolYear: `${String(first)}-${String(first + 1)}` })

describe('the same push twice', () => {
  test('is answered the same and done once; another body under the same key is refused', async () => {
    const input = submitInput([teacher(1), teacher(2)], schoolYear(2019))
    const first = await submit(world, input)
    const people = await count(Person)
    const second = await submit(world, input)
    expect(second).toEqual({ ...first, replayed: true })
    expect(await count(Person)).toBe(people)
    const other = await submit(world, { ...input, rows: [teacher(3)] })
    expect(codes(other)).toEqual(['IDEMPOTENCY_MISMATCH'])
    expect(await count(Person)).toBe(people)
  })

  test('sent at the same moment, still happens once', async () => {
    const input = submitInput([teacher(4)], schoolYear(2020))
    const answers = await Promise.all([submit(world, input), submit(world, input), submit(world, input)])
    expect(answers.filter(({ replayed }) => replayed)).toHaveLength(2)
    expect((await readPlan(world, 'clerk', schoolYear(2020))).lines.edges).toHaveLength(1)
  })

  test('an answer is kept for ninety days', async () => {
    const own = await planWorld('2026-01-01T00:00:00Z')
    const input = submitInput([teacher(1)], schoolYear(2025))
    expect((await submit(own, input)).replayed).toBe(false)
    own.clock.set('2026-03-31T00:00:00Z')
    expect((await submit(own, input)).replayed).toBe(true)
    own.clock.set('2026-04-02T00:00:00Z')
    expect(await submit(own, input)).toMatchObject({ replayed: false, results: [{ outcome: 'UNCHANGED' }] })
    await own.stop()
  })

  test('keys belong to their account', async () => {
    const input = submitInput([teacher(1)], { ...schoolYear(2019), idempotencyKey: 'shared-key-1' })
    expect((await submit(world, input)).replayed).toBe(false)
    const elsewhere = await submit(world, { ...input, rows: [teacher(2)] }, { who: 'otherClerk', school: world.other })
    expect(outcomes(elsewhere)).toEqual(['CREATED'])
  })

  test('a key too short to be one of a kind is refused', async () => {
    expect(codes(await submit(world, submitInput([teacher(1)], { idempotencyKey: 'x' })))).toEqual(['INVALID_INPUT'])
  })
})

describe('two sheets from one base', () => {
  test('different fields of one person are merged, the same field is a conflict with three values', async () => {
    const at = schoolYear(2021)
    const sent = await submit(world, submitInput([teacher(10, { note: 'đầu', subject: 'Toán' })], at))
    const personId = sent.results[0].personId as string
    const base = { personId, baseVersion: 1 }
    const mine = await submit(world, submitInput([teacher(10, { note: 'của tôi', subject: 'Toán' }, base)], { ...at, workbook: { fileId: 'file-2', addinVersion: '1' } }), { who: 'clerk2' })
    expect(outcomes(mine)).toEqual(['CHANGED'])

    const merged = await submit(world, submitInput([teacher(10, { note: 'đầu', subject: 'Tiếng Việt' }, base)], at))
    expect(outcomes(merged)).toEqual(['MERGED'])
    expect(merged.results[0].version).toBe(3)
    expect(merged.results[0].line.written).toMatchObject({ note: ['của tôi'], subject: ['Tiếng Việt'] })

    const conflict = await submit(world, submitInput([teacher(10, { note: 'khác nữa', subject: 'Toán' }, base)], at))
    expect(outcomes(conflict)).toEqual(['CONFLICT'])
    expect(conflict.results[0].userErrors).toEqual([
      expect.objectContaining({ __typename: 'VersionConflict', code: 'VERSION_CONFLICT', field: 'note', base: 'đầu', mine: 'khác nữa', theirs: 'của tôi', clientRowId: 'r10' }),
    ])
    expect(conflict.results[0].userErrors[0].theirsBy).toEqual(expect.stringContaining('clerk'))
    expect((await readPlan(world, 'clerk', at)).lines.edges[0].node).toMatchObject({ note: 'của tôi', version: 3 })

    const decided = await submit(world, submitInput([teacher(10, { note: 'khác nữa', subject: 'Toán' }, { personId, baseVersion: conflict.results[0].version })], at))
    expect(outcomes(decided)).toEqual(['CHANGED'])
  })

  test('a column the sheet does not have leaves what is kept; an emptied cell empties it', async () => {
    const at = schoolYear(2022)
    const sent = await submit(world, submitInput([teacher(11, { note: 'giữ lại' })], at))
    const known = { personId: sent.results[0].personId as string, baseVersion: 1 }
    expect(outcomes(await submit(world, submitInput([teacher(11, {}, known)], at)))).toEqual(['UNCHANGED'])
    const emptied = await submit(world, submitInput([teacher(11, { note: [] }, known)], at))
    expect(outcomes(emptied)).toEqual(['CHANGED'])
    expect((await readPlan(world, 'clerk', at)).lines.edges[0].node.note).toBeNull()
  })

  test('a sheet that never knew the line does not overwrite it', async () => {
    const at = schoolYear(2023)
    await submit(world, submitInput([teacher(12, { note: 'cũ' })], at))
    const blind = await submit(world, submitInput([teacher(12, { note: 'mới' })], at))
    expect(outcomes(blind)).toEqual(['CONFLICT'])
    expect(blind.results[0].userErrors[0]).toMatchObject({ base: null, mine: 'mới', theirs: 'cũ' })
  })
})

describe('who a row is about', () => {
  const at = { schoolYear: '2024-2025' }
  const plain = (...[id, fullName, more = {}, known = {}]: [string, string, object?, object?]) => row(id, { fullName, ...more }, known)

  test('the same code with the same name is the same person; a doubt is asked, and answered', async () => {
    const sent = await submit(world, submitInput([plain('a', 'Lê Văn  Minh', { birthDate: '02/03/1980', staffCode: 'X1' }), plain('b', 'Phạm Thu Hà', { birthDate: '1985' })], { ...at, final: false }))
    expect(outcomes(sent)).toEqual(['CREATED', 'CREATED'])
    const [minh, ha] = sent.results.map(({ personId }: { personId: string }) => personId)
    const again = await submit(world, submitInput([plain('c', 'LÊ VĂN MINH', { staffCode: 'x1' }), plain('d', 'Phạm Thu Hà'), plain('e', 'Phạm Thu Há', { birthDate: '1985' })], { ...at, baseVersion: 1, final: false }))
    expect(again.results[0].personId).toBe(minh)
    expect(again.results[1]).toMatchObject({ outcome: 'ASK', personId: null, candidates: [{ personId: ha, fullName: 'Phạm Thu Hà', birthDate: '1985' }] })
    expect(codesOfRow(again, 1)).toEqual(['AMBIGUOUS_PERSON'])
    expect(again.results[2].outcome).toBe('CREATED')
    const answered = await submit(world, submitInput([plain('d', 'Phạm Thu Hà', {}, { newPerson: true })], { ...at, final: false }))
    expect(answered.results[0].outcome).toBe('CREATED')
    expect(answered.results[0].personId).not.toBe(ha)
  })

  test('an id that points at somebody else is asked about; an id of another school is unknown', async () => {
    const sent = await submit(world, submitInput([plain('a', 'Vũ Thị Xuân', { birthDate: '1990' })], { ...at, final: false }))
    const xuan = sent.results[0].personId as string
    const shifted = await submit(world, submitInput([plain('a', 'Đỗ Quang Huy', { birthDate: '1971' }, { personId: xuan })], { ...at, final: false }))
    expect(shifted.results[0]).toMatchObject({ outcome: 'ASK', candidates: [{ personId: xuan }] })
    const foreign = await submit(world, submitInput([plain('a', 'Vũ Thị Xuân', { birthDate: '1990' }, { personId: xuan })], at), { who: 'otherClerk', school: world.other })
    expect(foreign.results[0]).toMatchObject({ outcome: 'REFUSED', personId: null, candidates: [] })
    expect(codesOfRow(foreign, 0)).toEqual(['UNKNOWN_PERSON'])
  })

  test('rows without a name, twice the same row id, twice the same person, unknown fields are refused one by one', async () => {
    const sent = await submit(world, submitInput([
      plain('a', 'Ngô Thị Sen', { birthDate: '1981', staffCode: 'S1' }),
      plain('b', ' '),
      plain('a', 'Trịnh Văn Tư', { birthDate: '1982' }),
      plain('d', 'Ngô Thị Sen', { birthDate: '1981', staffCode: 'S1' }),
      row('e', { fullName: 'Hồ Văn Năm', password: 'x' }),
      row('', { fullName: 'Hồ Văn Sáu' }),
      row('g', { fullName: 'Hồ Văn Bảy', note: 'x'.repeat(2001) }),
    ], { ...at, final: false }))
    expect(outcomes(sent)).toEqual(['CREATED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'REFUSED'])
    expect(sent.results.slice(1).flatMap((_: unknown, index: number) => codesOfRow(sent, index + 1).slice(0, 1))).toEqual(['INVALID_INPUT', 'DUPLICATE_ROW', 'DUPLICATE_ROW', 'INVALID_INPUT', 'INVALID_INPUT', 'PAYLOAD_TOO_LARGE'])
    expect(sent.results[3].userErrors[0].messageVi).toContain('"a"')
    expect(sent.summary).toEqual({ created: 1, changed: 0, unchanged: 0, merged: 0, refused: 6, asked: 0, removed: 0 })
  })
})

describe('dry run', () => {
  test('gives the findings of the real run and leaves nothing', async () => {
    const at = schoolYear(2025)
    const rows = [teacher(20, { modules: ['GVPT 04; GVPT 04'] }), teacher(21, { modules: ['GVPT 99'], periods03: '12' }), teacher(22, { birthDate: '31/02/2031' }), row('x', { fullName: '' })]
    const [plans, people] = [await count(Plan), await count(Person)]
    const dry = await submit(world, submitInput(rows, { ...at, mode: 'VALIDATE' }))
    expect([await count(Plan), await count(Person)]).toEqual([plans, people])
    expect(dry.plan).toBeNull()
    const real = await submit(world, submitInput(rows, at))
    const bare = (sent: any) => sent.results.map(({ outcome, version, userErrors }: any) => ({ outcome, version, findings: userErrors.map(({ code, messageVi, path, finding }: any) => ({ code, messageVi, path, ...finding, personId: null })) }))
    expect(bare(dry)).toEqual(bare(real))
    expect(dry.summary).toEqual(real.summary)
    expect(codesOfRow(real, 0)).toContain('RULE_VIOLATION')
    expect(real.results[0].userErrors[0]).toMatchObject({ __typename: 'RuleFinding', clientRowId: 'r20', finding: { clientRowId: 'r20', whyVi: expect.any(String), fixVi: expect.any(String) } })
  })

  test('all or nothing writes nothing when a row is refused', async () => {
    const at = { schoolYear: '2027-2028' }
    expect(codes(await submit(world, submitInput([teacher(23)], at)))).toEqual(['UNKNOWN_SCHOOL_YEAR'])
    const people = await count(Person)
    const sent = await submit(world, submitInput([teacher(60), row('x', { fullName: '' })], { errorPolicy: 'ALL_OR_NOTHING' }))
    expect(codes(sent)).toEqual(['INVALID_INPUT'])
    expect(outcomes(sent)).toEqual(['CREATED', 'REFUSED'])
    expect(sent.plan).toBeNull()
    expect(await count(Person)).toBe(people)
  })
})

describe('bad input', () => {
  test('an unknown year, too many rows, an old rule pack: one clear sentence each', async () => {
    for (const bad of ['2018-2019', '2026-2028', '2099-2100']) expect(codes(await submit(world, submitInput([teacher(1)], { schoolYear: bad })))).toEqual(['UNKNOWN_SCHOOL_YEAR'])
    const many = await submit(world, submitInput(Array.from({ length: 501 }, (_, index) => teacher(index))))
    expect(codes(many)).toEqual(['PAYLOAD_TOO_LARGE'])
    expect(many).toMatchObject({ plan: null, results: [] })
    const old = await submit(world, submitInput([teacher(1)], { ...schoolYear(2019), ruleset: '2019.1.1', mode: 'VALIDATE' }))
    expect(codes(old)).toEqual(['RULESET_OUTDATED'])
    expect(outcomes(old)).toHaveLength(1)
    expect(codes(await submit(world, submitInput([teacher(1)], { context: { modulesPerTeacher: -1 } })))).toEqual(['INVALID_INPUT'])
  })

  test('ten thousand garbage cells are answered row by row, with sentences and no stack', async () => {
    const junk = ['#REF!', '\u0000\u0007', '=1+1', '٣٤٥', '💥'.repeat(50), '-1e309', "'; drop table plan; --", '<b>x</b>', '31/02/0000', 'NaN']
    const names = ['staffCode', 'birthDate', 'gender', 'roleText', 'status', 'level', 'modules', 'programme01', 'periods01', 'periods03', 'startDate', 'endDate', 'score01', 'tests', 'average', 'rating', 'note', 'group', 'subject', 'previousModules']
    const rows = Array.from({ length: 500 }, (_, index) => row(`g${String(index)}`, Object.fromEntries([['fullName', `Rác ${String(index)}`], ...names.map((name, at) => [name, [junk[(index * 7 + at) % junk.length] ?? '', '']])])))
    const { status, data, errors } = await world.ask('clerk', submitText, { school: world.school, input: submitInput(rows, { ...schoolYear(2018 + 1), mode: 'VALIDATE' }) })
    expect([status, errors]).toEqual([200, []])
    expect(data.planSubmit.results).toHaveLength(500)
    for (const { userErrors } of data.planSubmit.results) for (const { messageVi } of userErrors) expect(messageVi).not.toMatch(/Error|undefined|\bnull\b|at .*\.ts/)
  })

  test('an empty last slice does not wipe a plan', async () => {
    const before = (await readPlan(world, 'clerk', schoolYear(2025))).lines.edges.length
    expect(before).toBeGreaterThan(0)
    const empty = await submit(world, submitInput([], schoolYear(2025)))
    expect(codes(empty)).toEqual(['INVALID_INPUT'])
    expect((await readPlan(world, 'clerk', schoolYear(2025))).lines.edges).toHaveLength(before)
  })
})

describe('slices', () => {
  test('two slices make one plan; in between it can be read, and nobody approves half of it', async () => {
    const first = await submit(world, submitInput([teacher(30), teacher(31)], { final: false }))
    expect(first.plan.state).toBe('DRAFT')
    const between = await readPlan(world, 'principal')
    expect(between.lines.edges).toHaveLength(2)
    expect(between.viewerCan.approve).toMatchObject({ allowed: false, becauseVi: expect.stringContaining('chưa gửi xong') })
    const early = await perform(world, ['principal', 'planApprove'], { plan: between.id, version: between.version, note: 'x' })
    expect(codes(early)).toEqual(['WRONG_STATE'])
    const last = await submit(world, submitInput([teacher(32)]))
    expect(last.plan.state).toBe('SUBMITTED')
    expect(last.summary.removed).toBe(0)
    expect((await readPlan(world)).lines.edges.map(({ node }: any) => node.clientRowId)).toEqual(['r30', 'r31', 'r32'])
  })

  const rowsNow = async (): Promise<string[]> => (await readPlan(world)).lines.edges.map(({ node }: any) => node.clientRowId).sort()

  test('a row gone from the sheet is removed with the last slice only, and never a row of another workbook', async () => {
    await submit(world, submitInput([teacher(33)], { workbook: { fileId: 'file-9', addinVersion: '1' }, final: false }))
    const partial = await submit(world, submitInput([teacher(30)], { final: false }))
    expect(partial.summary.removed).toBe(0)
    expect(await rowsNow()).toEqual(['r30', 'r31', 'r32', 'r33'])
    const last = await submit(world, submitInput([teacher(32)]))
    expect(last.summary.removed).toBe(1)
    expect(await rowsNow()).toEqual(['r30', 'r32', 'r33'])
  })

  test('a row a copy of the workbook added meanwhile is not taken for a row gone', async () => {
    const { version } = await readPlan(world)
    await submit(world, submitInput([teacher(30), teacher(32), teacher(34)], { baseVersion: version }))
    const stale = await submit(world, submitInput([teacher(30), teacher(32)], { baseVersion: version }))
    expect(stale.summary.removed).toBe(0)
    const refreshed = await submit(world, submitInput([teacher(30), teacher(32)], { baseVersion: stale.plan.version }))
    expect(refreshed.summary.removed).toBe(1)
    expect(await rowsNow()).toEqual(['r30', 'r32', 'r33'])
  })

  test('where a slice before has not arrived, nothing counts as gone, and rows keep the places they say', async () => {
    const { version } = await readPlan(world)
    const lone = await submit(world, submitInput([teacher(32)], { baseVersion: version, rowsInAll: 2, firstRow: 1 }))
    expect([lone.summary.removed, lone.plan.state]).toEqual([0, 'SUBMITTED'])
    expect(await rowsNow()).toEqual(['r30', 'r32', 'r33'])
    await submit(world, submitInput([teacher(32)], { baseVersion: version, rowsInAll: 2, firstRow: 0, final: false }))
    await submit(world, submitInput([teacher(30)], { baseVersion: version, rowsInAll: 2, firstRow: 1_000_000_000 }))
    expect((await readPlan(world)).lines.edges.map(({ node }: any) => node.clientRowId)).toEqual(expect.arrayContaining(['r32', 'r30', 'r33']))
    const order = (await readPlan(world)).lines.edges.map(({ node }: any) => node.clientRowId)
    expect(order.indexOf('r32')).toBeLessThan(order.indexOf('r30'))
    const whole = await submit(world, submitInput([teacher(30), teacher(32)], { baseVersion: version, rowsInAll: 2, firstRow: 0 }))
    expect(whole.summary.removed).toBe(0)
  })

  test('a row in doubt is not taken for a row gone', async () => {
    const { fullName } = (await readPlan(world)).lines.edges.find(({ node }: any) => node.clientRowId === 'r32').node
    const asked = await submit(world, submitInput([teacher(30), row('elsewhere', { fullName })]))
    expect(asked.summary).toMatchObject({ asked: 1, removed: 0 })
    expect(await rowsNow()).toEqual(['r30', 'r32', 'r33'])
    const doubtful = await submit(world, submitInput([teacher(30), row('r32', { fullName: '' })]))
    expect(doubtful.summary.removed).toBe(0)
    expect((await readPlan(world)).lines.edges).toHaveLength(3)
    expect((await readPlan(world, 'clerk', { schoolYear: year })).state).toBe('SUBMITTED')
  })
})
