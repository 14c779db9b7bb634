const POLYNOMIAL = 0xedb88320

const step = (value: number): number => (value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1)

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = step(value)
  return value >>> 0
})

/** The checksum a zip archive keeps of every entry. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
