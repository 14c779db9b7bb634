import { groupedBy } from '#schema/figures/grouped.ts'
import type { CellChange, CellContent } from '#schema/grammar/change.ts'
import type { CellRef } from '#schema/grammar/sheet.ts'
import { cellValues, formulasOf } from './cell-values.ts'
import type { Changed, ChangeHow } from './changing.ts'
import { inExcel } from './excel-run.ts'
import { asTyped } from './typed-text.ts'
import type { Done } from './workbook.ts'

/** A run takes some hundreds of bytes of a request that may hold 5 MB. */
const RUNS_PER_SYNC = 2000

interface Column {
  readonly changes: readonly CellChange[]
  readonly top: number
  readonly range: Excel.Range
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>
}

const byColumn = (changes: readonly CellChange[]): ReadonlyMap<string, readonly CellChange[]> =>
  groupedBy(changes, ({ cell }) => `${String(cell.column)}\n${cell.sheet}`)

/** Each column from its first to its last changed cell: few ranges, however the cells lie. */
const request = (context: Excel.RequestContext, changes: readonly CellChange[]): readonly Column[] =>
  [...byColumn(changes).values()].flatMap((column) => {
    const [first] = column
    if (!first) return []
    const rows = column.map(({ cell }) => cell.row)
    const top = rows.reduce((a, b) => Math.min(a, b))
    const bottom = rows.reduce((a, b) => Math.max(a, b))
    const range = context.workbook.worksheets.getItem(first.cell.sheet).getRangeByIndexes(top - 1, first.cell.column - 1, bottom - top + 1, 1)
    return [{ changes: column, top, range: range.load('values,formulas,numberFormat'), fonts: range.getCellProperties({ format: { font: { name: true } } }) }]
  })

/** The only column of an answer, from its top down. */
const down = <Entry>(matrix: readonly (readonly Entry[])[]): readonly (Entry | null)[] => matrix.map((row) => row[0] ?? null)

const contents = ({ range, fonts, top }: Column): ((row: number) => CellContent) => {
  const [values, formulas] = [down(cellValues(range.values)), down(formulasOf(range.formulas, range.values))]
  const [formats, looks] = [down(range.numberFormat as (string | null)[][]), down(fonts.value)]
  const entry = <Entry>(all: readonly (Entry | null)[], row: number): Entry | null => all[row - top] ?? null
  return (row) => ({ value: entry(values, row), formula: entry(formulas, row), format: entry(formats, row), font: entry(looks, row)?.format?.font?.name ?? null })
}

const same = (a: CellContent, b: CellContent): boolean => a.value === b.value && a.formula === b.formula

/** The changes as the file stands: what each cell really holds before, and whether that is what was expected. A cell that is as wanted already needs nothing. */
const compared = (columns: readonly Column[]): { readonly fitting: readonly CellChange[]; readonly differing: readonly CellRef[] } => {
  const fitting: CellChange[] = []
  const differing: CellRef[] = []
  for (const column of columns) {
    const contentAt = contents(column)
    for (const change of column.changes) {
      const now = contentAt(change.cell.row)
      if (same(now, change.before)) fitting.push({ ...change, before: now })
      else if (!same(now, change.after)) differing.push(change.cell)
    }
  }
  return { fitting, differing }
}

/** Cells one under another are written as one. */
const runsOf = (changes: readonly CellChange[]): readonly (readonly CellChange[])[] =>
  [...byColumn(changes).values()].flatMap((column) => {
    const runs: CellChange[][] = []
    for (const change of [...column].sort((a, b) => a.cell.row - b.cell.row)) {
      const last = runs.at(-1)
      if (last?.at(-1)?.cell.row === change.cell.row - 1) last.push(change)
      else runs.push([change])
    }
    return runs
  })

const newFont = ({ before, after }: CellChange): string | null => (after.font !== null && after.font !== before.font ? after.font : null)

const dress = (range: Excel.Range, run: readonly CellChange[]): void => {
  run.forEach((change, at) => {
    const font = newFont(change)
    if (font !== null) range.getCell(at, 0).format.font.name = font
  })
}

const write = (context: Excel.RequestContext, run: readonly CellChange[]): void => {
  const [first] = run
  if (!first) return
  const range = context.workbook.worksheets.getItem(first.cell.sheet).getRangeByIndexes(first.cell.row - 1, first.cell.column - 1, run.length, 1)
  const formats = run.map(({ before, after }) => after.format ?? before.format ?? 'General')
  if (run.some(({ before }, at) => before.format !== formats[at])) range.numberFormat = formats.map((format) => [format])
  range.formulas = run.map(({ after }, at) => [asTyped(after, formats[at] ?? 'General')])
  dress(range, run)
}

const writeAll = async (context: Excel.RequestContext, runs: readonly (readonly CellChange[])[]): Promise<void> => {
  for (let at = 0; at < runs.length; at += RUNS_PER_SYNC) {
    for (const run of runs.slice(at, at + RUNS_PER_SYNC)) write(context, run)
    // A request holds no more than this: one of its own for each slice.
    await context.sync()
  }
}

/** Looks at the cells again and writes those that still hold what was read: two trips. */
export const changeCells = (changes: readonly CellChange[], how: ChangeHow): Promise<Done<Changed>> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/protection/protected')
    const columns = request(context, changes)
    await context.sync()
    const locked = sheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name)
    const { fitting, differing } = compared(columns)
    const open = fitting.filter(({ cell }) => !locked.includes(cell.sheet))
    const done = how === 'allOrNone' && (differing.length > 0 || open.length < fitting.length) ? [] : open
    await writeAll(context, runsOf(done))
    return { done, differing, locked: locked.filter((name) => changes.some(({ cell }) => cell.sheet === name)) }
  })
