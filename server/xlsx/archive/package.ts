import { content, type Entry } from './entry.ts'
import { readArchive } from './read-archive.ts'

/** Part names compare without case; some producers write backslashes or a leading slash. */
export const canonical = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

/** Parts by name, as text. */
export interface Parts {
  has(name: string): boolean
  text(name: string): string | null
}

/** A package of parts as they lie in the file; parts are unpacked when asked for. */
export interface Package extends Parts {
  readonly entries: readonly Entry[]
}

const decoded = (bytes: Uint8Array): string => {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (mark !== 0xfffe && mark !== 0xfeff) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const text = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes)
  return text.replace(/encoding="utf-16"/i, 'encoding="UTF-8"')
}

export const readPackage = (bytes: Uint8Array): Package => {
  const entries = readArchive(bytes)
  const byName = new Map(entries.map((entry) => [canonical(entry.name), entry]))
  return {
    entries,
    has: (name) => byName.has(canonical(name)),
    text: (name) => {
      const entry = byName.get(canonical(name))
      return entry ? decoded(content(entry)) : null
    },
  }
}
