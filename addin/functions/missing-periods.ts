import { valueOn } from '#schema/engine/in-force.ts'
import { parseCode } from '#schema/catalogues/module.ts'
import { missingPeriods as missing } from '#schema/figures/unverified.ts'
import { readPeriods } from '#schema/intake/cells/number.ts'
import { categories, lists, loads } from '#schema/rules/choices.ts'
import { invalid, isAnswered, textOf, unknown, wordsOf, type Argument, type Answered, type Surroundings, type WorksheetFunction } from './answer.ts'
import { totalOf } from './periods.ts'

/** What the circular of the codes' one list owes a year; null where they belong to several lists or to none. */
const owedByLaw = (codes: readonly string[], day: string): number | null => {
  const prefixes = new Set(codes.map((code) => parseCode(code)?.prefix))
  const category = prefixes.size === 1 ? categories.find((name) => prefixes.has(valueOn(lists[name], day)?.prefix ?? '')) : undefined
  return category ? (valueOn(loads[category], day)?.periods03 ?? null) : null
}

const owedOf = (required: Argument, codes: readonly string[], around: Surroundings): number | Answered => {
  const words = wordsOf(around.language)
  const text = textOf(required)
  if (text !== '') return readPeriods(text) ?? invalid(words.badRequirement(text))
  return owedByLaw(codes, around.today) ?? unknown(words.noRequirement)
}

/** BDTX.CONTHIEU: periods of programme 03 still missing. */
export const missingPeriods: WorksheetFunction = async ([codes, required], around) => {
  const total = await totalOf(codes, around)
  if (isAnswered(total)) return total
  const owed = owedOf(required, total.codes, around)
  return isAnswered(owed) ? owed : { value: missing(owed, total.periods) }
}
