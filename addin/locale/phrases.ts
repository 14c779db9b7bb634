import type { Language } from '#schema/locale/words.ts'
import { vi, type Phrases } from './vi.ts'

export type { Phrases }

const spoken = new Map<Language, Phrases>([['vi', vi]])

/** What the pane says in a language; Vietnamese until another one has been learnt. */
export const phrasesIn = (language: Language): Phrases => spoken.get(language) ?? vi

/** Fetches a language other than Vietnamese, which most people never need. */
export const learn = async (language: Language): Promise<void> => {
  if (language === 'en') spoken.set('en', (await import('./en.ts')).en)
}
