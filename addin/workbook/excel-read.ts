import type { Sheet } from '#schema/grammar/sheet.ts'
import { requestState, stateOf } from './excel-part.ts'
import { meetsBaseline } from './excel-level.ts'
import { inExcel } from './excel-run.ts'
import { sheetOf, requestUsed } from './excel-used-range.ts'
import { readInSlices } from './excel-slices.ts'
import type { Done, Snapshot } from './workbook.ts'

interface Opened {
  readonly sheets: readonly Excel.Worksheet[]
  readonly state: string | null
}

/** First trip: which sheets there are, which are locked, and what we kept in the file. */
const open = async (context: Excel.RequestContext): Promise<Opened> => {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected')
  const xml = requestState(context)
  await context.sync()
  return { sheets: sheets.items, state: stateOf(xml) }
}

const snapshot = (opened: Opened, sheets: readonly Sheet[]): Snapshot => ({
  content: { sheets },
  state: opened.state,
  locked: opened.sheets.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name),
})

/** Second trip: all used ranges at once. */
const readAtOnce = async (context: Excel.RequestContext): Promise<Snapshot> => {
  const opened = await open(context)
  const used = opened.sheets.map((sheet) => requestUsed(sheet))
  await context.sync()
  return snapshot(opened, used.map(sheetOf))
}

const readSliced = async (context: Excel.RequestContext): Promise<Snapshot> => {
  const opened = await open(context)
  return snapshot(opened, await readInSlices(context, opened.sheets))
}

/** Two trips; a file too large for one answer is read again in slices of rows. */
export const readWorkbook = async (): Promise<Done<Snapshot>> => {
  if (!meetsBaseline()) return { ok: false, hindrance: 'unsupported', detail: '' }
  const done = await inExcel(readAtOnce)
  return !done.ok && done.hindrance === 'tooLarge' ? inExcel(readSliced) : done
}
