/** What may be kept as evidence, told by its first bytes. */
const KINDS = [
  { begins: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'PDF', endings: ['pdf'] },
  { begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], kind: 'PNG', endings: ['png'] },
  { begins: [0xff, 0xd8, 0xff], kind: 'JPEG', endings: ['jpg', 'jpeg'] },
] as const

export type EvidenceKind = (typeof KINDS)[number]['kind']

export interface EvidenceFile {
  readonly name: string
  readonly size: number
  readonly bytes: Uint8Array
  /** Null: none of those that may be kept, whatever its name says. */
  readonly kind: EvidenceKind | null
  readonly fault: 'type' | 'name' | 'size' | 'empty' | null
}

const kindOf = (bytes: Uint8Array): EvidenceKind | null => KINDS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))?.kind ?? null

const isNamedFor = (name: string, kind: EvidenceKind): boolean => KINDS.some((one) => one.kind === kind && one.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)))

const faultOfSize = (size: number, most: number | null): EvidenceFile['fault'] => {
  if (size === 0) return 'empty'
  return most !== null && size > most ? 'size' : null
}

const faultOfKind = ({ name, kind }: Pick<EvidenceFile, 'name' | 'kind'>): EvidenceFile['fault'] => {
  if (kind === null) return 'type'
  return isNamedFor(name, kind) ? null : 'name'
}

/** Looks at a file before it travels; `most` is what the book says the server takes in, null without a limit. */
export const evidenceFile = (name: string, bytes: Uint8Array, most: number | null): EvidenceFile => {
  const kind = kindOf(bytes)
  return { name, size: bytes.length, bytes, kind, fault: faultOfSize(bytes.length, most) ?? faultOfKind({ name, kind }) }
}
