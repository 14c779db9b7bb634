import type { Language } from './cli.ts'
import { legalEn } from './legal.en.ts'
import type { LegalSentences } from './legal-sentences.ts'
import { legalVi } from './legal.vi.ts'

export const legalSentences = (language: Language): LegalSentences => (language === 'en' ? legalEn : legalVi)
