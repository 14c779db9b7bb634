import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { heldClock, startTestServer, type TestServer } from '#test/support/test-server.ts'

let server: TestServer

beforeAll(async () => { server = await startTestServer({ clock: heldClock('2025-11-20T02:00:00Z') }) })
afterAll(() => server.stop())

const seenBy = async (username: string) => {
  const { data } = await server.ask('{ schools(first: 200) { edges { node { code } } } authorities { code } }', {}, await server.token(username))
  const codes = (list: { code: string }[]) => list.map(({ code }) => code).sort()
  return { schools: codes(data.schools.edges.map(({ node }: { node: { code: string } }) => node)), authorities: codes(data.authorities) }
}

const all = ['MN-HD', 'MN-HM', 'TH-HS', 'THCS-BM', 'THPT-LG', 'THTHCS-AD']

test.each([
  ['demo.vanthu', ['TH-HS'], ['P-SM', 'PGD-BN', 'SO-LG']],
  ['demo.hieutruong.thpt', ['THPT-LG'], ['SO-LG']],
  ['demo.phuong', all.filter((code) => code !== 'THPT-LG'), ['P-SM', 'SO-LG']],
  ['demo.quan', all.filter((code) => code !== 'THPT-LG'), ['PGD-BN', 'SO-LG']],
  ['demo.so', all, ['P-SM', 'PGD-BN', 'SO-LG']],
  ['demo.quantri', all, ['P-SM', 'PGD-BN', 'SO-LG']],
])('%s sees its own units and no others', async (username, schools, authorities) => {
  expect(await seenBy(username)).toEqual({ schools, authorities })
})

test('another school is as if it did not exist: hidden and missing answer alike', async () => {
  const id = (await server.ask('{ school(code: "MN-HM") { id } }', {}, await server.token('demo.quantri'))).data.school.id as string
  const clerk = await server.token('demo.vanthu')
  const answers = []
  for (const wanted of [{ id }, { id: '00000000-0000-4000-8000-000000000000' }, { code: 'MN-HM' }, { code: 'KHONG-CO' }, {}]) {
    answers.push(await server.ask('query ($id: ID, $code: String) { school(id: $id, code: $code) { id name } }', wanted, clerk))
  }
  for (const answer of answers) expect(answer).toEqual({ status: 200, data: { school: null }, errors: [] })
})

test('accounts are for administrators; to others there are none', async () => {
  const query = '{ accounts(first: 3) { edges { node { username } } pageInfo { hasNextPage endCursor } } }'
  expect((await server.ask(query, {}, await server.token('demo.so'))).data.accounts).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } })
  expect((await server.ask(query, {}, await server.token('demo.quantri'))).data.accounts.edges).toHaveLength(3)
})

test('pages follow one another without gap or overlap', async () => {
  const token = await server.token('demo.quantri')
  const names: string[] = []
  let after: string | null = null
  do {
    const { data } = await server.ask('query ($after: String) { accounts(first: 3, after: $after) { edges { node { username } } pageInfo { hasNextPage endCursor } } }', { after }, token)
    names.push(...data.accounts.edges.map(({ node }: { node: { username: string } }) => node.username))
    after = data.accounts.pageInfo.hasNextPage ? (data.accounts.pageInfo.endCursor as string) : null
  } while (after)
  expect(names).toEqual([...new Set(names)].sort())
  expect(names).toHaveLength(server.accounts.length)
})

test('a page outside the published limits is declined', async () => {
  const token = await server.token('demo.quantri')
  for (const first of [0, 201]) {
    expect((await server.ask('query ($first: Int!) { accounts(first: $first) { edges { cursor } } }', { first }, token)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  }
})

test('who receives the plans of a school depends on the day', async () => {
  const query = '{ school(code: "TH-HS") { then: authority(on: "2025-06-30") { code } now: authority(on: "2025-07-01") { code } authority { code } } }'
  expect((await server.ask(query, {}, await server.token('demo.vanthu'))).data.school).toEqual({ then: { code: 'PGD-BN' }, now: { code: 'P-SM' }, authority: { code: 'P-SM' } })
})
