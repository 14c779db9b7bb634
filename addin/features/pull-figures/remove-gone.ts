import type { Done } from '../../workbook/workbook.ts'
import type { Tables } from '../../workbook/tables.ts'
import type { OwnedTable } from '../../desk/owned/owned-table.ts'
import { prospectOf } from '../../desk/owned/put-table.ts'

/** Rows deleted in one trip. */
const TOGETHER = 200

/** Takes rows out that are gone upstream, judged anew: the officer may have sorted since. Answers how many. */
export const removeGone = async (tables: Tables, all: readonly OwnedTable[]): Promise<Done<number>> => {
  let removed = 0
  for (const owned of all) {
    const prospect = await prospectOf(tables, owned)
    if (!prospect.ok) return prospect
    if (prospect.value.state !== 'standing') continue
    const { standing, refresh } = prospect.value
    const gone = [...refresh.gone].sort((one, other) => other - one)
    for (let at = 0; at < gone.length; at += TOGETHER) {
      const done = await tables.removeTableRows(standing.content.name, gone.slice(at, at + TOGETHER))
      if (!done.ok) return done
    }
    removed += gone.length
  }
  return { ok: true, value: removed }
}
