import { basisText } from '#schema/locale/basis-text.ts'
import type { Language } from '#schema/locale/words.ts'
import { questionTitle } from '#schema/locale/questions.ts'
import { refuse } from '#server/refusal/refuse.ts'
import type { Entry, Rival } from './conflicts.ts'
import { ProvisionClaim, ProvisionConflict } from './provision.types.ts'
import { layerOf, nameOf } from './units.ts'

const claimOf = ({ unit, step }: Rival): ProvisionClaim =>
  Object.assign(new ProvisionClaim(), { unit: nameOf(unit), layer: layerOf(unit), value: step.value, from: step.from, until: step.until, instrument: step.instrument, step: step.id })

const cited = ({ unit, step: { instrument, clause, checkedOn, question } }: Rival, language: Language): string =>
  `${nameOf(unit)}: ${basisText([{ provision: question, layer: layerOf(unit), cite: { instrument, clause }, checkedOn }], language)}`

/** Both sides by name and document, so that people can decide. */
export function sayConflict(entry: Entry, rival: Rival): ProvisionConflict {
  const { question } = entry.step
  const sides = (language: Language) => ({ question: questionTitle(question, language), mine: cited(entry, language), theirs: cited(rival, language) })
  const { messageVi, messageEn, ...rest } = refuse('provisionsClaim', { vi: sides('vi'), en: sides('en') }, ['input', 'value'])
  return Object.assign(new ProvisionConflict(), { ...rest, messageVi, messageEn, claims: [claimOf({ unit: entry.unit, step: entry.step }), claimOf(rival)] })
}
