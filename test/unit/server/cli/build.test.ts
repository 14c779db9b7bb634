import { mkdir, mkdtemp, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isStale } from '#server/cli/start/build.ts'

const at = async (root: string, path: string, minute: number) => {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), '')
  await utimes(join(root, path), minute * 60, minute * 60)
}

test('a zone is built when it is missing or older than any of its sources, however deep', async () => {
  const root = await mkdtemp(join(tmpdir(), 'bdtx-'))
  await at(root, 'addin/features/check/check.ts', 10)
  await at(root, 'schema/law/tt.ts', 20)
  expect(await isStale(root, 'addin')).toBe(true)
  await at(root, 'dist/addin/taskpane.html', 30)
  expect(await isStale(root, 'addin')).toBe(false)
  await at(root, 'schema/law/tt.ts', 40)
  expect(await isStale(root, 'addin')).toBe(true)
})

test('what belongs to another zone does not count', async () => {
  const root = await mkdtemp(join(tmpdir(), 'bdtx-'))
  await at(root, 'test/excel-host/main.ts', 10)
  await at(root, 'dist/preview/index.html', 20)
  await at(root, 'addin/taskpane.tsx', 30)
  expect(await isStale(root, 'preview')).toBe(false)
})
