import { isAnswered, type WorksheetFunction } from './answer.ts'
import { totalOf } from './periods.ts'

/** BDTX.SOTIET: periods of different modules added up. */
export const modulePeriods: WorksheetFunction = async (args, around) => {
  const total = await totalOf(args, around)
  return isAnswered(total) ? total : { value: total.periods }
}
