import type { CellValue } from '#schema/grammar/sheet.ts'
import type { Dress, NewTable, TableBlock, TableCell, TableGrowth, Tables } from '#addin/workbook/tables.ts'
import type { Done } from '#addin/workbook/workbook.ts'

/** A native table in memory; a person reaches in and changes it as they do in Excel. */
export interface MemoryTable {
  name: string
  sheet: string
  note: string
  headings: string[]
  rows: CellValue[][]
  /** By row and column, as a person typed them. */
  formulas: (string | null)[][]
  /** What was said above it last; null: nothing. */
  dress: Dress | null
}

type Doing = <Value>(name: string, work: () => Value) => Promise<Done<Value>>

const kept = (before: CellValue, cell: TableCell): CellValue => (cell === null ? before : cell === '' ? null : cell)

const freeSheet = (tables: readonly MemoryTable[], wanted: string): string => {
  let name = wanted
  for (let number = 2; tables.some(({ sheet }) => sheet === name); number += 1) name = `${wanted} (${String(number)})`
  return name
}

const made = (tables: MemoryTable[], { name, sheet, note, columns, rows, room }: NewTable): MemoryTable => {
  if (tables.some((other) => other.name === name)) throw new Error(`there is a table ${name}`)
  const height = Math.max(room, 1)
  const table: MemoryTable = {
    name, note, sheet: freeSheet(tables, sheet),
    headings: columns.map(({ title }) => title),
    rows: Array.from({ length: height }, (_, down) => columns.map((__, across) => kept(null, rows[down]?.[across] ?? null))),
    formulas: Array.from({ length: height }, () => columns.map(() => null)),
    dress: null,
  }
  tables.push(table)
  return table
}

const grow = (table: MemoryTable, { columns, rows, goOn }: TableGrowth): void => {
  table.headings.push(...columns)
  for (const row of table.rows) row.push(...columns.map(() => null))
  for (const row of table.formulas) row.push(...columns.map(() => null))
  const last = table.formulas.at(-1) ?? []
  for (let at = 0; at < rows; at += 1) {
    table.rows.push(table.headings.map(() => null))
    table.formulas.push(table.headings.map((_, column) => (goOn.includes(column) ? (last[column] ?? null) : null)))
  }
}

const pour = (table: MemoryTable, { row, column, values }: TableBlock): void => {
  values.forEach((line, down) => line.forEach((cell, across) => {
    const target = table.rows[row + down]
    if (!target || column + across >= table.headings.length) throw new Error('outside the table')
    target[column + across] = kept(target[column + across] ?? null, cell)
    if (cell !== null) table.formulas[row + down]![column + across] = null
  }))
}

export const memoryTables = (tables: MemoryTable[], did: Doing): Tables => {
  const named = (name: string): MemoryTable => {
    const table = tables.find((one) => one.name === name)
    if (!table) throw new Error(`no table ${name}`)
    return table
  }
  return {
    findTables: () => did('findTables', () => tables.map(({ name, sheet }) => ({ name, sheet }))),
    readTable: (name) => did('readTable', () => {
      const { sheet, headings, rows, formulas } = named(name)
      return { name, sheet, headings: [...headings], rows: rows.map((row) => [...row]), lastFormulas: [...(formulas.at(-1) ?? [])] }
    }),
    makeTable: (wanted) => did('makeTable', () => { const { name, sheet } = made(tables, wanted); return { name, sheet } }),
    growTable: (name, growth) => did('growTable', () => { grow(named(name), growth); return null }),
    writeTable: (name, blocks) => did('writeTable', () => { for (const block of blocks) pour(named(name), block); return null }),
    removeTableRows: (name, rows) => did('removeTableRows', () => {
      const table = named(name)
      for (const row of [...rows].sort((one, other) => other - one)) { table.rows.splice(row, 1); table.formulas.splice(row, 1) }
      return null
    }),
    dressTable: (name, dress) => did('dressTable', () => { named(name).dress = dress; return null }),
    noteTable: (name, note) => did('noteTable', () => { const table = named(name); if (table.note.startsWith('BDTX')) table.note = note; return null }),
  }
}
