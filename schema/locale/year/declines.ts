import type { Decline } from '../../year/decline.ts'
import type { Language } from '../words.ts'
import { declinesEn } from './declines.en.ts'
import { declinesVi } from './declines.vi.ts'
import { factsSaid } from './facts-said.ts'

const declines = { vi: declinesVi, en: declinesEn } as const

/** Why an act was not entered, in a sentence. */
export const sayDecline = ({ reason, facts }: Decline, language: Language = 'vi'): string => declines[language][reason](factsSaid(facts, language))
