import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const sha256Form = /^[0-9a-f]{64}$/

/** Where bytes lie: by their own hash alone, so that no name of a client ever becomes a path. */
function pathOf(data: string, sha256: string): string {
  if (!sha256Form.test(sha256)) throw new Error('A file is named by its SHA-256')
  return join(data, 'files', sha256.slice(0, 2), sha256)
}

const isThere = (path: string): Promise<boolean> => stat(path).then(() => true, () => false)

/** Keeps bytes; the same bytes are kept once. Written beside and renamed, so that nobody ever reads half a file. */
export async function keepFile(data: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(data, sha256)
  if (await isThere(path)) return
  const draft = `${path}.${randomUUID()}`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(draft, bytes, { mode: 0o600, flush: true })
  await rename(draft, path)
}

/** The bytes; null where they are not (any more). */
export const readKept = (data: string, sha256: string): Promise<Uint8Array | null> => readFile(pathOf(data, sha256)).catch(() => null)
