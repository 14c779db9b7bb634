import type { Language } from '#schema/locale/words.ts'
import { first } from './first.ts'
import type { Phrases } from './vi.ts'

export type { Phrases }

/** Whoever says more than the first screen does learns Vietnamese whole before it speaks. */
const vietnamese = first as Phrases

const spoken = new Map<Language, Phrases>([['vi', vietnamese]])

/** What the pane says in a language; Vietnamese until another one has been learnt. */
export const phrasesIn = (language: Language): Phrases => spoken.get(language) ?? spoken.get('vi') ?? vietnamese

export const know = (language: Language, phrases: Phrases): void => { spoken.set(language, phrases) }

/** Fetches a language: English, which most people never need, or the rest of Vietnamese. */
export const learn = async (language: Language): Promise<void> => {
  know(language, language === 'en' ? (await import('./en.ts')).en : (await import('./vi.ts')).vi)
}
