import { dayOfSerial } from '../../intake/cells/day.ts'
import { isDateFormat } from '../../intake/grid/format.ts'
import { legible } from '../../intake/text/legible.ts'
import type { CellContent } from '../../grammar/change.ts'
import type { Facts } from '../../grammar/finding.ts'
import type { Because, Repair } from '../../repairs/repair.ts'
import { spoken } from '../spoken.ts'
import type { Language } from '../words.ts'
import { en } from './en.ts'
import type { RepairFacts, RepairSpeech } from './speech.ts'
import { vi } from './vi.ts'

const speech: Readonly<Record<Language, RepairSpeech>> = { vi, en }

export interface SaidRepair {
  readonly title: string
  readonly before: string
  readonly after: string
  readonly safe: string
  /** Null where no formula is lost. */
  readonly formula: string | null
}

const number: Readonly<Record<Language, (value: number) => string>> = { vi: (value) => String(value).replace('.', ','), en: String }

/** As a person sees it in the cell. */
const shown = ({ value, format }: CellContent, language: Language): string => {
  if (typeof value === 'number') return isDateFormat(format) ? spoken(dayOfSerial(value)) : number[language](value)
  return typeof value === 'string' ? value : ''
}

const seenBefore = (content: CellContent, language: Language): string => (typeof content.value === 'string' ? legible(content.value, content.font) : shown(content, language))

const textOf = (facts: Facts, name: string): string | null => (typeof facts[name] === 'string' ? (facts[name] as string) : null)

const factsOf = ({ facts }: Repair, after: string): RepairFacts => ({
  after,
  prefix: textOf(facts, 'prefix') ?? '',
  zeros: typeof facts['zeros'] === 'number' ? facts['zeros'] : 0,
  font: textOf(facts, 'font'),
  reasons: Array.isArray(facts['reasons']) ? (facts['reasons'] as readonly string[]) : [],
})

/** Kinds whose cells look the same before and after keep their raw text, so that the difference shows. */
const raw: readonly string[] = ['legacy-font', 'stray-characters']

export const sayRepair = (repair: Repair, language: Language): SaidRepair => {
  const { titles, safe, formula } = speech[language]
  const [change] = repair.changes
  const before = change ? (raw.includes(repair.kind) ? shown(change.before, language) : seenBefore(change.before, language)) : ''
  const after = change ? shown(change.after, language) : ''
  const lost = change?.before.formula ?? null
  return { title: titles[repair.kind], before, after, safe: safe[repair.kind](factsOf(repair, after)), formula: lost === null ? null : formula(lost) }
}

export const sayBecause = (reason: Because, language: Language): string => speech[language].whyNot[reason]
