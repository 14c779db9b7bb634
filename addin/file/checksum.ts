const BYTE = 8
const POLYNOMIAL = 0xedb88320
const ALL_ONES = 0xffffffff
const HEX = 16

const folded = (byte: number): number => {
  let value = byte
  for (let bit = 0; bit < BYTE; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
  return value
}

const BYTES = 256
const table = Uint32Array.from({ length: BYTES }, (_, byte) => folded(byte))
const utf8 = new TextEncoder()

/** CRC-32 of a text: tells damage by accident, guards nothing. */
export const checksum = (text: string): string => {
  let sum = ALL_ONES
  for (const byte of utf8.encode(text)) sum = (table[(sum ^ byte) & (BYTES - 1)] ?? 0) ^ (sum >>> BYTE)
  return ((sum ^ ALL_ONES) >>> 0).toString(HEX).padStart(BYTE, '0')
}
