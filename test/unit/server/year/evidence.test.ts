import { expect, test } from '@jest/globals'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepFile, readKept } from '#server/evidence/files.ts'
import { isHonest, typeOfBytes } from '#server/evidence/told-by-bytes.ts'

test.each([
  ['%PDF-1.7', 'application/pdf', 'a.PDF', 'a.png'],
  ['\x89PNG\r\n\x1a\n', 'image/png', 'a.png', 'a.jpg'],
  ['\xff\xd8\xff\xe0', 'image/jpeg', 'a.jpeg', 'a.jpg.exe'],
] as const)('%j is %s', (...[bytes, type, honest, lie]) => {
  expect(typeOfBytes(Buffer.from(bytes, 'latin1'))).toBe(type)
  expect([isHonest(honest, type), isHonest(lie, type)]).toEqual([true, false])
})

test.each(['', '%PD', '<svg>', 'GIF89a', 'PK\x03\x04'])('%j is nothing that is taken', (bytes) => { expect(typeOfBytes(Buffer.from(bytes, 'latin1'))).toBeNull() })

test('bytes are kept once under their hash, for this user alone; nothing else becomes a path', async () => {
  const data = await mkdtemp(join(tmpdir(), 'bdtx-files-'))
  const sha256 = 'ab'.repeat(32)
  await Promise.all([1, 2, 3].map(() => keepFile(data, sha256, Buffer.from('x'))))
  expect(await readdir(join(data, 'files', 'ab'))).toEqual([sha256])
  expect((await stat(join(data, 'files', 'ab', sha256))).mode & 0o077).toBe(0)
  expect(Buffer.from((await readKept(data, sha256)) ?? []).toString()).toBe('x')
  expect(await readKept(data, 'cd'.repeat(32))).toBeNull()
  await expect(keepFile(data, '../../etc/passwd', Buffer.from('x'))).rejects.toThrow('SHA-256')
  await rm(data, { recursive: true })
})
