import type { Evidence } from '#schema/year/assessment.ts'

export type EvidenceType = Evidence['type']

const text = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0))

/** How files of each kind begin, by their specifications. */
const beginnings: readonly { readonly type: EvidenceType; readonly bytes: readonly number[] }[] = [
  { type: 'application/pdf', bytes: text('%PDF-') },
  { type: 'image/png', bytes: [0x89, ...text('PNG'), 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
]

const endings: Readonly<Record<EvidenceType, readonly string[]>> = { 'application/pdf': ['pdf'], 'image/png': ['png'], 'image/jpeg': ['jpg', 'jpeg'] }

/** What a file is by its first bytes, whatever it is called; null: none of the kinds that are taken. */
export const typeOfBytes = (file: Uint8Array): EvidenceType | null => beginnings.find(({ bytes }) => bytes.every((byte, at) => file[at] === byte))?.type ?? null

/** Whether a name says what the bytes say. */
export const isHonest = (name: string, type: EvidenceType): boolean => endings[type].some((ending) => name.toLowerCase().endsWith(`.${ending}`))
