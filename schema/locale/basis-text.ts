import type { Basis } from '../grammar/finding.ts'
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

/** Article and document a finding rests on, and whether anybody has compared it. */
export const basisText = (basis: readonly Basis[], language: Language): string => [...new Set(basis.map((item) => one(item, language)))].join('; ')
