import type { RuleId } from '../rules/index.ts'
import { titlesEn } from './titles.en.ts'
import { titlesVi } from './titles.vi.ts'
import type { Language } from './words.ts'

/** What the engine itself reports besides the rules. */
export type FindingKind = RuleId | 'provisions-conflict'

export const titles: Readonly<Record<Language, Readonly<Record<FindingKind, string>>>> = { vi: titlesVi, en: titlesEn }
