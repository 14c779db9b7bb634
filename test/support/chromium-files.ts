import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const unbrotli = promisify(brotliDecompress)
const BLOCK = 512

interface Entry {
  readonly name: string
  readonly content: Uint8Array
}

/** The plain files of a tar archive. */
const untar = (archive: Uint8Array): Entry[] => {
  const entries: Entry[] = []
  const text = (from: number, length: number): string => Buffer.from(archive.subarray(from, from + length)).toString('latin1').replace(/\0.*$/s, '')
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const size = parseInt(text(at + 124, 12), 8) || 0
    if (['0', ''].includes(text(at + 156, 1))) entries.push({ name: text(at, 100), content: archive.subarray(at + BLOCK, at + BLOCK + size) })
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return entries
}

const RUNNABLE = 0o755

/** Writes beside and renames, so that tests running side by side never see half a file. */
const keep = async (path: string, content: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.${Date.now()}`
  await writeFile(draft, content)
  await chmod(draft, RUNNABLE)
  await rename(draft, path)
}

const unpackTar = async (source: string, folder: string): Promise<void> => {
  if (existsSync(join(folder, '.complete'))) return
  for (const { name, content } of untar(await unbrotli(await readFile(source)))) await keep(join(folder, name), content)
  await keep(join(folder, '.complete'), new Uint8Array())
}

export interface ChromiumFiles {
  readonly binary: string
  /** Libraries for machines that lack them. */
  readonly libraries: string
  readonly fonts: string
}

/** The Chromium that npm carries, unpacked once under node_modules/.cache. */
export const unpackChromium = async (): Promise<ChromiumFiles> => {
  const packed = resolve(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium')), '../../bin')
  const folder = join(process.cwd(), 'node_modules/.cache/bdtx-chromium')
  const binary = join(folder, 'chromium')
  if (!existsSync(binary)) await keep(binary, await unbrotli(await readFile(join(packed, 'chromium.br'))))
  await unpackTar(join(packed, 'al2023.tar.br'), join(folder, 'libraries'))
  await unpackTar(join(packed, 'fonts.tar.br'), join(folder, 'fonts'))
  await unpackTar(join(packed, 'swiftshader.tar.br'), folder)
  return { binary, libraries: join(folder, 'libraries/lib'), fonts: join(folder, 'fonts') }
}
