import { readLine } from '#schema/intake/read-line.ts'
import { LineVersion } from '../line-version.entity.ts'
import { allValues } from '../line-values.ts'
import { mergeTexts, stated, type Merged } from '../merge-texts.ts'
import { PlanLine } from '../plan-line.entity.ts'
import { differing, type WrittenTexts } from '../written-texts.ts'
import { clashes } from './clashes.ts'
import type { Push } from './push.ts'
import type { Taken } from './taken.ts'
import type { TiedRow } from './tied-row.ts'

export interface Bases {
  /** What the line said when the sheet was last refreshed; null: nobody knows. */
  of(tied: TiedRow): WrittenTexts | null
}

function keep(push: Push, line: PlanLine, written: WrittenTexts): void {
  const { line: read } = readLine(written, push.known, line.clientRowId)
  Object.assign(line, allValues(read.values), { written, changedIn: push.next, changedAt: push.now, changedBy: push.by.displayName })
  push.em.create(LineVersion, { line, version: line.version, written })
}

const place = ({ input }: Push, line: PlanLine, { row, position }: Pick<TiedRow, 'row' | 'position'>): void => {
  Object.assign(line, { clientRowId: row.clientRowId, position, workbookFile: input.workbook.fileId })
}

function create(push: Push, { row, said, person, position }: TiedRow): PlanLine {
  const line = new PlanLine()
  Object.assign(line, { plan: push.plan, person })
  place(push, line, { row, position })
  keep(push, line, stated(said, {}))
  push.em.persist(line)
  return line
}

function change(push: Push, line: PlanLine, written: WrittenTexts): void {
  if (differing(line.written, written).length === 0) return
  line.version += 1
  keep(push, line, written)
}

const merged = (tied: TiedRow, line: PlanLine, base: WrittenTexts | null): Merged =>
  mergeTexts(base ?? {}, stated(tied.said, line.written), line.written)

function overwrite(push: Push, tied: TiedRow, [line, base]: readonly [PlanLine, WrittenTexts | null]): Taken {
  const taken = { row: tied.row, person: tied.person, line, candidates: [] }
  const mine = stated(tied.said, line.written)
  place(push, line, tied)
  if (differing(mine, line.written).length === 0) return { ...taken, outcome: 'unchanged', errors: [] }
  const upToDate = base === line.written
  const result = upToDate ? { written: mine, clashes: [] } : merged(tied, line, base)
  if (result.clashes.length > 0) return { ...taken, outcome: 'conflict', errors: clashes(tied, line, { base, fields: result.clashes }) }
  change(push, line, result.written)
  return { ...taken, outcome: upToDate ? 'changed' : 'merged', errors: [] }
}

/** Takes one row into the plan, beside what others may have written meanwhile. */
export function writeRow(push: Push, tied: TiedRow, bases: Bases): Taken {
  if (tied.line) return overwrite(push, tied, [tied.line, bases.of(tied)])
  const line = create(push, tied)
  return { row: tied.row, outcome: 'created', person: tied.person, line, errors: [], candidates: [] }
}
