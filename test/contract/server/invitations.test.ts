import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { heldClock, startTestServer, type TestServer } from '#test/support/test-server.ts'

const clock = heldClock('2025-11-20T02:00:00Z')
let server: TestServer
let office: string

beforeAll(async () => {
  server = await startTestServer({ clock })
  office = await server.token('demo.quantri')
})
afterAll(() => server.stop())

const good = 'mot cau dai de nho lam'
const invite = async (input: object, token: string | null = office) =>
  (await server.ask('mutation ($input: AccountInviteInput!) { accountInvite(input: $input) { url expiresAt userErrors { code path messageVi } } }', { input }, token)).data.accountInvite
const accept = async (input: object) =>
  (await server.ask('mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { token account { id username grants { id role } } userErrors { code path messageVi } } }', { input })).data.invitationAccept
const schoolId = async () => (await server.ask('{ school(code: "TH-HS") { id } }', {}, office)).data.school.id as string
const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1)

test('a link makes one account with one role, once', async () => {
  const { url, expiresAt } = await invite({ role: 'CLERK', school: await schoolId() })
  expect(url).toMatch(/\/addin\/taskpane\.html#\/invitation\/[\w-]{43}$/)
  expect(expiresAt).toBe('2025-11-27T02:00:00.000Z')
  const person = { token: tokenOf(url), username: 'vanthu.moi', displayName: 'Văn thư mới', password: good }
  const made = await accept(person)
  expect(made).toMatchObject({ account: { username: 'vanthu.moi', grants: [{ role: 'CLERK' }] }, userErrors: [] })
  expect((await server.ask('{ viewer { username } }', {}, made.token)).data.viewer.username).toBe('vanthu.moi')
  expect((await accept({ ...person, username: 'nguoi.khac' })).userErrors[0].code).toBe('INVITATION_SPENT')
})

test('of two people with one link at the same moment only one gets in', async () => {
  const token = tokenOf((await invite({ role: 'CLERK', school: await schoolId() })).url)
  const both = await Promise.all(['cung.luc.a', 'cung.luc.b'].map((username) => accept({ token, username, displayName: 'Ai đó', password: good })))
  expect(both.filter(({ token: given }) => given !== null)).toHaveLength(1)
  expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(['INVITATION_SPENT'])
})

test('a link ends with its day', async () => {
  const token = tokenOf((await invite({ role: 'CLERK', school: await schoolId() })).url)
  clock.set('2025-11-27T02:00:00Z')
  expect((await accept({ token, username: 'muon.roi', displayName: 'Muộn', password: good })).userErrors[0].code).toBe('INVITATION_SPENT')
  clock.set('2025-11-20T02:00:00Z')
})

test.each([
  ['ngan', 'WEAK_PASSWORD'],
  ['1234567890123', 'WEAK_PASSWORD'],
  ['matkhau12345', 'WEAK_PASSWORD'],
  ['aaaaaaaaaaaaaaa', 'WEAK_PASSWORD'],
  ['toi la yeu.mat.khau', 'WEAK_PASSWORD'],
])('the password %p is declined and the link stays good', async (password, code) => {
  const token = tokenOf((await invite({ role: 'CLERK', school: await schoolId() })).url)
  const declined = await accept({ token, username: 'yeu.mat.khau', displayName: 'Ai đó', password })
  expect(declined.userErrors).toEqual([expect.objectContaining({ code, path: ['input', 'password'] })])
  expect(declined.token).toBeNull()
})

test('a taken name, a strange name and an empty name are each said', async () => {
  const token = tokenOf((await invite({ role: 'CLERK', school: await schoolId() })).url)
  const codes = async (username: string, displayName: string) =>
    (await accept({ token, username, displayName, password: good })).userErrors.map(({ path }: { path: string[] }) => path.join('.'))
  expect(await codes('demo.so', 'Ai đó')).toEqual(['input.username'])
  expect(await codes('có dấu', ' ')).toEqual(['input.username', 'input.displayName'])
})

test('a role and its place must fit', async () => {
  const school = await schoolId()
  expect((await invite({ role: 'CLERK' })).userErrors[0].path).toEqual(['input', 'school'])
  expect((await invite({ role: 'OFFICER', school })).userErrors[0].path).toEqual(['input', 'authority'])
  expect((await invite({ role: 'ADMINISTRATOR', school })).userErrors[0].path).toEqual(['input', 'role'])
  expect((await invite({ role: 'CLERK', school: 'khong-co' })).userErrors[0].code).toBe('NOT_AVAILABLE')
})

test('only administrators invite and revoke', async () => {
  for (const username of ['demo.vanthu', 'demo.hieutruong', 'demo.phuong', 'demo.so']) {
    expect((await invite({ role: 'ADMINISTRATOR' }, await server.token(username))).userErrors[0].code).toBe('FORBIDDEN')
  }
  expect((await invite({ role: 'ADMINISTRATOR' }, null)).userErrors[0].code).toBe('UNAUTHENTICATED')
})

test('a revoked role ends with the next request; the last administrator stays', async () => {
  const { url } = await invite({ role: 'CLERK', school: await schoolId() })
  const { token, account } = await accept({ token: tokenOf(url), username: 'se.bi.thu.hoi', displayName: 'Ai đó', password: good })
  const seen = async () => (await server.ask('{ school(code: "TH-HS") { code } }', {}, token)).data.school
  const revoke = async (grant: string) =>
    (await server.ask('mutation ($grant: ID!) { grantRevoke(grant: $grant) { account { grants { id } } userErrors { code } } }', { grant }, office)).data.grantRevoke
  expect(await seen()).toEqual({ code: 'TH-HS' })
  expect(await revoke(account.grants[0].id)).toEqual({ account: { grants: [] }, userErrors: [] })
  expect(await seen()).toBeNull()
  const own = (await server.ask('{ viewer { grants { id } } }', {}, office)).data.viewer.grants[0].id as string
  expect((await revoke(own)).userErrors[0].code).toBe('WRONG_STATE')
  expect((await revoke('khong-co')).userErrors[0].code).toBe('NOT_AVAILABLE')
})
