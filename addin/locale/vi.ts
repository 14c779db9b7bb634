import { check } from './vi/check.ts'
import { roster } from './vi/roster.ts'
import { signing } from './vi/signing.ts'
import { hindrance, shell, trouble } from './vi/shell.ts'

export const vi = { shell, hindrance, trouble, roster, check, signing }

export type Phrases = typeof vi
