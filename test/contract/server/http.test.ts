import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { serviceLimits } from '#server/graph/limits.ts'
import { startTestServer, type TestServer } from '#test/support/test-server.ts'

let server: TestServer
const logged: string[] = []

beforeAll(async () => {
  server = await startTestServer({ log: pino({ level: 'info' }, { write: (line: string) => logged.push(line) }) })
})
afterAll(() => server.stop())

const get = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, { redirect: 'manual', ...init })
const post = (body: string, headers: Record<string, string> = {}) => get('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
const policyOf = (response: Response) =>
  Object.fromEntries((response.headers.get('content-security-policy') ?? '').split(';').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]))

describe('headers', () => {
  test('the pane may be framed by Office on the web and by itself, scripts come from here and from Microsoft', async () => {
    const response = await get('/addin/taskpane.html')
    const policy = policyOf(response)
    expect(policy['frame-ancestors']).toEqual([
      "'self'", 'https://*.officeapps.live.com', 'https://*.office.com', 'https://*.office365.com', 'https://*.sharepoint.com', 'https://*.microsoft.com',
    ])
    expect(policy['script-src']).toEqual(["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'])
    expect(policy['script-src']).not.toContain("'unsafe-inline'")
    expect(response.headers.get('x-frame-options')).toBeNull()
    expect(response.headers.get('strict-transport-security')).toBeNull()
  })

  test('the API may be framed by nobody, read by no other origin, and sets no cookie', async () => {
    const response = await post('{"query":"{ viewer { id } }"}', { origin: 'https://elsewhere.example' })
    expect(policyOf(response)['default-src']).toEqual(["'none'"])
    expect(policyOf(response)['frame-ancestors']).toEqual(["'none'"])
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('x-powered-by')).toBeNull()
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('requests that cannot run', () => {
  test('no mutation by GET', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('mutation { signOut { userErrors { code } } }')}`, { headers: { 'apollo-require-preflight': '1' } })
    expect(response.status).toBe(405)
  })

  test('no form posts from other pages', async () => {
    expect((await get('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ viewer { id } }"}' })).status).toBe(400)
    expect((await get(`/graphql?query=${encodeURIComponent('{ viewer { id } }')}`)).status).toBe(400)
  })

  test.each([
    ['broken JSON', '{"query"', '400 BAD_REQUEST'],
    ['a body too long', JSON.stringify({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(serviceLimits.bodyBytes) } }), '413 PAYLOAD_TOO_LARGE'],
    ['a document too long', JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(serviceLimits.documentBytes)}` }), '413 PAYLOAD_TOO_LARGE'],
    ['no field of that name', '{"query":"{ nothing }"}', '400 GRAPHQL_VALIDATION_FAILED'],
    ['a day that is none', '{"query":"{ school(id: \\"x\\") { authority(on: \\"2025-02-30\\") { id } } }"}', '400 GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_what, body, expected) => {
    const response = await post(body)
    const answer = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect(`${String(response.status)} ${String(answer.errors[0]?.extensions.code)}`).toBe(expected)
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\bat .*\.ts/)
  })

  test.each([
    ['too deep', `{ authorities { ${'parent { '.repeat(14)} id ${'}'.repeat(14)} } }`],
    ['too many aliases', `{ ${Array.from({ length: 40 }, (_, n) => `a${String(n)}: viewer { id }`).join(' ')} }`],
    ['too dear', `{ authorities { ${'parent { '.repeat(9)} ${'id code name '.repeat(300)} ${'}'.repeat(9)} } }`],
    ['too many tokens', `{ ${'viewer { id } '.repeat(1_200)} }`],
  ])('%s is refused before anything runs', async (_what, query) => {
    const answer = await server.ask(query)
    expect(answer.status).toBe(400)
    expect(answer.data).toBeUndefined()
  })

  test('what is not here is said in one line', async () => {
    expect((await get('/khong-co')).status).toBe(404)
    expect((await get('/addin/..%2f..%2fpackage.json')).status).toBe(404)
  })
})

describe('files', () => {
  test('the manifest is written for this origin', async () => {
    const response = await get('/manifest.xml')
    const [text, template] = [await response.text(), await readFile('manifest.xml', 'utf8')]
    expect(response.headers.get('content-type')).toContain('application/xml')
    expect(template).toContain('https://localhost:3443/')
    expect(text).not.toContain('https://localhost:3443')
    expect(text.split(server.url).length).toBe(template.split('https://localhost:3443').length)
  })

  test('the preview serves the same bundle; only the address of Office.js differs', async () => {
    const [real, shown] = await Promise.all(['/addin/taskpane.html', '/preview/addin/taskpane.html'].map(async (path) => (await get(path)).text()))
    expect(real).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')
    expect(shown).toBe(real?.replace('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', '/preview/office-js/office.js'))
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(real ?? '')?.[1] ?? 'none'
    const [one, other] = await Promise.all(['/addin/', '/preview/addin/'].map(async (folder) => (await get(folder + script)).text()))
    expect(one).toBe(other)
    expect(one?.length).toBeGreaterThan(1000)
    expect((await get('/preview/office-js/office.js')).status).toBe(200)
  })

  test('the door says whether it is alive', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ ok: true })
  })
})

test('an unexpected fault is an apology outside and a full story in the log', async () => {
  const broken = await startTestServer({ log: pino({ level: 'info' }, { write: (line: string) => logged.push(line) }) })
  const token = await broken.token('demo.vanthu')
  await broken.database.em.getConnection().execute('drop table supervision')
  const [fault] = (await broken.ask('{ authorities { id } }', {}, token)).errors
  expect(fault?.extensions.code).toBe('INTERNAL')
  expect(fault?.message).toContain(fault?.extensions.requestId ?? 'no id')
  expect(JSON.stringify(fault)).not.toMatch(/supervision|select|SQL|\.ts/i)
  expect(logged.some((line) => line.includes(fault?.extensions.requestId ?? 'no id') && line.includes('supervision'))).toBe(true)
  await broken.stop()
})

test('no token and no password reaches the log', async () => {
  const token = await server.token('demo.so')
  await server.ask('{ viewer { id } }', {}, token)
  expect(logged.length).toBeGreaterThan(0)
  for (const secret of [token, server.passwordOf('demo.so')]) expect(logged.join('')).not.toContain(secret)
})

describe('in production', () => {
  let real: TestServer
  beforeAll(async () => { real = await startTestServer({ demo: false, settings: { production: true, preview: false, introspection: false } }) })
  afterAll(() => real.stop())

  test('there is no preview, no introspection and no hint at names', async () => {
    expect((await fetch(`${real.url}/preview/`)).status).toBe(404)
    expect((await fetch(`${real.url}/preview/addin/taskpane.html`)).status).toBe(404)
    expect((await real.ask('{ __schema { types { name } } }')).errors[0]?.message).not.toContain('Account')
    expect((await real.ask('{ __schema { types { name } } }')).data).toBeUndefined()
    expect((await real.ask('{ viewr { id } }')).errors[0]?.message).not.toContain('viewer')
    expect((await server.ask('{ viewr { id } }')).errors[0]?.message).toContain('viewer')
    expect((await server.ask('{ __schema { queryType { name } } }')).data.__schema.queryType.name).toBe('Query')
  })

  test('browsers are told to come by https only', async () => {
    expect((await fetch(`${real.url}/healthz`)).headers.get('strict-transport-security')).toContain('max-age')
  })

  test('names of demonstration accounts cannot be taken', async () => {
    const { writeInvitation } = await import('#server/account/account-invite.ts')
    const { systemClock } = await import('#server/clock.ts')
    const context = { em: real.database.em.fork(), clock: systemClock, origin: real.url, settings: { sessionHours: 1, invitationDays: 1, demonstration: false } }
    const { url } = await writeInvitation(context, { role: 'administrator', school: null, authority: null })
    const input = { token: url?.split('/').at(-1), username: 'demo.ai', displayName: 'Ai đó', password: 'mot cau dai de nho lam' }
    const accept = 'mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { account { grants { role } } userErrors { path } } }'
    expect((await real.ask(accept, { input })).data.invitationAccept.userErrors[0].path).toEqual(['input', 'username'])
    expect((await real.ask(accept, { input: { ...input, username: 'quan.tri' } })).data.invitationAccept.account.grants).toEqual([{ role: 'ADMINISTRATOR' }])
  })
})

test('the certificate is made once, kept to ourselves, and made anew before it ends', async () => {
  const { developmentCertificate, serves } = await import('#server/http/certificate.ts')
  const folder = join(await mkdtemp(join(tmpdir(), 'bdtx-')), 'certificate')
  const first = await developmentCertificate(folder, 'localhost', new Date())
  expect(serves(first.cert, 'localhost', new Date())).toBe(true)
  expect(serves(first.cert, 'elsewhere.example', new Date())).toBe(false)
  expect((await developmentCertificate(folder, '127.0.0.1', new Date())).cert).toBe(first.cert)
  const soon = new Date(Date.now() + 352 * 86_400_000)
  expect((await developmentCertificate(folder, 'localhost', soon)).cert).not.toBe(first.cert)
  const { stat } = await import('node:fs/promises')
  expect((await stat(join(folder, 'server.key'))).mode & 0o077).toBe(0)
})
