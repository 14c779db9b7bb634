import type { Language } from '#schema/locale/words.ts'
import { explain as en } from './en/explain.ts'
import { explain as vi } from './vi/explain.ts'

const spoken = { vi, en }

/** What the pane says around explanations: fetched with their code, after the first screen. */
export const explainPhrases = (language: Language): typeof vi => spoken[language]
