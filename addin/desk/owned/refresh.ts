import type { TableCell } from '../../workbook/tables.ts'
import type { OwnedRow, OwnedTable } from './owned-table.ts'
import { rowKey } from './row-key.ts'
import type { StandingRow, StandingTable } from './standing-table.ts'

/** One row that stands already and what it is to say. */
export interface Rewritten {
  readonly at: number
  readonly key: string
  readonly cells: readonly TableCell[]
  readonly news: string
}

/** What a refresh does to a table: rows stay where the person sorted them, and nothing but our own columns changes. */
export interface Refresh {
  readonly rewritten: readonly Rewritten[]
  readonly added: readonly OwnedRow[]
  /** Places of rows that are no longer there upstream. */
  readonly gone: readonly number[]
  readonly counts: { readonly changed: number; readonly unchanged: number; readonly edited: number }
  /** Our columns that are missing, by their place in the order. */
  readonly missing: readonly number[]
}

const plain = (cells: OwnedRow['cells']): readonly TableCell[] => cells.map((cell) => cell ?? '')

const same = (one: unknown, other: unknown): boolean => String(one ?? '') === String(other ?? '')

const standingCells = ({ places }: StandingTable, row: StandingRow): OwnedRow['cells'] =>
  places.columns.map((place) => { const value = place < 0 ? null : (row.values[place] ?? null); return typeof value === 'boolean' ? String(value) : value })

const editedIn = ({ places }: StandingTable, { key, values }: StandingRow): boolean =>
  places.columns.some((place, column) => place >= 0 && key !== null && !key.intact(column, values[place] ?? null))

interface Judged extends Rewritten {
  readonly verdict: 'changed' | 'unchanged' | 'gone' | 'outside'
  readonly edited: boolean
}

interface Scene {
  readonly table: StandingTable
  readonly owned: OwnedTable
  readonly incoming: ReadonlyMap<string, OwnedRow>
}

const judgeGone = ({ table, owned }: Scene, row: StandingRow, key: string): Judged => {
  const covered = owned.covers({ key, cells: standingCells(table, row) })
  const asItWas = String(row.values[table.places.key] ?? '')
  return { at: row.at, key: asItWas, cells: owned.columns.map(() => null), news: covered ? owned.news.gone : '', verdict: covered ? 'gone' : 'outside', edited: false }
}

const judge = (scene: Scene, row: StandingRow, key: string): Judged => {
  const { table, owned, incoming } = scene
  const wanted = incoming.get(key)
  if (!wanted) return judgeGone(scene, row, key)
  const before = standingCells(table, row)
  const edited = editedIn(table, row)
  const differing = owned.columns.filter((_, at) => (table.places.columns[at] ?? -1) >= 0 && !same(wanted.cells[at], before[at]))
  const verdict = differing.some(({ quiet }) => !quiet) ? 'changed' : 'unchanged'
  const news = verdict === 'changed' && !edited ? owned.news.changed : ''
  return { at: row.at, key: rowKey(key, plain(wanted.cells)), cells: plain(wanted.cells), news, verdict, edited: edited && differing.length > 0 }
}

/** Nothing is written into a row that says already what it should; its key tells, for it hangs on every cell. */
const needsWriting = ({ table }: Scene, { at, key, news, verdict }: Judged): boolean => {
  const values = table.rows[at]?.values ?? []
  if (verdict === 'outside') return false
  return verdict === 'changed' || !same(values[table.places.key], key) || table.places.news < 0 || !same(values[table.places.news], news)
}

/** Holds what came against what stands. Rows without our key are the person's own and are left alone. */
export const refreshOf = (table: StandingTable, owned: OwnedTable): Refresh => {
  const incoming = new Map(owned.rows.map((row) => [row.key, row]))
  const scene = { table, owned, incoming }
  const judged = table.rows.flatMap((row) => (row.key ? [judge(scene, row, row.key.key)] : []))
  const known = new Set(table.rows.map(({ key }) => key?.key))
  const missing = table.places.columns.flatMap((place, column) => (place < 0 ? [column] : []))
  return {
    rewritten: missing.length > 0 ? judged.filter(({ verdict }) => verdict !== 'outside') : judged.filter((one) => needsWriting(scene, one)),
    added: [...incoming.values()].filter(({ key }) => !known.has(key)),
    gone: judged.filter(({ verdict }) => verdict === 'gone').map(({ at }) => at),
    counts: { changed: judged.filter(({ verdict }) => verdict === 'changed').length, unchanged: judged.filter(({ verdict }) => verdict === 'unchanged').length, edited: judged.filter(({ edited }) => edited).length },
    missing,
  }
}
