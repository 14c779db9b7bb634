import { createHash, randomUUID } from 'node:crypto'
import type { Evidence } from '#schema/year/assessment.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { tidy } from '#server/graph/tidy.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { EvidenceAttachInput } from './evidence.types.ts'
import { isHonest, typeOfBytes } from './told-by-bytes.ts'

const longestName = 120
const base64Form = /^[A-Za-z0-9+/]+={0,2}$/

export type EvidenceRead = { readonly evidence: Evidence; readonly bytes: Uint8Array } | { readonly refusal: UserError }

/** A name that is only a name: no folders, no control characters. */
const plainName = (name: string): string => (tidy(name.replace(/\p{C}/gu, '')).split(/[\\/]/).at(-1) ?? '').slice(-longestName)

/** Told before anything is decoded; what fits is judged again by the rules of the year. */
function bytesOf(base64: string, mostBytes: number): { readonly bytes: Buffer } | { readonly refusal: UserError } {
  const path = ['input', 'base64']
  if (base64.length > Math.ceil(mostBytes / 3) * 4) return { refusal: refuse('evidenceTooBig', { most: mostBytes }, path) }
  const bytes = base64Form.test(base64) ? Buffer.from(base64, 'base64') : Buffer.alloc(0)
  if (bytes.length === 0) return { refusal: refuse('evidenceEmpty', {}, path) }
  return bytes.length > mostBytes ? { refusal: refuse('evidenceTooBig', { most: mostBytes }, path) } : { bytes }
}

/** The file somebody sent as its bytes tell, or why it cannot be taken. */
export function readEvidence({ person, item, name: given, base64 }: EvidenceAttachInput, mostBytes: number): EvidenceRead {
  const name = plainName(given)
  const sent = bytesOf(base64, mostBytes)
  if ('refusal' in sent) return sent
  const { bytes } = sent
  const type = typeOfBytes(bytes)
  if (type === null || !isHonest(name, type)) return { refusal: refuse('evidenceLies', { name, found: type }, ['input', 'name']) }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { evidence: { id: randomUUID(), person, item: item ?? null, name, type, bytes: bytes.length, sha256 }, bytes }
}
