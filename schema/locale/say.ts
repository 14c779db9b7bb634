import type { Finding } from '../grammar/finding.ts'
import { sayWith, titleWith, type Said, type Speakers } from './say-with.ts'
import { sentences as en } from './sentences.en.ts'
import { sentences as vi } from './sentences.vi.ts'
import { titles } from './titles.ts'
import type { Language } from './words.ts'

export type { Said }

export const titleOf = (rule: string, language: Language): string => titleWith(rule, language, titles[language])

const speakers: Readonly<Record<Language, Speakers>> = { vi: vi as unknown as Speakers, en: en as unknown as Speakers }

/** A finding in words; given a day, with what has not been compared with its text for too long. */
export const say = (finding: Finding, language: Language = 'vi', today?: string): Said =>
  sayWith(finding, { language, speakers: speakers[language], titles: titles[language], today })
