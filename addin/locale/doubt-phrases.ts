import type { Language } from '#schema/locale/words.ts'
import { doubt as en } from './en/doubt.ts'
import { doubt as vi } from './vi/doubt.ts'

const spoken = { vi, en }

/** What the pane says about a table it is unsure of: fetched with its code, after the first screen. */
export const doubtPhrases = (language: Language): typeof vi => spoken[language]
