import type { Desk, Notice, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { look } from '../../desk/look.ts'
import { seeRoster } from '../../desk/see-roster.ts'
import { working } from '../../desk/working.ts'
import type { Mark, Written } from '../../workbook/workbook.ts'
import type { SaidFinding } from '../../engine/engine.ts'
import { learnsRules } from './compare-rules.ts'

const weight = { error: 2, warning: 1, info: 0 } as const

/** One mark for each faulty cell, as grave as the gravest finding in it. */
export const marksOf = (findings: readonly SaidFinding[]): readonly Mark[] => {
  const marks = new Map<string, Mark>()
  for (const { cell, severity } of findings) {
    if (!cell) continue
    const key = `${cell.sheet}\n${String(cell.row)}\n${String(cell.column)}`
    const there = marks.get(key)
    if (!there || weight[severity] > weight[there.severity]) marks.set(key, { cell, severity })
  }
  return [...marks.values()]
}

const outcome = ({ judged }: Seen, { locked }: Written): Notice | null => {
  const reached = locked.filter((sheet) => judged.findings.some((finding) => finding.cell?.sheet === sheet))
  if (reached.length > 0) return { tone: 'warning', say: (phrases) => phrases.check.locked(reached) }
  const people = judged.reading.roster.lines.length
  return judged.findings.length === 0 ? { tone: 'good', say: (phrases) => phrases.check.clean(people) } : null
}

const paint = async (desk: Desk, seen: Seen): Promise<void> => {
  const written = await desk.workbook.mark(marksOf(seen.judged.findings))
  desk.marked.set(written.ok)
  desk.notice.set(written.ok ? outcome(seen, written.value) : hindered(written))
}

/** Judges once more where the server told of decisions the pane did not know; the sheet then shows what the server will say. */
const followLocalRules = async (desk: Desk, mine: string): Promise<void> => {
  if (!(await learnsRules(desk, mine))) return
  const again = await look(desk)
  if (again.ok) await paint(desk, again.value)
}

/** Reads the file again, judges it, and marks every faulty cell. Works signed out and with the pane closed. */
export const checkRoster = (desk: Desk): Promise<Seen | null> =>
  working(desk, (phrases) => phrases.check.running, async () => {
    const sight = await seeRoster(desk)
    if (!sight?.hasRoster) return sight?.seen ?? null
    await paint(desk, sight.seen)
    void followLocalRules(desk, sight.seen.judged.ruleset.version)
    return sight.seen
  })
