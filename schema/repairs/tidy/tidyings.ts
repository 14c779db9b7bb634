import type { Reading } from '../../grammar/reading.ts'
import type { Workbook } from '../../grammar/sheet.ts'
import { scaleOn } from '../../rules/right-ratings.ts'
import type { Repair } from '../repair.ts'
import { birthDateAsText } from './birth-dates.ts'
import { placeOf, spokenCells } from './cells.ts'
import { leaningsIn, plainCharacters } from './characters.ts'
import { headingCells } from './headings.ts'
import { moduleSpelling } from './module-spelling.ts'
import { numberAsText } from './numbers.ts'

/** Cells that are understood as they stand, and that Excel and other programs would understand better otherwise; one repair a cell. */
export const tidyings = (workbook: Workbook, reading: Reading, on: string): readonly Repair[] => {
  const spoken = spokenCells(workbook, reading.roster)
  const plain = plainCharacters(leaningsIn(workbook))
  const tidiers = [numberAsText(scaleOn(on)), birthDateAsText(spoken), moduleSpelling(spoken), plain]
  const found = new Map<string, Repair>()
  const keep = (repair: Repair | null): void => {
    const key = repair?.changes[0] && placeOf(repair.changes[0].cell)
    if (repair && key !== undefined && !found.has(key)) found.set(key, repair)
  }
  for (const one of spoken) keep(tidiers.map((tidier) => tidier(one)).find((repair) => repair !== null) ?? null)
  for (const table of reading.tables) for (const heading of headingCells(workbook, table)) keep(plain(heading))
  return [...found.values()]
}
