import type { Trouble } from '#server/cli/trouble.ts'
import { cliEn } from './cli.en.ts'
import type { CliSentences } from './cli-sentences.ts'
import { cliVi } from './cli.vi.ts'

export type { CliSentences } from './cli-sentences.ts'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export const cliSentences = (language: Language): CliSentences => (language === 'en' ? cliEn : cliVi)

export const troubleSentence = (language: Language, trouble: Trouble): string => {
  const say = cliSentences(language).troubles[trouble.trouble] as (facts: Trouble) => string
  return say(trouble)
}
