import { deflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import type { Entry } from './entry.ts'

const LOCAL = 0x04034b50
const DIRECTORY = 0x02014b50
const END = 0x06054b50
const LOCAL_LENGTH = 30
const DIRECTORY_LENGTH = 46
const END_LENGTH = 22
const VERSION = 20
const DEFLATED = 8
const UTF8 = 0x800
/** Sizes stand in front of the data: nothing follows behind it. */
const NO_DESCRIPTOR = ~0x8
/** 01/01/1980, the first day zip knows. */
const FIRST_DAY = 0x210000

/** A new or changed entry, packed. */
export const packed = (name: string, bytes: Uint8Array): Entry => ({
  name, rawName: new TextEncoder().encode(name), method: DEFLATED, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes), flags: UTF8, stamp: FIRST_DAY,
})

/** Fields that a local header and the directory share, from the flags to the length of the extra field. */
const shared = (view: DataView, at: number, entry: Entry): void => {
  view.setUint16(at, entry.flags & NO_DESCRIPTOR, true)
  view.setUint16(at + 2, entry.method, true)
  view.setUint32(at + 4, entry.stamp, true)
  view.setUint32(at + 8, entry.crc, true)
  view.setUint32(at + 12, entry.packed.length, true)
  view.setUint32(at + 16, entry.size, true)
  view.setUint16(at + 20, entry.rawName.length, true)
}

const local = (entry: Entry): Uint8Array => {
  const bytes = new Uint8Array(LOCAL_LENGTH + entry.rawName.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, LOCAL, true)
  view.setUint16(4, VERSION, true)
  shared(view, 6, entry)
  bytes.set(entry.rawName, LOCAL_LENGTH)
  return bytes
}

const directory = (entry: Entry, offset: number): Uint8Array => {
  const bytes = new Uint8Array(DIRECTORY_LENGTH + entry.rawName.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, DIRECTORY, true)
  view.setUint16(4, VERSION, true)
  view.setUint16(6, VERSION, true)
  shared(view, 8, entry)
  view.setUint32(42, offset, true)
  bytes.set(entry.rawName, DIRECTORY_LENGTH)
  return bytes
}

const end = (count: number, size: number, offset: number): Uint8Array => {
  const bytes = new Uint8Array(END_LENGTH)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, END, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return bytes
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0)

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(lengthOf(pieces))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** A zip archive of these entries in this order; what is packed already is copied as it is. */
export const writeArchive = (entries: readonly Entry[]): Uint8Array => {
  const pieces: Uint8Array[] = []
  const index: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const header = local(entry)
    index.push(directory(entry, offset))
    pieces.push(header, entry.packed)
    offset += header.length + entry.packed.length
  }
  return joined([...pieces, ...index, end(entries.length, lengthOf(index), offset)])
}
