import type { Explanation, Figure, Ground, Step, StepKind } from '../explain/explanation.ts'
import type { Facts } from '../grammar/finding.ts'
import { basisText } from './basis-text.ts'
import { stepsEn } from './explain.en.ts'
import { stepsVi, figuresVi } from './explain.vi.ts'
import { figuresEn } from './explain.en.ts'
import { headers } from './headers.ts'
import { say, titleOf } from './say.ts'
import { spoken } from './spoken.ts'
import { words, type Language } from './words.ts'

export type StepSentences = { readonly [K in StepKind]: (facts: Facts) => string }
export type FigureNames = Readonly<Record<Figure, string>>

export interface SaidExplanation {
  readonly title: string
  readonly value: string
  /** Document, article, and the days it holds. */
  readonly grounds: readonly string[]
  readonly inputs: readonly string[]
  readonly steps: readonly string[]
}

const steps: Readonly<Record<Language, StepSentences>> = { vi: stepsVi, en: stepsEn }
const figures: Readonly<Record<Language, FigureNames>> = { vi: figuresVi, en: figuresEn }

const term: Readonly<Record<Language, (ground: Ground) => string>> = {
  vi: ({ from, until }) => (until === null ? `áp dụng từ ${spoken(from)}` : `áp dụng từ ${spoken(from)} đến trước ${spoken(until)}`),
  en: ({ from, until }) => (until === null ? `in force from ${spoken(from)}` : `in force from ${spoken(from)} until before ${spoken(until)}`),
}

/** A plan whose year is not known says nothing of days. */
const grounded = (ground: Ground, language: Language, today: string | undefined): string => {
  const basis = basisText([ground], language, today)
  return ground.from === '' ? basis : `${basis}; ${term[language](ground)}`
}

const noValue: Readonly<Record<Language, string>> = { vi: 'chưa xác định', en: 'not determined' }

const valueText = ({ figure, value }: Explanation, language: Language): string => {
  if (value === null) return noValue[language]
  const named: Readonly<Record<string, string>> = figure === 'rating' ? words[language].rating : words[language].severity
  return named[String(value)] ?? String(value)
}

/** What was found, why and the remedy are the rule's own sentences. */
const sayStep = ({ rule }: Explanation, { step, facts }: Step, language: Language): string => {
  if (rule === null) return steps[language][step](facts)
  const said = say({ rule, facts, severity: 'info', line: null, key: null, field: null, cell: null, basis: [] }, language)
  return { found: said.what, because: said.why, remedy: said.fix }[step as 'found' | 'because' | 'remedy']
}

/** An explanation in words; given a day, with what has not been compared with its text for too long. */
export const sayExplanation = (explanation: Explanation, language: Language, today?: string): SaidExplanation => ({
  title: explanation.rule === null ? figures[language][explanation.figure] : titleOf(explanation.rule, language),
  value: valueText(explanation, language),
  grounds: [...new Set(explanation.grounds.map((ground) => grounded(ground, language, today)))],
  inputs: explanation.inputs.map(({ field, text }) => `${headers[language][field]}: ${text}`),
  steps: explanation.steps.map((step) => sayStep(explanation, step, language)),
})
