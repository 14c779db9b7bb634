import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context } from '#server/context.ts'
import type { Paper } from './paper.entity.ts'
import { PaperRevocation } from './revocation.entity.ts'

/** Which of these papers were revoked, and how: one question for all of them. */
export async function revokedAmong(em: SqlEntityManager, papers: readonly Pick<Paper, 'id'>[]): Promise<ReadonlyMap<string, PaperRevocation>> {
  if (papers.length === 0) return new Map()
  const found = await em.find(PaperRevocation, { paper: { $in: papers.map(({ id }) => id) } })
  return new Map(found.map((one) => [one.paper.id, one]))
}

/** One request asks this of many papers: those of a school's year are looked up together. */
const knownOfRequest = new WeakMap<Context, Map<string, Promise<ReadonlyMap<string, PaperRevocation>>>>()

const inYear = async (em: SqlEntityManager, { school, schoolYear }: Pick<Paper, 'school' | 'schoolYear'>): Promise<ReadonlyMap<string, PaperRevocation>> =>
  new Map((await em.fork().find(PaperRevocation, { paper: { school: school.id, schoolYear } })).map((one) => [one.paper.id, one]))

/** That a paper was revoked; null: it was not. */
export async function revocationOf(context: Context, paper: Pick<Paper, 'id' | 'school' | 'schoolYear'>): Promise<PaperRevocation | null> {
  const years = knownOfRequest.get(context) ?? new Map<string, Promise<ReadonlyMap<string, PaperRevocation>>>()
  knownOfRequest.set(context, years)
  const key = `${paper.school.id} ${paper.schoolYear}`
  const known = years.get(key) ?? inYear(context.em, paper)
  years.set(key, known)
  return (await known).get(paper.id) ?? null
}
