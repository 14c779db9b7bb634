import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { PlanDocumentInput } from './document.types.ts'

const LONGEST = 80
/** Number, slash, KH for a plan, and the symbol of who issues it. */
const NUMBER = /^\d{1,4}[a-z]?\/KH-[\p{Lu}\d][\p{Lu}\d.&-]{0,29}$/u

const tooLong = (field: 'place' | 'signer', text: string | null | undefined): UserError[] =>
  (text ?? '').length > LONGEST ? [refuse('documentTextTooLong', { most: LONGEST }, ['input', field])] : []

/** What cannot stand on a document. */
export const faultsOfInput = ({ number, place, signer }: PlanDocumentInput): UserError[] => [
  ...(number && !NUMBER.test(number.trim()) ? [refuse('documentNumberForm', {}, ['input', 'number'])] : []),
  ...tooLong('place', place),
  ...tooLong('signer', signer),
]
