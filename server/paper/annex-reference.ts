import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Reference } from '#schema/documents/year/paper-facts.ts'
import type { Order } from './make-paper.ts'
import { numberKey } from './number.ts'
import { Paper } from './paper.entity.ts'
import { revokedAmong } from './revocations.ts'

type Known = Pick<Paper, 'number' | 'issuedOn' | 'snapshotSha256'>

const dayOf = (papers: readonly Known[], number: string): string | null => papers.find((one) => one.number !== null && numberKey(one.number) === numberKey(number))?.issuedOn ?? null

/** The plan an annex goes with: as given; else the one last issued of the same snapshot. A draft takes the last one issued. */
export async function annexReference(em: SqlEntityManager, { open, issue, on }: Order, snapshotSha256: string | null): Promise<Reference> {
  const found = await em.find(Paper, { school: open.school.id, schoolYear: open.year.label, kind: 'schoolPlan', number: { $ne: null } }, { orderBy: { at: 'desc' } })
  const revoked = await revokedAmong(em, found)
  const standing = found.filter(({ id }) => !revoked.has(id))
  if (issue.number !== null) return { number: issue.number, day: dayOf(standing, issue.number) ?? on }
  const plan = standing.find((one) => snapshotSha256 === null || one.snapshotSha256 === snapshotSha256)
  return { number: plan?.number ?? null, day: plan?.issuedOn ?? null }
}
