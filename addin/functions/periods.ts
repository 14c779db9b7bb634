import { verifiedTotal } from '#schema/figures/hours.ts'
import { unverifiedCodes } from '#schema/figures/unverified.ts'
import { cellsOf, isAnswered, textOf, unknown, wordsOf, type Answered, type Argument, type Surroundings } from './answer.ts'
import { codesIn } from './codes.ts'

export interface Totalled {
  readonly codes: readonly string[]
  readonly periods: number
}

/** Periods of all codes in an argument; the server's lists are asked only where the built-in ones do not say. */
export const totalOf = async (argument: Argument, around: Surroundings): Promise<Totalled | Answered> => {
  const words = wordsOf(around.language)
  const read = cellsOf(argument).map((cell) => codesIn(textOf(cell), words))
  const fault = read.find(isAnswered)
  if (fault) return fault
  const codes = (read as (readonly string[])[]).flat()
  const own = verifiedTotal(codes, around.today)
  if (own !== null) return { codes, periods: own }
  const lists = await around.listsOn(around.today)
  const asked = verifiedTotal(codes, around.today, lists)
  return asked === null ? unknown(words.noPeriods(unverifiedCodes(codes, around.today, lists))) : { codes, periods: asked }
}
