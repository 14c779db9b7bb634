import type { Workbook } from './workbook.ts'

/** The part of the door that nothing needs before a person asks for it. */
type Later = Omit<Workbook, 'level' | 'read' | 'mark' | 'keepState' | 'onChanged'>

const writing = () => import('./excel-writing.ts')

const later = <Args extends readonly unknown[], Answer>(pick: (door: Awaited<ReturnType<typeof writing>>) => (...args: Args) => Promise<Answer>) =>
  async (...args: Args): Promise<Answer> => pick(await writing())(...args)

export const excelLater: Later = {
  remark: later((door) => door.remarkWorkbook),
  goTo: later((door) => door.goToCell),
  selection: later((door) => door.readSelection),
  edit: later((door) => door.editCells),
  change: later((door) => door.changeCells),
  writeSheet: later((door) => door.writeOwnSheet),
  writePlan: later((door) => door.writeSheetPlan),
  writeTemplate: later((door) => door.writeTemplate),
  removeSheets: later((door) => door.removeOwnSheets),
  dressColumns: later((door) => door.dressOwnColumns),
  writeBlocks: later((door) => door.writeOwnBlocks),
  hideColumns: later((door) => door.hideOwnColumns),
  removeColumns: later((door) => door.removeOwnColumns),
  findTables: later(({ excelTables }) => excelTables.findTables),
  readTable: later(({ excelTables }) => excelTables.readTable),
  makeTable: later(({ excelTables }) => excelTables.makeTable),
  growTable: later(({ excelTables }) => excelTables.growTable),
  writeTable: later(({ excelTables }) => excelTables.writeTable),
  removeTableRows: later(({ excelTables }) => excelTables.removeTableRows),
  noteTable: later(({ excelTables }) => excelTables.noteTable),
  dressTable: later(({ excelTables }) => excelTables.dressTable),
}

/** Brings it in good time, so that a line lost later on takes nothing away. */
export const fetchLater = (): void => { void writing().catch(() => undefined) }
