import type { UserErrorCode } from './code.ts'

/** Reasons of documents made from plans, each under its public code. */
export const documentReasons = {
  documentNumberForm: 'invalidInput',
  documentTextTooLong: 'invalidInput',
  documentNoSnapshot: 'wrongState',
  documentTooLarge: 'payloadTooLarge',
} as const satisfies Record<string, UserErrorCode>
