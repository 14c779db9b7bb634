import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestServer, type TestServer } from '#test/support/test-server.ts'

let server: TestServer
beforeAll(async () => { server = await startTestServer() })
afterAll(() => server.stop())

const oldPlan = async (username: string) => {
  const token = await server.token(username)
  const school = (await server.ask('{ school(code: "TH-HS") { id } }', {}, token)).data.school?.id as string | undefined
  const query = 'query ($school: ID!) { plan(school: $school, schoolYear: "2024-2025") { state authority { code } counts { people managers teachers errors } latestReceipt { number late } } }'
  return school ? (await server.ask(query, { school }, token)).data.plan : null
}

test('the district that ended keeps the plan it accepted', async () => {
  expect(await oldPlan('demo.quan')).toEqual({
    state: 'ACCEPTED',
    authority: { code: 'PGD-BN' },
    counts: { people: 8, managers: 2, teachers: 6, errors: 0 },
    latestReceipt: { number: expect.any(String), late: false },
  })
})

test('the school reads it, the administrator does not', async () => {
  expect((await oldPlan('demo.vanthu')).state).toBe('ACCEPTED')
  expect(await oldPlan('demo.quantri')).toBeNull()
  expect(await oldPlan('demo.vanthu.mn')).toBeNull()
})

test('there is an account for every role, and every password opens it', async () => {
  const roles = new Set<string>()
  for (const { username } of server.accounts) {
    const { data } = await server.ask('{ viewer { grants { role } } }', {}, await server.token(username))
    for (const { role } of data.viewer.grants as { role: string }[]) roles.add(role)
  }
  expect([...roles].sort()).toEqual(['ADMINISTRATOR', 'CLERK', 'DEPUTY', 'OFFICER', 'PRINCIPAL', 'TEAM_HEAD'])
})
