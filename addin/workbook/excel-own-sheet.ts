import { isSigned, numbered, SIGNED_ROWS } from '#schema/summary/layout/own-sheet.ts'

/** Names tried in one trip; hardly anybody has one sheet of such a name. */
const TRIED = 3

interface Candidate {
  readonly name: string
  readonly sheet: Excel.Worksheet
  readonly charts: Excel.ChartCollection
  readonly top: Excel.Range
}

const requested = (context: Excel.RequestContext, name: string): Candidate => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name)
  return { name, sheet, charts: sheet.charts.load('items/name'), top: sheet.getRange(`A1:B${String(SIGNED_ROWS)}`).load('values') }
}

const candidates = async (context: Excel.RequestContext, name: string, from: number): Promise<readonly Candidate[]> => {
  const asked = Array.from({ length: TRIED }, (_, at) => requested(context, numbered(name, from + at)))
  await context.sync()
  return asked
}

const isOurs = ({ sheet, top }: Candidate, signs: readonly string[]): boolean => !sheet.isNullObject && isSigned(top.values as string[][], signs)

/** Charts of ours bear our name; a person's own stay. */
const OWN_CHART = 'BDTX-'

const emptied = (context: Excel.RequestContext, { name, sheet, charts }: Candidate, columns: number | null): Excel.Worksheet => {
  if (sheet.isNullObject) return context.workbook.worksheets.add(name)
  for (const chart of charts.items) if (chart.name.startsWith(OWN_CHART)) chart.delete()
  const ours = columns === null ? sheet.getRange() : sheet.getRangeByIndexes(0, 0, 1, columns).getEntireColumn()
  ours.clear()
  return sheet
}

export interface WantedSheet {
  readonly name: string
  /** Texts by which a former one is known as ours. */
  readonly signs: readonly string[]
  /** How many columns from the left are ours, what stands to the right being a person's; null: all of them. */
  readonly columns: number | null
}

export interface OwnSheet {
  readonly name: string
  readonly sheet: Excel.Worksheet
}

/** A sheet of ours, emptied; where a person's own bears the name, the next free one. One trip, more only beyond three such sheets. */
export const openOwnSheet = async (context: Excel.RequestContext, { name, signs, columns }: WantedSheet): Promise<OwnSheet> => {
  for (let from = 1; ; from += TRIED) {
    const found = (await candidates(context, name, from)).find((one) => one.sheet.isNullObject || isOurs(one, signs))
    if (found) return { name: found.name, sheet: emptied(context, found, columns) }
  }
}

/** Deletes what is ours among the sheets of that name; says which. */
export const deleteOwnSheets = async (context: Excel.RequestContext, name: string, signs: readonly string[]): Promise<readonly string[]> => {
  const ours = (await candidates(context, name, 1)).filter((one) => isOurs(one, signs))
  for (const { sheet } of ours) sheet.delete()
  await context.sync()
  return ours.map((one) => one.name)
}
