import { content, type Entry } from './entry.ts'
import { readArchive } from './read-archive.ts'

/** Part names compare without case; some producers write backslashes or a leading slash. */
export const canonical = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

/** A package of parts as they lie in the file; parts are unpacked when asked for. */
export interface Package {
  readonly entries: readonly Entry[]
  find(name: string): Entry | null
  text(name: string): string | null
}

const decoded = (bytes: Uint8Array): string => {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
}

export const readPackage = (bytes: Uint8Array): Package => {
  const entries = readArchive(bytes)
  const byName = new Map(entries.map((entry) => [canonical(entry.name), entry]))
  const find = (name: string): Entry | null => byName.get(canonical(name)) ?? null
  return {
    entries,
    find,
    text: (name) => {
      const entry = find(name)
      return entry && decoded(content(entry))
    },
  }
}
