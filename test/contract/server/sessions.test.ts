import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Session } from '#server/account/session.entity.ts'
import { heldClock, startTestServer, type TestServer } from '#test/support/test-server.ts'

const clock = heldClock('2025-11-20T02:00:00Z')
let server: TestServer

beforeAll(async () => { server = await startTestServer({ clock }) })
afterAll(() => server.stop())

const signIn = (username: string, password: string) =>
  server.ask('mutation ($input: SignInInput!) { signIn(input: $input) { token session { expiresAt } account { username grants { role school { code } } } userErrors { code messageVi messageEn path } } }', {
    input: { username, password },
  })
const whoAmI = async (token: string | null) => (await server.ask('{ viewer { username } }', {}, token)).data.viewer?.username ?? null

describe('signing in', () => {
  test('gives a token, an end and the grants of the account', async () => {
    const { data } = await signIn('  Demo.VanThu ', server.passwordOf('demo.vanthu'))
    expect(data.signIn.userErrors).toEqual([])
    expect(data.signIn.session.expiresAt).toBe('2025-11-20T14:00:00.000Z')
    expect(data.signIn.account.grants).toEqual([{ role: 'CLERK', school: { code: 'TH-HS' } }])
    expect(await whoAmI(data.signIn.token)).toBe('demo.vanthu')
  })

  test('a wrong password and an unknown name get the same answer', async () => {
    const [wrong, unknown] = [await signIn('demo.vanthu', 'khong phai mat khau'), await signIn('khong.co.ai', 'khong phai mat khau')]
    expect(wrong.data.signIn.userErrors[0].code).toBe('WRONG_PASSWORD')
    expect(wrong.data.signIn.token).toBeNull()
    expect(unknown.data).toEqual(wrong.data)
  })

  test('the token itself is nowhere in the database', async () => {
    const token = await server.token('demo.so')
    const kept = await server.database.em.fork().find(Session, {})
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  test('nobody is spoken for by garbage', async () => {
    expect(await whoAmI('x'.repeat(43))).toBeNull()
    expect(await whoAmI(null)).toBeNull()
  })
})

describe('the end of a session', () => {
  test('comes with time', async () => {
    const token = await server.token('demo.phuong')
    clock.set('2025-11-20T13:59:59Z')
    expect(await whoAmI(token)).toBe('demo.phuong')
    clock.set('2025-11-20T14:00:00Z')
    expect(await whoAmI(token)).toBeNull()
    clock.set('2025-11-20T02:00:00Z')
  })

  test('comes with signing out, and once more is no fault', async () => {
    const token = await server.token('demo.phuong')
    expect((await server.ask('mutation { signOut { userErrors { code } } }', {}, token)).data.signOut.userErrors).toEqual([])
    expect(await whoAmI(token)).toBeNull()
    expect((await server.ask('mutation { signOut { userErrors { code } } }', {}, token)).data.signOut.userErrors).toEqual([])
  })

  test('queries then say so, in words fit to show', async () => {
    const { errors } = await server.ask('{ authorities { id } }')
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect(errors[0]?.message).toContain('đăng nhập')
  })
})

test('guessing is slowed down, for this name only', async () => {
  const tries = []
  for (let n = 0; n < 9; n += 1) tries.push((await signIn('demo.hieutruong', `sai lan ${String(n)}`)).data.signIn.userErrors[0].code as string)
  expect(tries.slice(0, 8)).toEqual(Array(8).fill('WRONG_PASSWORD'))
  expect(tries[8]).toBe('RATE_LIMITED')
  expect((await signIn('demo.hieutruong', server.passwordOf('demo.hieutruong'))).data.signIn.userErrors[0].code).toBe('RATE_LIMITED')
  expect(await whoAmI(await server.token('demo.so'))).toBe('demo.so')
})
