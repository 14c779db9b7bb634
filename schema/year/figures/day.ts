import type { Book } from '../book.ts'
import type { YearLaw } from '../year-law.ts'

/** The day a year is read on: today within the year, and the day of closing once it is closed. */
export const dayOf = ({ closed }: Pick<Book, 'closed'>, { today, year }: Pick<YearLaw, 'today' | 'year'>): string => {
  const day = closed?.on ?? today
  if (day < year.from) return year.from
  return day > year.to ? year.to : day
}
