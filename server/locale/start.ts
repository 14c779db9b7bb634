import { startEn } from './start.en.ts'
import { startVi } from './start.vi.ts'

/** What starting the server and its accounts says, in one language. */
export const startSentences = (language: 'vi' | 'en'): typeof startVi => (language === 'en' ? startEn : startVi)
