import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'

export interface Cluster {
  readonly url: string
  stop(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => { done(typeof address === 'object' && address ? address.port : 0) })
    })
  })

/** Messages in English wherever the tests run: the server is known to be up by what it says. */
const env = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' })

const initialise = ({ folder, as }: Binaries, data: string): void => {
  const words = ['--pgdata', data, '--username=bdtx', '--auth=trust', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync', '--no-instructions']
  const { status, stderr, error } = spawnSync(join(folder, 'bin/initdb'), words, { ...as, env: env(), cwd: tmpdir(), encoding: 'utf8' })
  if (status !== 0) throw new Error(`initdb: ${error?.message ?? stderr}`)
}

/** Nothing here outlives the run, so nothing is flushed to disk. */
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300', 'shared_buffers=64MB', 'autovacuum=off']

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((done, fail) => {
    const said: string[] = []
    server.stderr?.on('data', (part: Buffer) => {
      said.push(part.toString('utf8'))
      if (said.at(-1)?.includes('ready to accept connections')) done()
    })
    server.on('error', fail)
    server.on('exit', (code) => { fail(new Error(`postgres ended (${String(code)}): ${said.join('')}`)) })
  })

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (server.exitCode !== null) done()
    else server.once('exit', () => { done() })
  })

/** A PostgreSQL server of this run alone, on a port nobody uses, gone with its data when stopped or when this process ends. */
export const startCluster = async (binaries: Binaries): Promise<Cluster> => {
  const { folder, as, copy } = binaries
  const data = mkdtempSync(join(tmpdir(), 'bdtx-postgres-'))
  if (as.uid !== undefined && as.gid !== undefined) chownSync(data, as.uid, as.gid)
  initialise(binaries, data)
  const port = await freePort()
  const words = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(join(folder, 'bin/postgres'), words, { ...as, env: env(), cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'] })
  const clear = (): void => {
    server.kill('SIGQUIT')
    for (const path of [data, ...(copy === null ? [] : [copy])]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', clear)
  await ready(server)
  const stop = async (): Promise<void> => {
    process.off('exit', clear)
    server.kill('SIGINT')
    await ended(server)
    clear()
  }
  return { url: `postgres://bdtx@127.0.0.1:${String(port)}/postgres`, stop }
}
