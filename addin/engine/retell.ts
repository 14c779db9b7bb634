import type { Finding } from '#schema/grammar/finding.ts'
import { sayWith, type Speakers, type Speech } from '#schema/locale/say-with.ts'
import { sentences as vi } from '#schema/locale/sentences.vi.ts'
import { titlesVi } from '#schema/locale/titles.vi.ts'
import type { Retelling, Said, SaidFinding } from './engine.ts'

const vietnamese = (today: string): Speech => ({ language: 'vi', speakers: vi as unknown as Speakers, titles: titlesVi, today })

/** English comes when somebody reads it. */
const english = async (today: string): Promise<Speech> => {
  const [{ sentences }, { titlesEn }] = await Promise.all([import('#schema/locale/sentences.en.ts'), import('#schema/locale/titles.en.ts')])
  return { language: 'en', speakers: sentences as unknown as Speakers, titles: titlesEn, today }
}

const said = (finding: Finding, speech: Speech): Said => {
  const { title, what, why, fix, basisText } = sayWith(finding, speech)
  return { title, what, why, fix, basis: basisText }
}

/** The same findings with their sentences in one more language. */
export const retell = async ({ findings, language, today }: Retelling): Promise<readonly SaidFinding[]> => {
  if (language === 'vi') return findings
  const speech = await english(today)
  return findings.map((finding) => ({ ...finding, said: { ...finding.said, en: said(finding, speech) } }))
}

type Telling = Pick<Retelling, 'language' | 'today'>

export const told = (findings: readonly Finding[], { language, today }: Telling): Promise<readonly SaidFinding[]> => {
  const speech = vietnamese(today)
  return retell({ findings: findings.map((finding) => ({ ...finding, said: { vi: said(finding, speech) } })), language, today })
}
