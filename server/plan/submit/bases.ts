import { LineVersion } from '../line-version.entity.ts'
import type { PlanLine } from '../plan-line.entity.ts'
import type { WrittenTexts } from '../written-texts.ts'
import type { Push } from './push.ts'
import type { TiedRow } from './tied-row.ts'
import type { Bases } from './write-row.ts'

/** Version of the line the sheet started from; null: nobody knows. */
function baseVersion({ input }: Push, { row }: TiedRow, line: PlanLine): number | null {
  if (typeof row.baseVersion === 'number') return row.baseVersion
  return typeof input.baseVersion === 'number' && line.changedIn <= input.baseVersion ? line.version : null
}

/** What the sheet started from, row by row, with one question to the database however many are stale. */
export async function basesOf(push: Push, rows: readonly TiedRow[]): Promise<Bases> {
  const stale = rows.flatMap((tied) => {
    const version = tied.line && baseVersion(push, tied, tied.line)
    return tied.line && typeof version === 'number' && version < tied.line.version ? [{ line: tied.line.id, version }] : []
  })
  const found = stale.length === 0 ? [] : await push.em.find(LineVersion, { $or: stale })
  const kept = new Map<string, WrittenTexts>(found.map(({ line, version, written }) => [`${line.id} ${String(version)}`, written]))
  return {
    of: (tied) => {
      if (!tied.line) return null
      const version = baseVersion(push, tied, tied.line)
      return version === tied.line.version ? tied.line.written : (kept.get(`${tied.line.id} ${String(version)}`) ?? null)
    },
  }
}
