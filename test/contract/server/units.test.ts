import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestServer, type TestServer } from '#test/support/test-server.ts'

let server: TestServer
let office: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  server = await startTestServer()
  office = await server.token('demo.quantri')
  const { data } = await server.ask('{ authorities { id code } schools(first: 50) { edges { node { id code } } } }', {}, office)
  for (const { id, code } of [...data.authorities, ...data.schools.edges.map(({ node }: { node: { id: string; code: string } }) => node)]) ids[code] = id
})
afterAll(() => server.stop())

const create = async (input: object, token = office) =>
  (await server.ask('mutation ($input: SchoolCreateInput!) { schoolCreate(input: $input) { school { code levels authority { code } } userErrors { code path } } }', { input }, token)).data.schoolCreate
const supervise = async (input: object, token = office) =>
  (await server.ask('mutation ($input: SupervisionSetInput!) { supervisionSet(input: $input) { school { old: authority(on: "2025-06-30") { code } new: authority(on: "2030-01-01") { code } } userErrors { code path messageVi } } }', { input }, token)).data.supervisionSet
const found = async (input: object, token = office) =>
  (await server.ask('mutation ($input: AuthorityCreateInput!) { authorityCreate(input: $input) { authority { code parent { code } } userErrors { code path } } }', { input }, token)).data.authorityCreate

test('a new school is under its authority for the days both exist', async () => {
  const made = await create({ code: 'TH-M1', name: 'Trường Tiểu học Mới', levels: ['PRIMARY', 'PRIMARY'], authority: ids['P-SM'] })
  expect(made).toEqual({ school: { code: 'TH-M1', levels: ['PRIMARY'], authority: { code: 'P-SM' } }, userErrors: [] })
})

test('all faults of a school are told at once', async () => {
  const { school, userErrors } = await create({ code: ' ', name: 'x'.repeat(201), levels: [], from: '2025-09-01', to: '2025-08-31', authority: ids['P-SM'] })
  expect(school).toBeNull()
  expect(userErrors.map(({ path }: { path: string[] }) => path[1])).toEqual(['code', 'name', 'to', 'levels'])
})

test('a code belongs to one unit', async () => {
  expect((await create({ code: 'TH-HS', name: 'Trùng mã', levels: ['PRIMARY'], authority: ids['P-SM'] })).userErrors[0].path).toEqual(['input', 'code'])
  expect((await found({ code: 'P-SM', name: 'Trùng mã', kind: 'Phường' })).userErrors[0].path).toEqual(['input', 'code'])
})

test('an authority stands under another', async () => {
  expect((await found({ code: 'P-M1', name: 'Phường Mới', kind: 'Phường', parent: ids['SO-LG'] })).authority).toEqual({ code: 'P-M1', parent: { code: 'SO-LG' } })
  expect((await found({ code: 'P-M2', name: 'Phường Mới', kind: 'Phường', parent: 'khong-co' })).userErrors[0].code).toBe('NOT_AVAILABLE')
})

test('two authorities cannot both receive the plans of a day', async () => {
  const refused = await supervise({ school: ids['TH-HS'], authority: ids['SO-LG'], from: '2026-01-01' })
  expect(refused.userErrors[0]).toMatchObject({ code: 'CONFLICTING_PROVISION', path: ['input', 'from'] })
  expect(refused.userErrors[0].messageVi).toContain('01/07/2025')
})

test('a stretch is ended by setting it again, and then another may follow', async () => {
  expect((await supervise({ school: ids['MN-HM'], authority: ids['P-SM'], from: '2025-07-01', to: '2025-12-31' })).userErrors).toEqual([])
  expect(await supervise({ school: ids['MN-HM'], authority: ids['SO-LG'], from: '2026-01-01' })).toEqual({
    school: { old: { code: 'PGD-BN' }, new: { code: 'SO-LG' } },
    userErrors: [],
  })
})

test('an authority that has ended receives nothing more', async () => {
  const refused = await supervise({ school: ids['THPT-LG'], authority: ids['PGD-BN'], from: '2025-07-01' })
  expect(refused.userErrors[0]).toMatchObject({ code: 'CONFLICTING_PROVISION' })
})

test('only administrators keep units', async () => {
  for (const username of ['demo.vanthu', 'demo.so']) {
    const token = await server.token(username)
    expect((await create({ code: 'X1', name: 'X', levels: ['PRIMARY'], authority: ids['P-SM'] }, token)).userErrors[0].code).toBe('FORBIDDEN')
    expect((await found({ code: 'X2', name: 'X', kind: 'X' }, token)).userErrors[0].code).toBe('FORBIDDEN')
    expect((await supervise({ school: ids['TH-HS'], authority: ids['SO-LG'], from: '2030-01-01' }, token)).userErrors[0].code).toBe('FORBIDDEN')
  }
})
