import type { Language } from '#schema/locale/words.ts'
import { en } from './en.ts'
import { vi, type Phrases } from './vi.ts'

export type { Phrases }

/** Everything the pane says, by language. */
export const phrases: Readonly<Record<Language, Phrases>> = { vi, en }
