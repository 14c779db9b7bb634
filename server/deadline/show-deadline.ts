import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Authority } from '#server/authority/authority.entity.ts'
import { setByEn, setByVi } from '#server/locale/deadline.ts'
import { deadlineOf, fixedBy } from './deadline-of.ts'
import { Deadline } from './deadline.types.ts'
import { lawfulDay } from './due-day.ts'

/** The year asked about, and the day of asking. */
export interface DeadlineAsked {
  readonly schoolYear: string
  readonly today: string
}

/** The deadline that counts for an authority's schools, and who fixed it. */
export async function showDeadline(em: SqlEntityManager, authority: Authority, { schoolYear, today }: DeadlineAsked): Promise<Deadline> {
  const { date, fixed } = await deadlineOf(em, authority, schoolYear)
  const own = await fixedBy(em, authority.id, schoolYear)
  const { basis } = lawfulDay(schoolYear)
  const by = fixed && { name: fixed.authority.name, officer: fixed.setBy }
  return Object.assign(new Deadline(), {
    authority,
    schoolYear,
    date,
    setByVi: by ? setByVi.byAuthority(by) : setByVi.byLaw(basis, today),
    setByEn: by ? setByEn.byAuthority(by) : setByEn.byLaw(basis, today),
    citation: fixed?.citation ?? null,
    version: own?.version ?? 0,
  })
}
