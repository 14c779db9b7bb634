import type { Citation } from '../../grammar/provision.ts'

/** How the bases of a document are written: type, number, symbol, issuer, day and subject. */
export const basesInFull: Citation = { instrument: 'ND30-2020', clause: 'Phụ lục I' }
