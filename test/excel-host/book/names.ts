import type { Area } from '#schema/grammar/sheet.ts'
import { area as areaOf, fullAddress, split } from './address.ts'
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

export const reference = ({ sheet, area }: Place): string => `=${fullAddress(sheet.name, area).replace(/!.*$/, '')}!${absolute(area)}`

const absolute = (area: Area): string =>
  fullAddress('S', area)
    .slice(2)
    .replace(/[A-Z]+|\d+/g, (part) => `$${part}`)
