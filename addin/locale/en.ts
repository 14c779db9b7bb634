import { check } from './en/check.ts'
import { roster } from './en/roster.ts'
import { signing } from './en/signing.ts'
import { hindrance, shell, trouble } from './en/shell.ts'
import type { Phrases } from './vi.ts'

export const en: Phrases = { shell, hindrance, trouble, roster, check, signing }
