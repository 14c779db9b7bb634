import { spawn } from 'node:child_process'
import { mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { startTestServer } from '#test/support/test-server.ts'

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Runs a program of the server as npm does, with nothing of this process's settings. */
const run = (program: string, words: string[], env: Record<string, string>): Promise<Ended> =>
  new Promise((done) => {
    const { PATH = '', HOME = '' } = process.env
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...words], {
      env: { PATH, HOME, TSX_TSCONFIG_PATH: 'server/tsconfig.json', ...env },
    })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString('utf8')))
    child.on('close', (code) => { done({ code, said: said.join('') }) })
  })

const folder = () => mkdtemp(join(tmpdir(), 'bdtx-start-'))
const bdtx = (words: string[], env: Record<string, string>) => run('server/cli/bdtx.ts', words, env)

test('production does not start with demonstration or preview asked for, and says why', async () => {
  const { code, said } = await run('server/cli/start.ts', [], { NODE_ENV: 'production', BDTX_DEMO: '1', BDTX_PREVIEW: '1', BDTX_ORIGIN: 'https://bdtx.example', BDTX_TLS: 'off' })
  expect(code).toBe(2)
  expect(said).toMatch(/BDTX_DEMO .*NODE_ENV=production/)
  expect(said).toMatch(/BDTX_PREVIEW .*NODE_ENV=production/)
})

test('production does not start on a database that holds demonstration accounts', async () => {
  const server = await startTestServer()
  const { data } = server.config
  await server.database.close()
  const env = { NODE_ENV: 'production', BDTX_DATA: data, BDTX_ORIGIN: 'https://bdtx.example', BDTX_TLS: 'off', BDTX_PORT: '0', ...(server.config.databaseUrl ? { DATABASE_URL: server.config.databaseUrl } : {}) }
  const { code, said } = await run('server/cli/start.ts', [], env)
  expect([code, said.includes('demo.')]).toEqual([2, true])
  await server.stop().catch(() => undefined)
})

test('the first administrator is invited from the machine itself', async () => {
  const data = await folder()
  const { code, said } = await bdtx(['administrator-invite'], { BDTX_DATA: data, BDTX_ORIGIN: 'https://bdtx.example' })
  expect(code).toBe(0)
  expect(said).toMatch(/https:\/\/bdtx\.example\/addin\/taskpane\.html#\/invitation\/[\w-]{43}/)
  expect((await stat(join(data, 'bdtx.sqlite'))).mode & 0o077).toBe(0)
})

test('where there are no demonstration accounts, that is said', async () => {
  const { code, said } = await bdtx(['demo-accounts'], { BDTX_DATA: await folder() })
  expect([code, said.includes('npm start')]).toEqual([2, true])
})

test('demonstration passwords are printed again, and replaced on request', async () => {
  const server = await startTestServer()
  const env = { BDTX_DATA: server.config.data, ...(server.config.databaseUrl ? { DATABASE_URL: server.config.databaseUrl } : {}) }
  const passwordIn = (said: string) => /demo\.so +(\S+)/.exec(said)?.[1]
  const old = server.passwordOf('demo.so')
  expect(passwordIn((await bdtx(['demo-accounts'], env)).said)).toBe(old)
  const token = await server.token('demo.so')
  const renewed = passwordIn((await bdtx(['demo-accounts', '--reset'], env)).said)
  expect(renewed).not.toBe(old)
  const signIn = async (password: string) =>
    (await server.ask('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', { input: { username: 'demo.so', password } })).data.signIn.token as string | null
  expect([await signIn(old), typeof (await signIn(renewed ?? ''))]).toEqual([null, 'string'])
  expect((await server.ask('{ viewer { id } }', {}, token)).data.viewer).toBeNull()
  expect((await stat(join(server.config.data, 'demo-accounts.json'))).mode & 0o077).toBe(0)
  await server.stop()
})
