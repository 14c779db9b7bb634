import type { Basis } from '../grammar/finding.ts'
import { stalenessOf } from '../engine/staleness.ts'
import { instrumentOf } from '../law/instruments.ts'
import { spoken } from './spoken.ts'
import { words, type Language } from './words.ts'

interface Named {
  readonly document: string
  readonly clause: string | null
  readonly checkedOn: string | null
}

const kinds: readonly (readonly [RegExp, string, string])[] = [
  [/\/TT-/, 'Thông tư', 'Circular'],
  [/\/NĐ-/, 'Nghị định', 'Decree'],
  [/\/QĐ-/, 'Quyết định', 'Decision'],
  [/\/KH-/, 'Kế hoạch', 'Plan'],
]

/** A document outside the register is named by what the authority entered. */
const documentOf = (id: string, language: Language): string => {
  const number = instrumentOf(id)?.number ?? id
  const kind = kinds.find(([pattern]) => pattern.test(number))
  if (!kind) return number
  return language === 'vi' ? `${kind[1]} ${number}` : `${kind[2]} ${number}`
}

const clauseVi = (clause: string): string => (/^[IVX]+(\.|$)/.test(clause) ? `mục ${clause}` : clause)
const clauseEn = (clause: string): string => (/^[IVX]+(\.|$)/.test(clause) ? `section ${clause}` : clause.replace('Điều', 'article'))

const vi = ({ document, clause, checkedOn }: Named): string =>
  `${clause === null ? document : `${document}, ${clauseVi(clause)}`} (${checkedOn === null ? 'chưa đối chiếu' : `đã đối chiếu ${spoken(checkedOn)}`})`

const en = ({ document, clause, checkedOn }: Named): string =>
  `${clause === null ? document : `${document}, ${clauseEn(clause)}`} (${checkedOn === null ? 'not yet compared with the text' : `compared on ${spoken(checkedOn)}`})`

const own: Readonly<Record<Language, (id: string) => string>> = {
  vi: (id) => `Lựa chọn của phần mềm (${id}), không phải quy định của pháp luật`,
  en: (id) => `The product's own choice (${id}), not a rule of law`,
}

/** Names of choices are numbers such as R9; those with a longer id are the product's as well. */
const one = ({ provision, layer, cite, checkedOn }: Basis, language: Language): string => {
  if (layer === 'product') return own[language](provision)
  if (cite === null) return words[language].layer[layer].replace(/^./u, (first) => first.toLocaleUpperCase('vi'))
  return (language === 'vi' ? vi : en)({ document: documentOf(cite.instrument, language), clause: cite.clause, checkedOn })
}

const years: Readonly<Record<Language, (years: number) => string>> = {
  vi: (count) => `đã quá ${count} năm chưa đối chiếu lại với văn bản, cần kiểm tra lại trước khi áp dụng`,
  en: (count) => `not compared with its text for over ${count === 1 ? 'a year' : `${count} years`}; look at the document before relying on it`,
}

/** Said where nobody has compared a provision with its text for over a year; null: nothing to say. */
export const stalenessText = (basis: Pick<Basis, 'layer' | 'checkedOn'>, { today, language }: { readonly today: string; readonly language: Language }): string | null => {
  const standing = stalenessOf(basis, today)
  return standing.state === 'stale' ? years[language](standing.years) : null
}

const dated = (basis: Basis, language: Language, today: string | undefined): string => {
  const warning = today === undefined ? null : stalenessText(basis, { today, language })
  return warning === null ? one(basis, language) : `${one(basis, language)}: ${warning}`
}

/** Article and document a finding rests on, whether anybody has compared it, and, given a day, whether that was too long ago. */
export const basisText = (basis: readonly Basis[], language: Language, today?: string): string =>
  [...new Set(basis.map((item) => dated(item, language, today)))].join('; ')
