import { unzipSync, zipSync, type Zippable } from 'fflate'

/** A zip entry cannot be older than 1980; its day says nothing, so it is the same in every file. */
const EPOCH = new Date(1980, 0, 1)
const PROPERTIES = 'docProps/core.xml'
const MOMENTS = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** The same parts as the same bytes: in order of their names, without the hour they were made. */
export const fixedBytes = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => !name.endsWith('/')).sort()
  const text = (name: string): Uint8Array => {
    const part = parts[name] ?? new Uint8Array()
    return name === PROPERTIES ? new TextEncoder().encode(new TextDecoder().decode(part).replace(MOMENTS, '$11980-01-01T00:00:00Z')) : part
  }
  return zipSync(Object.fromEntries(names.map((name) => [name, [text(name), { mtime: EPOCH, level: 6 }]])) as Zippable)
}
