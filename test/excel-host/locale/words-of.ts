import { en } from './en.ts'
import { vi } from './vi.ts'
import type { Words } from './words.ts'

export type Language = 'vi' | 'en'

/** Vietnamese unless the address asks for English. */
export const language: Language = new URLSearchParams(globalThis.location.search).get('lang') === 'en' ? 'en' : 'vi'

export const words: Words = language === 'en' ? en : vi
