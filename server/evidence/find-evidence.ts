import { bookOf } from '#schema/year/book-of.ts'
import type { Evidence } from '#schema/year/assessment.ts'
import type { Context } from '#server/context.ts'
import { actorsOf } from '#server/year/actors.ts'
import { entriesOf } from '#server/year/entries-of-year.ts'
import { openYear } from '#server/year/open-year.ts'
import { readKept } from './files.ts'

export interface EvidenceFile {
  readonly evidence: Evidence
  readonly bytes: Uint8Array
}

interface Named {
  readonly school: string
  readonly schoolYear: string
  readonly id: string
}

/** A file with its bytes, for the school's own people; a head of team sees those of the team. Null: missing or hidden alike. */
export async function findEvidence(context: Context, { school, schoolYear, id }: Named): Promise<EvidenceFile | null> {
  const open = await openYear(context, school, schoolYear)
  if ('refusal' in open) return null
  const book = bookOf(await entriesOf(context.em, { school, schoolYear }))
  const owner = [...book.members.values()].find(({ evidence }) => evidence.some((one) => one.id === id))
  const evidence = owner?.evidence.find((one) => one.id === id)
  const mayRead = actorsOf(open.viewer, school).some(({ role, team }) => role !== 'teamHead' || team === owner?.member.team)
  const bytes = evidence && mayRead ? await readKept(context.data, evidence.sha256) : null
  return evidence && bytes ? { evidence, bytes } : null
}
