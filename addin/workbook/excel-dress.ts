import { NEWS, type KeptSheet, type LeadCell } from '#schema/year-sheets/kept-sheet.ts'
import { inExcel } from './excel-run.ts'
import type { Dress } from './tables.ts'
import type { Done } from './workbook.ts'

/** By this colour bars of ours are told from a person's own. */
const BAR = '#8FCBA8'

const LOOKS: Readonly<Record<LeadCell['look'], { readonly bold: boolean; readonly ink: string; readonly fill: string | null }>> = {
  title: { bold: true, ink: '#0F5132', fill: null },
  note: { bold: false, ink: '#595959', fill: null },
  label: { bold: true, ink: '#0F5132', fill: null },
  figure: { bold: false, ink: '#000000', fill: '#E2F0E8' },
}

interface Look {
  readonly heading: Excel.Range
  readonly body: Excel.Range
  readonly formats: Excel.ConditionalFormatCollection
}

const look = async (context: Excel.RequestContext, name: string): Promise<Look> => {
  const table = context.workbook.tables.getItem(name)
  const body = table.getDataBodyRange().load('rowCount')
  const found = { heading: table.getHeaderRowRange().load('values,rowIndex,columnIndex'), body, formats: body.conditionalFormats.load('items/id,items/type,items/dataBarOrNullObject/positiveFormat/fillColor') }
  await context.sync()
  return found
}

/** Where our columns stand within the table, wherever a person moved them. */
const placesOf = ({ heading }: Look, { columns, news }: Dress): ReadonlyMap<string, number> => {
  const titles = (heading.values[0] ?? []).map((title) => String(title).trim())
  return new Map([...columns, { id: NEWS, titles: news }].map((one) => [one.id, titles.findIndex((title) => one.titles.includes(title))] as const).filter(([, at]) => at >= 0))
}

type ColumnAt = (id: string) => Excel.Range | null

const dressBars = ({ formats }: Look, columns: KeptSheet['columns'], at: ColumnAt): void => {
  for (const format of formats.items) if (format.type === 'DataBar' && format.dataBarOrNullObject.positiveFormat.fillColor.toUpperCase() === BAR) format.delete()
  for (const { id, bar } of columns) {
    const range = bar === null ? null : at(id)
    if (!range) continue
    const { dataBar } = range.conditionalFormats.add('DataBar')
    dataBar.positiveFormat.fillColor = BAR
    dataBar.lowerBoundRule = { type: 'Number', formula: '=0' }
    dataBar.upperBoundRule = { type: 'Number', formula: `=${String(bar)}` }
  }
}

/** Formulas stand between cells a person may sort, so that every reference is fixed. */
const formulaOf = (formula: string, areas: ReadonlyMap<string, string>): string | null => {
  const named = [...formula.matchAll(/\{([^}]+)\}/g)].map(([, id = '']) => id)
  return named.every((id) => areas.has(id)) ? formula.replace(/\{([^}]+)\}/g, (_, id: string) => areas.get(id) ?? '') : null
}

const letters = (column: number): string => (column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26)))

const areasOf = ({ heading, body }: Look, places: ReadonlyMap<string, number>): ReadonlyMap<string, string> => {
  const [first, last] = [heading.rowIndex + 2, heading.rowIndex + 1 + body.rowCount]
  return new Map([...places].map(([id, at]) => { const column = letters(heading.columnIndex + at); return [id, `$${column}$${String(first)}:$${column}$${String(last)}`] as const }))
}

const putCell = (cell: Excel.Range, { value, look: of }: LeadCell, formula: string | null): void => {
  const { bold, ink, fill } = LOOKS[of]
  cell.numberFormat = [[formula === null ? '@' : '0']]
  if (formula === null) cell.values = [[value ?? '']]
  else cell.formulas = [[formula]]
  cell.format.font.bold = bold
  cell.format.font.color = ink
  if (fill !== null) cell.format.fill.color = fill
  if (typeof value === 'string' && value.includes('\n')) cell.format.wrapText = true
}

const putLead = (found: Look, { lead, rowsAbove }: Dress, places: ReadonlyMap<string, number>): void => {
  const areas = areasOf(found, places)
  for (const cell of lead) {
    const [at, up] = [places.get(cell.over), rowsAbove - cell.row + 1]
    const formula = cell.formula === null ? null : formulaOf(cell.formula, areas)
    if (at === undefined || up > found.heading.rowIndex || (cell.formula !== null && formula === null)) continue
    putCell(found.heading.getCell(0, at).getOffsetRange(-up, 0), cell, formula)
  }
}

/** Says above a table of ours what its rows come to, and draws its bars: two trips, for any number of rows. */
export const dressTable = (name: string, dress: Dress): Promise<Done<null>> =>
  inExcel(async (context) => {
    const found = await look(context, name)
    const places = placesOf(found, dress)
    const at: ColumnAt = (id) => { const place = places.get(id); return place === undefined ? null : found.body.getCell(0, place).getResizedRange(found.body.rowCount - 1, 0) }
    for (const { id, format } of dress.columns) { const range = format === null ? null : at(id); if (range) range.numberFormat = Array.from({ length: found.body.rowCount }, () => [format]) }
    dressBars(found, dress.columns, at)
    putLead(found, dress, places)
    await context.sync()
    return null
  })
