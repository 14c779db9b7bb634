import { nameKey } from '#schema/figures/fold.ts'
import type { CellRef } from '#schema/grammar/sheet.ts'
import type { Desk, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { seeRoster } from '../../desk/see-roster.ts'
import { working } from '../../desk/working.ts'
import type { ItemEntered, YearAct, YearBook, YearPerson } from '../../desk/year-book.ts'
import { toEnter, withSlip, type ByLaw, type Item } from '../../desk/year-items.ts'
import { record } from '../../desk/year-record.ts'

export type Drift = YearBook['drift'][number]

/** The plan with the sheet's modules in place of its own; what was said of a module that stays, stays. */
export const itemsFromSheet = (items: readonly Item[], sheet: readonly string[], law: ByLaw): readonly ItemEntered[] => withSlip(items, sheet, law).map(toEnter)

export interface Taking {
  readonly person: YearPerson
  readonly drift: Drift
  readonly reason: string
  readonly law: ByLaw
}

/** An approved plan takes the sheet's choice as an amendment, any other at once. */
export const actFor = ({ person, drift, reason, law }: Taking): YearAct => {
  const items = [...itemsFromSheet(person.plan.items, drift.sheet, law)]
  return person.plan.state === 'APPROVED' ? { amend: { person: person.id, items, reason } } : { plan: { person: person.id, items, source: 'SHEET' } }
}

export const takeSheet = (desk: Desk, taking: Taking) => {
  const { id, fullName, plan } = taking.person
  const approved = plan.state === 'APPROVED'
  const before: YearAct = { plan: { person: id, source: plan.source ?? 'SHEET', items: plan.items.map(toEnter) } }
  return record(desk, [actFor(taking)], {
    did: ({ yearOverview }) => (approved ? yearOverview.amendmentAsked(fullName) : yearOverview.taken(fullName)),
    wayBack: () => (approved ? null : { what: ({ yearOverview }) => yearOverview.choiceOf(fullName), acts: [before] }),
  })
}

/** The cell of a person's modules in the workbook; null: nobody of that name is in it. */
const cellIn = (seen: Seen, fullName: string): CellRef | null => {
  const wanted = nameKey(fullName)
  const line = seen.judged.reading.roster.lines.find(({ values }) => nameKey(values.fullName ?? '') === wanted)
  const cells = [...(line?.written.modules ?? []), ...(line?.written.fullName ?? [])]
  return cells.find(({ cell }) => cell !== null)?.cell ?? null
}

/** Brings the person to the cell a choice was read from. */
export const goToCell = (desk: Desk, fullName: string): Promise<void> =>
  working(desk, (phrases) => phrases.yearOverview.looking, async () => {
    const seen = desk.seen.get() ?? (await seeRoster(desk))?.seen ?? null
    if (!seen) return
    const cell = cellIn(seen, fullName)
    const done = cell && (await desk.workbook.goTo(cell))
    if (!done) desk.notice.set({ tone: 'info', say: ({ yearOverview }) => yearOverview.notInSheet(fullName) })
    else if (!done.ok) desk.notice.set(hindered(done))
  })
