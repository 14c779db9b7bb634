import type { Language } from '#schema/locale/words.ts'
import { repair as en } from './en/repair.ts'
import { repair as vi } from './vi/repair.ts'

const spoken = { vi, en }

/** What the pane says about repairs: fetched with their code, after the first screen. */
export const repairPhrases = (language: Language): typeof vi => spoken[language]
