import { leadTimes } from '../../law/product.ts'
import type { Facts, Severity } from '../../grammar/finding.ts'
import type { Book, MemberYear } from '../book.ts'
import { scaleUnder, valueUnder } from '../law-in-force.ts'
import { moduleKey } from '../plans/decide-items.ts'
import type { YearLaw } from '../year-law.ts'
import { clashes } from './clashes.ts'
import { dayOf } from './day.ts'
import { daysBefore, deadlinesUnder } from './deadlines.ts'
import type { Clash, Drift, ExceptionCode, YearException } from './findings.ts'
import { itemResults } from './item-results.ts'
import { moduleUnder } from './module-totals.ts'
import { periodsOf, programmes } from './periods-of.ts'
import { activeOn } from './standing.ts'
import { pendingOverride } from './year-rating.ts'

/** What the book alone does not know of its people. */
export interface Beside {
  readonly drift?: readonly Drift[]
  /** Modules completed in earlier years, by person. */
  readonly history?: ReadonlyMap<string, readonly string[]>
  /** The last day but one of reporting; null: as provisions say. */
  readonly report?: string | null
  /** The report on results was issued: what it lacks is late, whatever the day. */
  readonly reported?: boolean
}

interface Look {
  readonly book: Book
  readonly law: YearLaw
  readonly beside: Beside
  readonly clashes: readonly Clash[]
}

const one = (code: ExceptionCode, severity: Severity, facts: Facts): YearException => ({ code, severity, facts })

type Eye = (year: MemberYear, look: Look) => readonly YearException[]

const tooFew: Eye = ({ member, plan }, { book, law }) => {
  if (plan.items.length === 0) return [one('notChosen', 'warning', {})]
  const periods = periodsOf(book, member.id, law)
  return programmes.flatMap((programme) => {
    const { owed, planned, missing } = periods[programme]
    if (planned === null) return [one('periodsUnknown', 'info', { programme })]
    return missing !== null && missing > 0 ? [one('fewerPeriods', 'warning', { programme, owed, planned, missing })] : []
  })
}

const modules: Eye = ({ member, plan }, { law, beside }) => {
  const before = new Set((beside.history?.get(member.id) ?? []).map(moduleKey))
  return plan.items.flatMap(({ module }) => {
    if (module === null) return []
    const { state } = moduleUnder(module, law)
    const unknown = state === 'known' || state === 'unbounded' ? [] : [one('unknownModule', 'error', { module, found: state })]
    return before.has(moduleKey(module)) ? [...unknown, one('repeatedModule', 'warning', { module })] : unknown
  })
}

const drafted: Eye = ({ plan }) => {
  const last = plan.marks.at(-1)
  if (last?.verdict === 'returned') return [one('returned', 'warning', { step: last.step, note: last.note, item: last.item })]
  return plan.source === 'previousYear' ? [one('carriedUnfinished', 'info', { items: plan.items.map(({ module, id }) => module ?? id) })] : unfinished(plan)
}

const unfinished = ({ holder, since }: MemberYear['plan']): readonly YearException[] => [one('unfinishedStep', 'info', { step: holder, since: since?.slice(0, 'yyyy-mm-dd'.length) ?? null })]

const steps: Eye = (year, look) => {
  const { state, amendment } = year.plan
  if (state === 'drafted') return drafted(year, look)
  if (state === 'underway') return unfinished(year.plan)
  return amendment === null ? [] : [one('amendmentWaiting', 'warning', { name: amendment.by.name, reason: amendment.reason })]
}

/** From when on a missing result is worth a look. */
const resultsFrom = ({ law, beside }: Look): string | null => {
  const { report } = deadlinesUnder(law, { report: beside.report ?? null })
  return report && daysBefore(report.due, valueUnder(leadTimes, law)?.results ?? 0)
}

const results: Eye = (year, look) => {
  const [all, from] = [itemResults(year, scaleUnder(look.law)), resultsFrom(look)]
  const named = (states: readonly string[]): readonly string[] => all.filter(({ state }) => states.includes(state)).map(({ item }) => item.module ?? item.id)
  const [missing, failed] = [named(['none', 'waiting']), named(['failed', 'absent'])]
  const due = look.beside.reported === true || (from !== null && from <= dayOf(look.book, look.law))
  const late = due && year.plan.state === 'approved'
  return [...(late && missing.length > 0 ? [one('resultMissing', 'warning', { items: missing })] : []), ...(failed.length > 0 ? [one('failedItem', 'warning', { items: failed })] : [])]
}

const elsewhere: Eye = ({ member: { id } }, { book, beside, clashes: known }) => [
  ...known.filter(({ people }) => people.includes(id)).map(({ kind, facts }) => one('clash', 'warning', { ...facts, clash: kind })),
  ...(beside.drift ?? []).filter(({ person }) => person === id).map(({ sheet, book: planned }) => one('sheetDiffers', 'warning', { sheet, book: planned })),
  ...(pendingOverride(book, id) === null ? [] : [one('overrideWaiting', 'warning', { rating: pendingOverride(book, id)?.rating ?? null, name: pendingOverride(book, id)?.by.name ?? null })]),
]

const eyes: readonly Eye[] = [tooFew, modules, steps, results, elsewhere]

/** What a principal should look at, person by person; nothing for those who are away or outside. Reckon once for a book, then ask for each. */
export const exceptionsIn = (book: Book, law: YearLaw, beside: Beside = {}): ((person: string) => readonly YearException[]) => {
  const look: Look = { book, law, beside, clashes: clashes(book) }
  return (person) => {
    const year = book.members.get(person)
    if (!year?.counted || year.member.role === 'staff' || !activeOn(year, dayOf(book, law))) return []
    return eyes.flatMap((eye) => eye(year, look))
  }
}
