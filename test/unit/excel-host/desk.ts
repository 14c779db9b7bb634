import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Book } from '#test/excel-host/book/book.ts'
import { EMPTY } from '#test/excel-host/book/cell.ts'
import type { CellValue } from '#schema/grammar/sheet.ts'
import { Executor } from '#test/excel-host/executor/executor.ts'
import type { Outcome } from '#test/excel-host/executor/batch.ts'
import type { Batch } from '#test/excel-host/executor/wire.ts'

const ROWS: readonly (readonly CellValue[])[] = [
  ['Id', 'Name', 'Team', 'Score'],
  [1, 'Ann', 'QA', 70],
  [2, 'Bob', 'Dev', 20],
  [3, 'Cid', 'Dev', 55],
  [4, 'Dot', 'Ops', 90],
]

/** The workbook the captured requests were made against: sheets Data and Other. */
export const smallBook = (): Book => {
  const book = new Book('Book1.xlsx')
  const data = book.addSheet('Data')
  book.addSheet('Other')
  ROWS.forEach((line, down) => line.forEach((value, across) => data.put(down + 1, across + 1, { ...EMPTY, value })))
  return book
}

export interface Tried {
  readonly book: Book
  readonly executor: Executor
  readonly told: string[]
  readonly run: (batch: Batch) => Outcome
}

export const desk = (book = smallBook()): Tried => {
  const told: string[] = []
  const executor = new Executor(book, {
    setPaneVisible: (visible) => told.push(`pane ${visible}`),
    isPaneVisible: () => true,
    setButtonEnabled: (id, enabled) => told.push(`button ${id} ${enabled}`),
    registerEvent: (name, target) => told.push(`register ${name} ${target}`),
    unregisterEvent: (name, target) => told.push(`unregister ${name} ${target}`),
    level: () => 15,
    actionsReady: () => told.push('ready'),
    functionsReady: () => told.push('functions ready'),
    functionResults: (results) => told.push(JSON.stringify(results)),
  })
  return { book, executor, told, run: (batch) => executor.run(batch) }
}

/** A request as the real Office.js wrote it. */
export const captured = (name: string): Batch => JSON.parse(readFileSync(join(process.cwd(), 'test/unit/excel-host/requests', `${name}.json`), 'utf8')) as Batch

/** What one action of a request was answered with. */
export const valueOf = (outcome: Outcome, action: number): unknown => (outcome.Results ?? outcome.ProcessedResults?.Results)?.find(({ ActionId }) => ActionId === action)?.Value

type Step = readonly ['property' | 'method' | 'item', string, ...unknown[]]
const TYPES = { method: 3, property: 4, item: 5 } as const

/** A path from the workbook down, and what is done at its end; numbered as Office.js would. */
export const request = (steps: readonly Step[], end: Partial<Batch['Actions'][number]> = {}): Batch => {
  const paths = [{ Id: 1, ObjectPathType: 1, Name: '' }, ...steps.map(([kind, name, ...args], at) => ({ Id: at + 2, ObjectPathType: TYPES[kind], Name: kind === 'item' ? '' : name, ParentObjectPathId: at + 1, ArgumentInfo: { Arguments: kind === 'item' ? [name] : args } }))]
  const instantiate = paths.map(({ Id }) => ({ Id: 100 + Id, ActionType: 1, Name: '', ObjectPathId: Id }))
  const last = { Id: 200, ActionType: 1, Name: '', ObjectPathId: paths.length, ...end }
  return { AutoKeepReference: true, Actions: [...instantiate, last], ObjectPaths: Object.fromEntries(paths.map((path) => [String(path.Id), path])) }
}

export const sheetPath = (name: string): readonly Step[] => [['property', 'Worksheets'], ['item', name]]

export const load = (...Select: string[]): Partial<Batch['Actions'][number]> => ({ ActionType: 2, QueryInfo: { Select } })

export const set = (Name: string, value: unknown): Partial<Batch['Actions'][number]> => ({ ActionType: 4, Name, ArgumentInfo: { Arguments: [value] } })

export const call = (Name: string, ...args: unknown[]): Partial<Batch['Actions'][number]> => ({ ActionType: 3, Name, ArgumentInfo: { Arguments: args } })
