import { inflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import { Unopenable } from './refusal.ts'

/** One file inside a zip archive, still packed. */
export interface Entry {
  readonly name: string
  /** The name as its bytes stand in the file. */
  readonly rawName: Uint8Array
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
  /** General purpose flags, DOS time and date, kept as they were. */
  readonly flags: number
  readonly stamp: number
}

const STORED = 0
const DEFLATED = 8

const inflated = ({ packed, size }: Entry): Uint8Array => {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) })
  } catch {
    throw new Unopenable('damaged')
  }
}

/** Its content; memory is bounded by the size the directory states, and a lie about it shows in the checksum. */
export const content = (entry: Entry): Uint8Array => {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Unopenable('damaged')
  const bytes = entry.method === STORED ? entry.packed : inflated(entry)
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new Unopenable('damaged')
  return bytes
}
