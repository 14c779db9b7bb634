import { isChecked } from '#schema/catalogues/catalogue.ts'
import { moduleIn, moduleOf, type ModuleLookup } from '#schema/catalogues/module.ts'
import type { ListsInForce } from '#schema/figures/hours.ts'
import { invalid, isAnswered, textOf, unknown, wordsOf, type Answered, type Surroundings, type WorksheetFunction, type Words } from './answer.ts'
import { codesIn, dayOfYear } from './codes.ts'

const lookUp = (lists: ListsInForce, code: string, day: string): ModuleLookup => moduleIn(lists, code) ?? moduleOf(code, day)

/** Why a code has no title, where no list can give one. */
const refused = (found: ModuleLookup, code: string, words: Words): Answered | null => {
  if (found.state === 'unknown-catalogue') return unknown(words.noList(code))
  if (found.state === 'unknown-number') return unknown(words.notOnList(code, found.catalogue.last))
  return found.state === 'repealed' || found.state === 'not-yet' ? unknown(words.notInForce(code)) : null
}

const titled = (found: ModuleLookup, words: Words): Answered | null => {
  const title = found.state === 'known' ? found.module.title.vi : null
  if (found.state !== 'known' || title === null) return null
  return { value: isChecked(found.module.provenance.title) ? title : words.unchecked(title) }
}

const titleOf = async (code: string, day: string, around: Surroundings): Promise<Answered> => {
  const words = wordsOf(around.language)
  const own = lookUp([], code, day)
  if (own.state === 'known' && isChecked(own.module.provenance.title)) return titled(own, words) ?? unknown(words.noTitle(code))
  const found = lookUp(await around.listsOn(day), code, day)
  return titled(found, words) ?? refused(found, code, words) ?? unknown(words.noTitle(code))
}

/** BDTX.TENMODUN: a title compared with its text is answered at once; for any other the lists imported on the server are asked. */
export const moduleTitle: WorksheetFunction = async ([code, year], around) => {
  const words = wordsOf(around.language)
  const day = dayOfYear(textOf(year), around.today, words)
  if (isAnswered(day)) return day
  const codes = codesIn(textOf(code), words)
  if (isAnswered(codes)) return codes
  const [first, ...others] = codes
  return first === undefined || others.length > 0 ? invalid(words.noCode(textOf(code))) : titleOf(first, day, around)
}
