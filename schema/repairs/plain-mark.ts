import { fold } from '../intake/text/fold.ts'
import { tidy } from '../intake/text/tidy.ts'
import { changeOf } from './content.ts'
import { numberIn, type Ill } from './ill.ts'
import { because, type Answer } from './repair.ts'

const spokenNumbers = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']
const HALF = 0.5

/** 'Tám rưỡi'. Zero is left out: the word also says 'no'. */
const fromWords = (text: string): number | null => {
  const [, word = '', half] = /^([a-z]+)( (?:ruoi|phay nam))?$/.exec(fold(text).replace(/ diem$/, '')) ?? []
  const at = spokenNumbers.indexOf(word)
  return at < 0 ? null : at + 1 + (half ? HALF : 0)
}

/** '8/10', '8,,5', '8 , 5', '7.5.', with the word for marks behind. */
const fromDigits = (text: string): number | null => {
  const plain = tidy(text).replace(/\s*\/\s*10$/, '').replace(/\s*\p{L}+\.?$/u, '').replace(/\s*([.,])[\s.,]*/g, '$1').replace(/[.,;]+$/, '')
  return /^\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null
}

const endsWell = (text: string): boolean => /(?:\d[.,;\s]*|\/\s*10|(?:^|\s|\d)(?:d|diem)\.?)$/.test(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\u0111/gi, 'd').toLowerCase())

/** A mark as people mean it; null: not plain. */
export const meantMark = (text: string): number | null => fromWords(text) ?? (endsWell(text) ? fromDigits(text) : null)

const onScale = (ill: Ill, mark: number): boolean => {
  const [lowest, highest] = [numberIn(ill.finding.facts, 'lowest'), numberIn(ill.finding.facts, 'highest')]
  return lowest !== null && highest !== null && mark >= lowest && mark <= highest
}

/** The number format a number needs: a cell kept as text would swallow it. */
export const numberFormat = (format: string | null): { readonly format?: string } => (format === '@' ? { format: 'General' } : {})

/** A mark written as words or with stray signs becomes the number it says. */
export const plainMark = (ill: Ill): Answer => {
  const { content, cell } = ill
  const mark = typeof content.value === 'string' ? meantMark(content.value) : null
  if (mark === null || !onScale(ill, mark)) return because('several-readings')
  return { repair: { kind: 'mark', sure: content.formula === null, changes: [changeOf(cell, content, { value: mark, ...numberFormat(content.format) })], facts: { before: String(content.value), after: mark, formula: content.formula } } }
}
