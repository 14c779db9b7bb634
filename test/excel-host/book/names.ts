import type { Area } from '#schema/grammar/sheet.ts'
import { area as areaOf, rangeText, sheetPrefix, split } from './address.ts'
import type { Book } from './book.ts'
import type { Name } from './parts.ts'
import type { BookSheet } from './sheet.ts'

export interface Place {
  readonly sheet: BookSheet
  readonly area: Area
}

/** Where 'Sheet!A1:B2' lies; without a sheet name, on `home`. */
export const placeOf = (book: Book, address: string, home: BookSheet | null): Place | null => {
  const { sheet: named, range } = split(address.replace(/^=/, ''))
  const sheet = named === null ? home : book.sheet(named)
  const area = areaOf(range)
  return sheet && area ? { sheet, area } : null
}

/** A name of the sheet itself comes before one of the workbook. */
export const nameOf = (book: Book, wanted: string, sheet: BookSheet | null): Name | null => {
  const called = book.names.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  return called.find((name) => sheet !== null && name.sheet === sheet.id) ?? called.find((name) => name.sheet === null) ?? null
}

export const rangeOfName = (book: Book, wanted: string, sheet: BookSheet): Place | null => {
  const name = nameOf(book, wanted, sheet)
  return name && placeOf(book, name.refersTo, sheet)
}

const absolute = (area: Area): string => rangeText(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)

/** How a name refers to a place: '=Sheet!$A$1:$B$2'. */
export const reference = ({ sheet, area }: Place): string => `=${sheetPrefix(sheet.name)}${absolute(area)}`
