import type { Hindered, Workbook } from './workbook.ts'

const hindered: Hindered = { ok: false, hindrance: 'noWorkbook', detail: '' }
const refuse = (): Promise<Hindered> => Promise.resolve(hindered)

/** Stands where there is no Excel: the pane opened in a plain browser by a principal or an authority. */
export const noWorkbook: Workbook = {
  level: '',
  read: refuse,
  mark: refuse,
  remark: refuse,
  keepState: refuse,
  goTo: refuse,
  selection: refuse,
  edit: refuse,
  change: refuse,
  writeSheet: refuse,
  writePlan: refuse,
  writeTemplate: refuse,
  removeSheets: refuse,
  dressColumns: refuse,
  writeBlocks: refuse,
  hideColumns: refuse,
  removeColumns: refuse,
  findTables: refuse,
  readTable: refuse,
  makeTable: refuse,
  growTable: refuse,
  writeTable: refuse,
  removeTableRows: refuse,
  noteTable: refuse,
  dressTable: refuse,
  onChanged: () => Promise.resolve(() => undefined),
}
