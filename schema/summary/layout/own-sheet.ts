import type { CellValue } from '../../grammar/sheet.ts'
import { summaryEn } from '../../locale/summary/summary.en.ts'
import { summaryVi } from '../../locale/summary/summary.vi.ts'

/** Rows at the top in which a sheet of ours says whose it is. */
export const SIGNED_ROWS = 10

/** What the summary says of itself: a sheet that says so is ours to write anew, whatever its name; one that does not is not. */
export const summarySigns: readonly string[] = [summaryVi.ours, summaryEn.ours]

const plain = (value: CellValue): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '')

export const isSigned = (top: readonly (readonly CellValue[])[], signs: readonly string[]): boolean =>
  top.slice(0, SIGNED_ROWS).some((line) => line.slice(0, 2).some((value) => signs.includes(plain(value))))

/** The name itself, then 'name (2)', 'name (3)'. */
export const numbered = (name: string, number: number): string => (number === 1 ? name : `${name} (${String(number)})`)

/** The first of the numbered names that is free or stands on a sheet of ours. */
export const ownPlace = (name: string, isForeign: (candidate: string) => boolean): string => {
  for (let number = 1; ; number += 1) if (!isForeign(numbered(name, number))) return numbered(name, number)
}
