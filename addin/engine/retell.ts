import type { Finding } from '#schema/grammar/finding.ts'
import { sayWith, type Speakers, type Speech } from '#schema/locale/say-with.ts'
import { sentences as vi } from '#schema/locale/sentences.vi.ts'
import { titlesVi } from '#schema/locale/titles.vi.ts'
import type { Language } from '#schema/locale/words.ts'
import type { Retelling, Said, SaidFinding } from './engine.ts'

const vietnamese: Speech = { language: 'vi', speakers: vi as unknown as Speakers, titles: titlesVi }

/** English comes when somebody reads it. */
const english = async (): Promise<Speech> => {
  const [{ sentences }, { titlesEn }] = await Promise.all([import('#schema/locale/sentences.en.ts'), import('#schema/locale/titles.en.ts')])
  return { language: 'en', speakers: sentences as unknown as Speakers, titles: titlesEn }
}

const said = (finding: Finding, speech: Speech): Said => {
  const { title, what, why, fix, basisText } = sayWith(finding, speech)
  return { title, what, why, fix, basis: basisText }
}

/** The same findings with their sentences in one more language. */
export const retell = async ({ findings, language }: Retelling): Promise<readonly SaidFinding[]> => {
  if (language === 'vi') return findings
  const speech = await english()
  return findings.map((finding) => ({ ...finding, said: { ...finding.said, en: said(finding, speech) } }))
}

export const told = (findings: readonly Finding[], language: Language): Promise<readonly SaidFinding[]> =>
  retell({ findings: findings.map((finding) => ({ ...finding, said: { vi: said(finding, vietnamese) } })), language })
