import type { Desk, Notice, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { look } from '../../desk/look.ts'
import { seeRoster } from '../../desk/see-roster.ts'
import { inTurn, working } from '../../desk/working.ts'
import type { Mark, Written } from '../../workbook/workbook.ts'
import type { SaidFinding } from '../../engine/engine.ts'
import { compareRules } from './compare-rules.ts'

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

const paint = async (desk: Desk, seen: Seen): Promise<Notice | null> => {
  const written = await desk.workbook.mark(marksOf(seen.judged.findings))
  desk.marked.set(written.ok)
  return written.ok ? outcome(seen, written.value) : hindered(written)
}

/** Looks again where the server told of decisions the pane did not know; what was said meanwhile, by whatever a person did then, stays. */
const judgeAnew = (desk: Desk, said: Notice | null): Promise<void> =>
  inTurn(desk, (phrases) => phrases.check.running, async () => {
    const again = await look(desk)
    if (!again.ok || !desk.marked.get()) return
    const news = await paint(desk, again.value)
    desk.notice.change((held) => (held === said ? news : held))
  })

const followLocalRules = async (desk: Desk, mine: string, said: Notice | null): Promise<void> => {
  const { learned, outdated } = await compareRules(desk, mine)
  const shown = said ?? outdated
  desk.notice.change((held) => (held === said ? shown : held))
  if (learned) await judgeAnew(desk, shown)
}

/** The check itself, as part of an act that is under way. */
export const checkNow = async (desk: Desk): Promise<Seen | null> => {
  const sight = await seeRoster(desk)
  if (!sight?.hasRoster) return sight?.seen ?? null
  const said = await paint(desk, sight.seen)
  desk.notice.set(said)
  void followLocalRules(desk, sight.seen.judged.ruleset.version, said)
  return sight.seen
}

/** Reads the file again, judges it, and marks every faulty cell. Works signed out and with the pane closed. */
export const checkRoster = (desk: Desk): Promise<Seen | null> => working(desk, (phrases) => phrases.check.running, () => checkNow(desk))
