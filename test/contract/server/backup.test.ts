import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { backUp } from '#server/cli/start/backup.ts'
import { keepFile } from '#server/evidence/files.ts'
import { goAllTheWay } from '#test/support/faults/handing-over.ts'
import { parties } from '#test/support/faults/parties.ts'
import { stateOf } from '#test/support/faults/state-of.ts'
import { planWorld, type PlanWorld } from '#test/support/plan-world.ts'
import { startTestServer, type TestServer } from '#test/support/test-server.ts'

let world: PlanWorld
let restored: TestServer | null
let file: string

beforeEach(async () => {
  world = await planWorld()
  restored = null
  file = join(await mkdtemp(join(tmpdir(), 'bdtx-backup-')), 'copy.sqlite')
})
afterEach(async () => {
  await restored?.stop()
  await world.stop()
})

const copy = (): ReturnType<typeof backUp> => {
  const { data, databaseUrl } = world.server.config
  return backUp({ BDTX_DATA: data, ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) }, file)
}

test('a copy made while the server works starts as a server with the same plans; nothing is written over', async () => {
  // PostgreSQL brings pg_dump.
  if (world.server.config.databaseUrl !== null) {
    expect(await copy()).toEqual({ came: 'postgres' })
    return
  }
  const [before, after] = await parties(world, 2)
  await goAllTheWay({ url: () => world.server.url, party: before! })
  const sha256 = 'ab'.repeat(32)
  await keepFile(world.server.config.data, sha256, Buffer.from('%PDF-1.7'))
  await writeFile(join(world.server.config.data, 'files', 'ab', `${sha256}.${randomUUID()}`), 'half')
  expect(await copy()).toEqual({ came: 'done', files: 1 })
  expect(Buffer.from((await readFile(join(`${file}.files`, 'ab', sha256)))).toString()).toBe('%PDF-1.7')
  expect((await stat(join(`${file}.files`))).mode & 0o077).toBe(0)
  expect((await stat(file)).mode & 0o077).toBe(0)
  expect(await copy()).toEqual({ came: 'there' })
  await goAllTheWay({ url: () => world.server.url, party: after! })
  restored = await startTestServer({ demo: false, clock: world.clock, restore: (data) => copyFile(file, join(data, 'bdtx.sqlite')) })
  const there = { ...world, server: restored }
  expect(await stateOf(there, before!.school)).toEqual(await stateOf(world, before!.school))
  await expect(stateOf(there, after!.school)).rejects.toThrow(/not found/i)
  await goAllTheWay({ url: () => restored!.url, party: after! })
  expect(await stateOf(there, after!.school)).toEqual(await stateOf(world, after!.school))
})
