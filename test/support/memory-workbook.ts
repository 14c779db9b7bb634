import type { CellRef, Sheet } from '#schema/grammar/sheet.ts'
import type { OwnColumnLook } from '#addin/workbook/own-writing.ts'
import type { SheetPlan } from '#schema/summary/layout/sheet.ts'
import type { CellEdit, Done, Hindrance, Mark, Remark, Snapshot, Workbook } from '#addin/workbook/workbook.ts'
import { changing } from './memory-changes.ts'
import { ownWriting, placed, type OwnHeld } from './memory-own.ts'
import { memoryTables, type MemoryTable } from './memory-tables.ts'

/** A workbook in memory behind the add-in's own port, with what a test wants to look at. */
export interface MemoryWorkbook extends Workbook {
  readonly marks: readonly Mark[]
  readonly remarks: readonly Remark[]
  readonly state: string | null
  readonly written: ReadonlyMap<string, readonly (readonly (string | number | null)[])[]>
  readonly sheets: readonly Sheet[]
  readonly plans: ReadonlyMap<string, SheetPlan>
  readonly dressed: readonly OwnColumnLook[]
  readonly hiddenColumns: ReadonlySet<string>
  /** Native tables; a person may change what is in them. */
  readonly tables: MemoryTable[]
  readonly visited: readonly CellRef[]
  readonly edits: readonly CellEdit[]
  /** How often each method was called. */
  readonly calls: Readonly<Record<string, number>>
  /** Every further call is refused for this reason; null: works again. */
  hinder(hindrance: Hindrance | null): void
  lock(sheet: string): void
  put(xml: string | null): void
  replace(sheets: readonly Sheet[]): void
  /** A person changes something. */
  touch(): void
}

interface Held extends OwnHeld {
  marks: readonly Mark[]
  remarks: readonly Remark[]
  state: string | null
  hindrance: Hindrance | null
  written: Map<string, readonly (readonly (string | number | null)[])[]>
  tables: MemoryTable[]
  visited: CellRef[]
  edits: CellEdit[]
  calls: Record<string, number>
  listeners: Set<() => void>
}

const fresh = (sheets: readonly Sheet[]): Held => ({
  sheets, marks: [], remarks: [], state: null, hindrance: null, locked: [], written: new Map(), tables: [], visited: [], edits: [], calls: {}, listeners: new Set(), plans: new Map(), dressed: [], hiddenColumns: new Set(),
})

const doing = (held: Held) => <Value>(name: string, work: () => Value): Promise<Done<Value>> => {
  held.calls[name] = (held.calls[name] ?? 0) + 1
  if (held.hindrance !== null) return Promise.resolve({ ok: false, hindrance: held.hindrance, detail: name })
  return Promise.resolve({ ok: true, value: work() })
}

const open = <One extends { readonly cell: CellRef }>(held: Held, all: readonly One[]): readonly One[] => all.filter(({ cell }) => !held.locked.includes(cell.sheet))

const written = (held: Held, count: number) => ({ count, locked: [...held.locked] })

/** What the add-in calls. */
const port = (held: Held): Workbook => {
  const did = doing(held)
  return {
    level: '1.15',
    read: () => did('read', (): Snapshot => ({ content: { sheets: held.sheets }, state: held.state, locked: [...held.locked] })),
    mark: (marks) => did('mark', () => { held.marks = [...held.marks.filter(({ cell }) => held.locked.includes(cell.sheet)), ...open(held, marks)]; return written(held, open(held, marks).length) }),
    remark: (remarks) => did('remark', () => { held.remarks = open(held, remarks); return written(held, held.remarks.length) }),
    keepState: (xml) => did('keepState', () => { held.state = xml; return null }),
    goTo: (cell) => did('goTo', () => { held.visited.push(cell); return { hidden: held.sheets.some((sheet) => sheet.name === cell.sheet && (sheet.hiddenRows ?? []).includes(cell.row)) } }),
    selection: () => did('selection', () => held.sheets[0]?.values ?? []),
    edit: (edits) => did('edit', () => { held.edits.push(...open(held, edits)); return written(held, open(held, edits).length) }),
    writeSheet: ({ name, values, signs }) => did('writeSheet', () => { const sheet = placed(held, name, signs); held.written.set(sheet, values); return { sheet } }),
    ...ownWriting(held, did),
    ...changing(held, did),
    ...memoryTables(held.tables, did),
    onChanged: (listener) => { held.listeners.add(listener); return Promise.resolve(() => { held.listeners.delete(listener) }) },
  }
}

export const memoryWorkbook = (sheets: readonly Sheet[]): MemoryWorkbook => {
  const held = fresh(sheets)
  const views = {
    hinder: (hindrance: Hindrance | null) => { held.hindrance = hindrance },
    lock: (sheet: string) => { held.locked.push(sheet) },
    put: (xml: string | null) => { held.state = xml },
    replace: (others: readonly Sheet[]) => { held.sheets = others },
    touch: () => { for (const listener of held.listeners) listener() },
  }
  const looks = Object.fromEntries((['marks', 'remarks', 'state', 'written', 'tables', 'visited', 'edits', 'calls', 'sheets', 'plans', 'dressed', 'hiddenColumns'] as const).map((name) => [name, { get: () => held[name], enumerable: true }]))
  return Object.defineProperties({ ...port(held), ...views }, looks) as MemoryWorkbook
}

/** A sheet out of rows of text. */
export const sheetOf = (name: string, values: readonly (readonly (string | number | null)[])[]): Sheet => ({ name, visible: true, top: 1, left: 1, values })
