import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'

const start = '2026-05-01T02:00:00Z'
const chosen = 'mot cau moi de nho mai'

let world: PlanWorld
beforeAll(async () => { world = await planWorld(start) })
afterAll(() => world.stop())

const accountOf = async (username: string): Promise<string> =>
  (await world.ask('administrator', '{ accounts(first: 50) { edges { node { id username } } } }')).data.accounts.edges.find(({ node }: { node: { username: string } }) => node.username === username).node.id
const offer = async (account: string, who: Parameters<PlanWorld['ask']>[0] = 'administrator') =>
  (await world.ask(who, 'mutation ($account: ID!) { passwordResetOffer(account: $account) { url expiresAt account { username } userErrors { code messageVi } } }', { account })).data.passwordResetOffer
const accept = async (token: string, password = chosen) =>
  (await world.ask(null, 'mutation ($input: PasswordResetAcceptInput!) { passwordResetAccept(input: $input) { token account { username } userErrors { code path messageVi } } }', { input: { token, password } })).data.passwordResetAccept
const signIn = async (username: string, password: string) =>
  (await world.ask(null, 'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }', { input: { username, password } })).data.signIn
const whoAmI = async (token: string) => (await world.server.ask('{ viewer { username } }', {}, token)).data.viewer?.username ?? null
const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1)

test('a link gives the owner a password of their own, ends what was open, and works once', async () => {
  const { url, expiresAt, account } = await offer(await accountOf('clerk2'))
  expect([account.username, expiresAt]).toEqual(['clerk2', '2026-05-02T02:00:00.000Z'])
  expect(url).toMatch(/\/addin\/taskpane\.html#\/password\/[\w-]{43}$/)
  expect(await whoAmI(world.tokens.clerk2)).toBe('clerk2')
  const entered = await accept(tokenOf(url))
  expect(entered).toMatchObject({ account: { username: 'clerk2' }, userErrors: [] })
  expect([await whoAmI(entered.token), await whoAmI(world.tokens.clerk2)]).toEqual(['clerk2', null])
  expect(await whoAmI((await signIn('clerk2', chosen)).token)).toBe('clerk2')
  expect((await accept(tokenOf(url), 'mot cau khac de nho')).userErrors).toEqual([expect.objectContaining({ code: 'INVITATION_SPENT', path: ['input', 'token'] })])
  expect((await signIn('clerk2', 'mot cau khac de nho')).token).toBeNull()
})

test('of two people with one link at the same moment only one gets in', async () => {
  const token = tokenOf((await offer(await accountOf('other'))).url)
  const both = await Promise.all(['cau thu nhat cua toi', 'cau thu hai cua toi'].map((password) => accept(token, password)))
  expect(both.filter(({ token: given }) => given !== null)).toHaveLength(1)
})

test('a newer link kills the older, and a day kills both', async () => {
  const account = await accountOf('principal')
  const [older, newer] = [tokenOf((await offer(account)).url), tokenOf((await offer(account)).url)]
  expect((await accept(older)).userErrors[0].code).toBe('INVITATION_SPENT')
  world.clock.set('2026-05-02T02:00:00Z')
  expect((await accept(newer)).userErrors[0].code).toBe('INVITATION_SPENT')
  world.clock.set(start)
})

test('a weak password is declined and the link stays good', async () => {
  const token = tokenOf((await offer(await accountOf('principal'))).url)
  for (const password of ['ngan', '1234567890123', 'toi la principal day']) expect((await accept(token, password)).userErrors).toEqual([expect.objectContaining({ code: 'WEAK_PASSWORD', path: ['input', 'password'] })])
  expect((await accept(token)).userErrors).toEqual([])
})

test('only administrators offer, and only for an account that is there', async () => {
  const account = await accountOf('clerk')
  for (const who of ['clerk', 'principal', 'officer'] as const) expect((await offer(account, who)).userErrors[0]?.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
  expect((await offer(account, null)).userErrors[0].code).toBe('UNAUTHENTICATED')
  expect((await offer('khong-co')).userErrors[0].code).toBe('NOT_AVAILABLE')
})
