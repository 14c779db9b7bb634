import type { Sheet } from '#schema/grammar/sheet.ts'
import { requestRange, sheetOf } from './excel-used-range.ts'

/** Excel on the web answers at most 5 MB; a cell with value, formula, format and font takes about 150 bytes. */
const CELLS_PER_SLICE = 20_000
/** Beyond this a sheet is no roster; its first rows are enough to say so. */
const CELLS_PER_SHEET = 400_000

interface Extent {
  readonly sheet: Excel.Worksheet
  readonly used: Excel.Range
}

interface Slice {
  readonly first: number
  readonly rows: number
}

const slicesOf = ({ used }: Extent): readonly Slice[] => {
  if (used.isNullObject) return []
  const rows = Math.min(used.rowCount, Math.max(1, Math.floor(CELLS_PER_SHEET / used.columnCount)))
  const step = Math.max(1, Math.floor(CELLS_PER_SLICE / used.columnCount))
  const starts = Array.from({ length: Math.ceil(rows / step) }, (_, index) => index * step)
  return starts.map((start) => ({ first: used.rowIndex + start, rows: Math.min(step, rows - start) }))
}

/** Slices one under another make the sheet again. */
const joined = (parts: readonly Sheet[]): Sheet | null => {
  const [first] = parts
  if (!first) return null
  return {
    ...first,
    values: parts.flatMap((part) => part.values),
    formats: parts.flatMap((part) => part.formats ?? []),
    formulas: parts.flatMap((part) => part.formulas ?? []),
    fonts: parts.flatMap((part) => part.fonts ?? []),
    strikes: parts.flatMap((part) => part.strikes ?? []),
    merges: parts.flatMap((part) => part.merges ?? []),
    hiddenRows: parts.flatMap((part) => part.hiddenRows ?? []),
  }
}

const readSheet = async (context: Excel.RequestContext, extent: Extent): Promise<Sheet> => {
  const { sheet, used } = extent
  const parts: Sheet[] = []
  for (const slice of slicesOf(extent)) {
    const asked = requestRange(sheet, sheet.getRangeByIndexes(slice.first, used.columnIndex, slice.rows, used.columnCount))
    // One answer per slice is the purpose here: together they would pass the limit of 5 MB.
    await context.sync()
    parts.push(sheetOf(asked))
  }
  return joined(parts) ?? { name: sheet.name, visible: sheet.visibility === 'Visible', top: 1, left: 1, values: [] }
}

/** For a file too large for one answer: sizes first, then rows slice by slice. */
export const readInSlices = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Sheet[]> => {
  const extents = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount') }))
  await context.sync()
  const read: Sheet[] = []
  for (const extent of extents) read.push(await readSheet(context, extent))
  return read
}
