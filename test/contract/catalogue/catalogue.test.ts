import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'
import { readPlan, submit, submitInput, teacher } from '#test/support/plan-documents.ts'

let world: PlanWorld
beforeAll(async () => { world = await planWorld() })
afterAll(() => world.stop())

/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads whatever it asked for */
const shown = 'catalogue { prefix version last lastVerified importedBy modules { number titleVi periods aliases titleVerified { by on } periodsVerified { by on } } }'
const call = async (who: Parameters<PlanWorld['ask']>[0], [name, kind]: readonly [string, string], input: object): Promise<any> => {
  const { data, errors } = await world.ask(who, `mutation ($input: ${kind}!) { ${name}(input: $input) { id differences { number change titleBefore titleAfter periodsBefore periodsAfter missingTitle missingPeriods verified } ${shown} replayed userErrors { code messageVi } } }`, { input: { idempotencyKey: randomUUID(), ...input } })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data[name]
}
const text = 'STT,Tên mô đun,Số tiết,Đối chiếu\n4,Tên mới,20,\n16,Mô đun mười sáu,40,x\n'
const send = (input: object = {}, who: Parameters<PlanWorld['ask']>[0] = 'administrator') =>
  call(who, ['catalogueImport', 'CatalogueImportInput'], { prefix: 'GVPT', text, from: '2026-08-01', instrument: '99/2026/TT-BGDĐT', version: 0, ...input })

test('a preview tells everything and keeps nothing', async () => {
  const preview = await send()
  expect(preview).toMatchObject({ id: null, userErrors: [] })
  expect(preview.differences.filter(({ change }: any) => change !== 'SAME')).toEqual([
    expect.objectContaining({ number: 4, change: 'CHANGED', periodsBefore: 40, periodsAfter: 20, verified: false }),
    expect.objectContaining({ number: 16, change: 'NEW', titleAfter: 'Mô đun mười sáu', verified: true }),
  ])
  const { data } = await world.ask('clerk', 'query { catalogues { prefix version last } }')
  expect(data.catalogues).toContainEqual({ prefix: 'GVPT', version: 0, last: 15 })
})

test.each([
  ['an officer', { who: 'departmentOfficer' }, 'FORBIDDEN'],
  ['no such list', { prefix: 'XYZ' }, 'INVALID_INPUT'],
  ['text and file', { file: 'AAAA' }, 'INVALID_INPUT'],
  ['no heading', { text: 'a,b\n1,2\n' }, 'INVALID_INPUT'],
  ['a number twice', { text: `${text}4,Lại bốn,20,\n` }, 'INVALID_INPUT'],
  ['a broken file', { text: null, file: Buffer.from('PK??').toString('base64') }, 'INVALID_INPUT'],
  ['too long', { text: `${text}${'x'.repeat(1_000_001)}` }, 'PAYLOAD_TOO_LARGE'],
  ['another version', { version: 3 }, 'VERSION_CONFLICT'],
])('%s is refused', async (_, { who = 'administrator', ...input }: any, code) => {
  const payload = await send(input, who)
  expect(payload.userErrors.map((error: any) => error.code)).toEqual([code])
})

test('from its day the import reaches the checks, marked as long as nobody compared it', async () => {
  await submit(world, submitInput([teacher(1, { modules: ['GVPT 16; GVPT 4'] })]))
  expect((await readPlan(world)).findings.map(({ rule }: any) => rule)).toEqual(['unknown-module'])
  const kept = await send({ mode: 'COMMIT' })
  expect(kept.catalogue).toMatchObject({ version: 1, last: 16, importedBy: 'Tên administrator' })
  const fourth = kept.catalogue.modules.find(({ number }: any) => number === 4)
  expect(fourth).toMatchObject({ titleVi: 'Tên mới', titleVerified: null, periodsVerified: null, aliases: [expect.stringContaining('Xây dựng kế hoạch dạy học')] })
  const { findings, counts } = await readPlan(world)
  expect(findings).toEqual([])
  expect(counts.errors).toBe(0)
  const verified = await call('administrator', ['catalogueVerify', 'CatalogueVerifyInput'], { prefix: 'GVPT', numbers: [4], on: '2026-04-30', version: 1 })
  expect(verified.catalogue.modules.find(({ number }: any) => number === 4)).toMatchObject({ titleVerified: { by: 'Tên administrator', on: '2026-04-30' } })
  const { data } = await world.ask('clerk', 'query ($s: ID!, $y: SchoolYear!, $on: Date!) { plainProvisions(school: $s, schoolYear: $y) catalogues(on: $on) { prefix version last } }', { s: world.school, y: year, on: '2026-07-31' })
  expect(data.plainProvisions.map(({ id, restates }: any) => [id, restates])).toEqual([['modules/general-teachers', true]])
  expect(data.catalogues).toContainEqual({ prefix: 'GVPT', version: 0, last: 15 })
})

test('a person and a plan are explained', async () => {
  const plan = await readPlan(world)
  const person = plan.lines.edges[0].node.personId as string
  const { data, errors } = await world.ask('clerk', 'query ($p: ID!, $who: ID!) { explainLine(plan: $p, person: $who) { figure vi { title value grounds steps } } planById(id: $p) { explain { figure vi { value } } } }', { p: plan.id, who: person })
  expect(errors).toEqual([])
  expect(data.explainLine.map(({ figure }: any) => figure)).toEqual(['periods01', 'periods02', 'periods03', 'rating'])
  expect(data.explainLine[2].vi.grounds[0]).toContain('áp dụng từ 22/12/2019')
  expect(data.planById.explain[0]).toEqual({ figure: 'people', vi: { value: '1' } })
  expect((await world.ask('otherClerk', 'query ($p: ID!, $who: ID!) { explainLine(plan: $p, person: $who) { figure } }', { p: plan.id, who: person })).data.explainLine).toEqual([])
})
