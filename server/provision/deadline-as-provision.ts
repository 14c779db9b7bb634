import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Provision } from '#schema/grammar/provision.ts'
import type { DueBefore } from '#schema/law/load.ts'
import { schoolPlanDue } from '#schema/law/tt-19-2019.ts'
import { FixedDeadline } from '#server/deadline/deadline.entity.ts'
import { layerOf, type Unit } from './units.ts'

interface Year {
  readonly label: string
  readonly from: string
  readonly to: string
}

const value = (date: string, { label }: Year): DueBefore => {
  const [year, month, day] = date.split('-').map(Number)
  const yearsLater = (year ?? 0) - Number(label.slice(0, label.indexOf('-')))
  return { month: month ?? 0, day: day ?? 0, ...(yearsLater > 0 ? { yearsLater } : {}) }
}

/** A deadline fixed for one year, seen as what it is: a provision that replaces the law's own day for that year. */
const asProvision = ({ authority, date, citation }: FixedDeadline, year: Year): Provision<DueBefore> => ({
  id: schoolPlanDue.id,
  layer: layerOf({ kind: 'authority', authority }),
  cite: citation === null ? null : { instrument: citation, clause: null },
  since: [{ from: year.from, value: value(date, year) }],
  checkedOn: null,
  yields: true,
})

/** Of the deadlines known at a moment along a chain of authorities the earliest, which is the one that counts. */
export async function deadlineProvision(em: SqlEntityManager, units: readonly Unit[], { year, knownAt }: { year: Year; knownAt: Date | null }): Promise<Provision | null> {
  const authorities = units.flatMap((unit) => (unit.kind === 'authority' ? [unit.authority.id] : []))
  const where = { authority: { $in: authorities }, schoolYear: year.label, ...(knownAt ? { setAt: { $lte: knownAt } } : {}) }
  const all = authorities.length === 0 ? [] : await em.find(FixedDeadline, where, { orderBy: { version: 'asc' }, populate: ['authority'] })
  const last = [...new Map(all.map((one) => [one.authority.id, one])).values()]
  const nearestFirst = authorities.flatMap((id) => last.filter(({ authority }) => authority.id === id))
  const earliest = nearestFirst.reduce<FixedDeadline | null>((best, one) => (best === null || one.date < best.date ? one : best), null)
  return earliest && asProvision(earliest, year)
}
