import { nameKey } from '#schema/figures/fold.ts'
import type { CellRef } from '#schema/grammar/sheet.ts'
import type { Desk, Seen } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { seeRoster } from '../../desk/see-roster.ts'
import { working } from '../../desk/working.ts'
import type { ItemEntered, YearAct, YearBook, YearPerson } from '../../desk/year-book.ts'
import { record } from '../../desk/year-record.ts'

export type Drift = YearBook['drift'][number]

const told = ({ id, programme, module, topic, periods, form, way, months, term }: YearPerson['plan']['items'][number]): ItemEntered => ({ id, programme, module, topic, periods, form, way, months: [...months], term })

const fresh = (code: string): ItemEntered => ({ id: code, programme: '03', module: code, topic: null, periods: null, form: null, way: null, months: [], term: null })

/** The plan with the sheet's modules in place of its own; what was said of a module that stays, stays. */
export const itemsFromSheet = (items: YearPerson['plan']['items'], sheet: readonly string[]): readonly ItemEntered[] => {
  const kept = items.filter(({ programme }) => programme !== '03').map(told)
  return [...kept, ...sheet.map((code) => { const held = items.find(({ id }) => id === code); return held ? told(held) : fresh(code) })]
}

/** An approved plan takes the sheet's choice as an amendment, any other at once. */
export const actFor = (person: YearPerson, { sheet }: Drift, reason: string): YearAct => {
  const items = [...itemsFromSheet(person.plan.items, sheet)]
  return person.plan.state === 'APPROVED' ? { amend: { person: person.id, items, reason } } : { plan: { person: person.id, items, source: 'SHEET' } }
}

interface Taking {
  readonly person: YearPerson
  readonly drift: Drift
  readonly reason: string
}

export const takeSheet = (desk: Desk, { person, drift, reason }: Taking) => {
  const before: YearAct = { plan: { person: person.id, source: person.plan.source ?? 'SHEET', items: person.plan.items.map(told) } }
  const approved = person.plan.state === 'APPROVED'
  return record(desk, [actFor(person, drift, reason)], {
    did: ({ yearOverview }) => (approved ? yearOverview.amendmentAsked(person.fullName) : yearOverview.taken(person.fullName)),
    wayBack: () => (approved ? null : { what: ({ yearOverview }) => yearOverview.choiceOf(person.fullName), acts: [before] }),
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
