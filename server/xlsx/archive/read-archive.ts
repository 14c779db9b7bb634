import type { Entry } from './entry.ts'
import { Unopenable } from './refusal.ts'

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff
const END_LENGTH = 22
const ENCRYPTED = 1
const UTF8 = 0x800

/** What one file may unpack to, all told: a school's workbook is a few megabytes. */
export const LIMITS = { entries: 10_000, entry: 150_000_000, total: 300_000_000 } as const

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const endOfDirectory = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - FULL_16)
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at
  throw new Unopenable('damaged')
}

const big = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

interface Directory {
  readonly count: number
  readonly offset: number
}

const directoryOf = (view: DataView): Directory => {
  const end = endOfDirectory(view)
  const plain = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) }
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return plain
  const end64 = big(view, locator + 8)
  if (view.getUint32(end64, true) !== END_64) return plain
  return { count: big(view, end64 + 32), offset: big(view, end64 + 48) }
}

interface Sizes {
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** Sizes too great for 32 bits, or merely written so, stand in the extra field in a fixed order. */
const sizesOf = (view: DataView, at: number): Sizes => {
  const stated = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) }
  const from = at + 46 + view.getUint16(at + 28, true)
  const to = from + view.getUint16(at + 30, true)
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let next = field + 4 - 8
    const wide = (value: number): number => (value === FULL_32 ? big(view, (next += 8)) : value)
    const size = wide(stated.size)
    const packed = wide(stated.packed)
    return { size, packed, offset: wide(stated.offset) }
  }
  return stated
}

const named = (bytes: Uint8Array, flags: number): string =>
  flags & UTF8 ? new TextDecoder().decode(bytes) : new TextDecoder('latin1').decode(bytes)

const entryAt = (bytes: Uint8Array, view: DataView, at: number): Entry => {
  if (view.getUint32(at, true) !== DIRECTORY) throw new Unopenable('damaged')
  const flags = view.getUint16(at + 8, true)
  if (flags & ENCRYPTED) throw new Unopenable('encrypted')
  const { packed, size, offset } = sizesOf(view, at)
  if (size > LIMITS.entry) throw new Unopenable('too-large')
  if (view.getUint32(offset, true) !== LOCAL) throw new Unopenable('damaged')
  const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (data + packed > bytes.length) throw new Unopenable('damaged')
  const rawName = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
  return {
    name: named(rawName, flags),
    rawName,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(data, data + packed),
    flags,
    stamp: view.getUint32(at + 12, true),
  }
}

const lengthAt = (view: DataView, at: number): number =>
  46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)

const entriesOf = (bytes: Uint8Array): readonly Entry[] => {
  const view = viewOf(bytes)
  const { count, offset } = directoryOf(view)
  if (count > LIMITS.entries) throw new Unopenable('too-large')
  const entries: Entry[] = []
  let total = 0
  for (let at = offset; entries.length < count; at += lengthAt(view, at)) {
    const entry = entryAt(bytes, view, at)
    total += entry.size
    if (total > LIMITS.total) throw new Unopenable('too-large')
    entries.push(entry)
  }
  return entries
}

/** The entries of a zip archive in their order, nothing unpacked yet. */
export const readArchive = (bytes: Uint8Array): readonly Entry[] => {
  try {
    return entriesOf(bytes)
  } catch (trouble) {
    if (trouble instanceof RangeError) throw new Unopenable('damaged')
    throw trouble
  }
}
