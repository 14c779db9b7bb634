import type { CellRef } from '../grammar/sheet.ts'
import { sumOf, type Expression, type Range } from './figure.ts'
import { columnAround, type Source } from './sources.ts'

/** More spellings than this make a formula nobody reads. */
const MOST_TERMS = 4

interface Spelling {
  readonly range: Range
  readonly criterion: string | number
}

const keyOf = ({ range, criterion }: Spelling): string => [range.sheet, range.column, range.first, typeof criterion === 'string' ? `"${criterion.toLowerCase()}` : criterion].join('\n')

const spellingOf = (source: Source, cell: CellRef): Spelling | null => {
  const { value } = source.cells.at(cell.sheet, cell.row, cell.column)
  const range = columnAround(source, cell)
  return range && (typeof value === 'string' || typeof value === 'number') ? { range, criterion: value } : null
}

/** Counts whole cells written like these, one COUNTIF for each spelling and column; null where that says too little or too much. */
export const tallyOf = (source: Source, cells: readonly CellRef[]): Expression | null => {
  const spellings = new Map<string, Spelling>()
  for (const cell of cells) {
    const spelling = spellingOf(source, cell)
    if (spelling === null) return null
    spellings.set(keyOf(spelling), spelling)
    if (spellings.size > MOST_TERMS) return null
  }
  return sumOf([...spellings.values()].map(({ range, criterion }) => ({ ask: 'COUNTIF', range, criterion })))
}
