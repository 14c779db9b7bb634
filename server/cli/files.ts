import { readFile, stat } from 'node:fs/promises'
import type { Trouble } from './trouble.ts'
import { isTrouble } from './trouble.ts'

/** Code of a fault of the file system, such as ENOENT. */
export const codeOf = (trouble: unknown): string => (typeof trouble === 'object' && trouble !== null && 'code' in trouble ? String(trouble.code) : '')

/** Bytes of a file somebody named, or why not. */
export const bytesOf = async (file: string): Promise<Uint8Array | Trouble> => {
  try {
    if ((await stat(file)).isDirectory()) return { trouble: 'file-folder', file }
    return await readFile(file)
  } catch (trouble) {
    return { trouble: codeOf(trouble) === 'ENOENT' || codeOf(trouble) === 'ENOTDIR' ? 'file-missing' : 'file-unreadable', file }
  }
}

export const textOf = async (file: string): Promise<string | Trouble> => {
  const bytes = await bytesOf(file)
  return isTrouble(bytes) ? bytes : new TextDecoder().decode(bytes)
}

/** Some value of a JSON file; `{ json }` keeps a file that holds null apart from trouble. */
export const jsonOf = async (file: string): Promise<{ readonly json: unknown } | Trouble> => {
  const text = await textOf(file)
  if (isTrouble(text)) return text
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return { trouble: 'not-json', file }
  }
}
