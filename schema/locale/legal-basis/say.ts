import { registeredAs } from '../../law/instruments/register.ts'
import type { Basis } from '../../grammar/finding.ts'
import type { Message } from '../../grammar/rule.ts'
import type { LegalFinding, LegalKind } from '../../legal-basis/finding.ts'
import { spoken } from '../spoken.ts'
import type { Language } from '../words.ts'
import { en, titlesEn } from './en.ts'
import { instrumentName } from './names.ts'
import { registerWords, sourceWords } from './sources.ts'
import { titlesVi, vi } from './vi.ts'

export interface LegalSaid extends Message {
  /** Short heading of the kind. */
  readonly title: string
  readonly basisText: string
}

const sentences = { vi, en } as const
const titles = { vi: titlesVi, en: titlesEn } as const

/** A kind and its facts are made together; the sentence of a kind takes its facts. */
const message = (finding: LegalFinding, language: Language): Message => (sentences[language][finding.kind] as (facts: LegalFinding['facts']) => Message)(finding.facts)

const practice: Readonly<Record<Language, string>> = {
  vi: 'nguyên tắc soạn thảo: căn cứ còn hiệu lực, đúng năm, đủ cho nội dung (lựa chọn của phần mềm)',
  en: "drafting practice: bases in force, of the right year, sufficient for the content (the product's own choice)",
}

const never: Readonly<Record<Language, string>> = { vi: 'chưa đối chiếu', en: 'not yet compared with the text' }

/** Where the register had an instrument from, and as of when. */
const read = (id: string, on: string | null, language: Language): string => {
  const entry = registeredAs(id)
  return entry === null || on === null ? never[language] : registerWords[language]({ source: sourceWords[language][entry.source], on: spoken(on) })
}

const cited = ({ cite, checkedOn }: Basis, language: Language): string => {
  if (cite === null) return practice[language]
  const name = instrumentName(cite.instrument, language)
  return `${cite.clause === null ? name : `${name}, ${cite.clause}`} (${read(cite.instrument, checkedOn, language)})`
}

export const legalTitle = (kind: LegalKind, language: Language): string => titles[language][kind]

/** A finding about legal bases in words. */
export const sayLegal = (finding: LegalFinding, language: Language = 'vi'): LegalSaid => ({
  ...message(finding, language),
  title: legalTitle(finding.kind, language),
  basisText: [...new Set(finding.basis.map((basis) => cited(basis, language)))].join('; '),
})
