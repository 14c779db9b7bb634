import type { Done } from '../../workbook/workbook.ts'
import type { Tables, TableSeen } from '../../workbook/tables.ts'
import { makeOwnedTable, type Progress } from './make-table.ts'
import type { OwnedTable } from './owned-table.ts'
import { refreshOf, type Refresh } from './refresh.ts'
import { refreshTable } from './refresh-table.ts'
import { standingTable, type StandingTable } from './standing-table.ts'

/** What to do about cells of ours that a person typed over. */
export type AboutEdited = 'ask' | 'replace' | 'newSheet'

/** Where a table of ours stands before it is written. */
export type Prospect =
  | { readonly state: 'absent'; readonly name: string }
  /** There is one, but its rows cannot be told any more; it stays as it is. */
  | { readonly state: 'unreadable'; readonly name: string; readonly old: TableSeen }
  | { readonly state: 'standing'; readonly name: string; readonly standing: StandingTable; readonly refresh: Refresh }

const versionOf = (owned: OwnedTable, name: string): number => {
  if (name === owned.name) return 1
  const [, number = ''] = name.startsWith(`${owned.name}_v`) ? (/_v(\d+)$/.exec(name) ?? []) : []
  return Number(number)
}

/** Names of tables are unique in a file: each rebuilt one gets the next number. */
const nextName = (owned: OwnedTable, last: number): string => (last === 0 ? owned.name : `${owned.name}_v${String(last + 1)}`)

/** Looks what stands; writes nothing. */
export const prospectOf = async (tables: Tables, owned: OwnedTable): Promise<Done<Prospect>> => {
  const found = await tables.findTables()
  if (!found.ok) return found
  const last = Math.max(0, ...found.value.map(({ name }) => versionOf(owned, name)))
  const name = nextName(owned, last)
  const old = found.value.find((table) => last > 0 && versionOf(owned, table.name) === last)
  if (!old) return { ok: true, value: { state: 'absent', name } }
  const read = await tables.readTable(old.name)
  if (!read.ok) return read
  const standing = standingTable(read.value, owned)
  return { ok: true, value: standing ? { state: 'standing', name, standing, refresh: refreshOf(standing, owned) } : { state: 'unreadable', name, old } }
}

/** What became of one table. */
export interface Put {
  readonly sheet: string
  readonly made: 'new' | 'rebuilt' | 'refreshed'
  readonly added: number
  readonly changed: number
  readonly gone: number
  readonly columnsBack: number
}

export const isEdited = (prospect: Prospect): boolean => prospect.state === 'standing' && prospect.refresh.counts.edited > 0

interface Task {
  readonly prospect: Prospect
  readonly owned: OwnedTable
  readonly aboutEdited: AboutEdited
  readonly progress: Progress
}

/** Writes a table of ours where it belongs; never over something it cannot tell for its own. */
export const putTable = async (tables: Tables, { prospect, owned, aboutEdited, progress }: Task): Promise<Done<Put>> => {
  if (prospect.state === 'standing' && !(isEdited(prospect) && aboutEdited === 'newSheet')) {
    const { standing, refresh } = prospect
    const done = await refreshTable(tables, { standing, owned, refresh, progress })
    const { added, gone, counts, missing } = refresh
    return done.ok ? { ok: true, value: { sheet: standing.content.sheet, made: 'refreshed', added: added.length, changed: counts.changed, gone: gone.length, columnsBack: missing.length } } : done
  }
  const made = await makeOwnedTable(tables, owned, { name: prospect.name, progress })
  return made.ok ? { ok: true, value: { sheet: made.value.sheet, made: prospect.state === 'absent' ? 'new' : 'rebuilt', added: owned.rows.length, changed: 0, gone: 0, columnsBack: 0 } } : made
}
