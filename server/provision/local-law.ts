import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Provision } from '#schema/grammar/provision.ts'
import type { SchoolYear } from '#schema/grammar/roster.ts'
import { canonical, sha256Of } from '#server/submission/canonical.ts'
import { claimsOf, provisionOf } from './claim.ts'
import { deadlineProvision } from './deadline-as-provision.ts'
import { nearestOfLayer } from './nearest-of-layer.ts'
import { unitsAbove, type Unit } from './units.ts'

export interface LocalLaw {
  readonly year: SchoolYear
  /** Null: everything entered so far. */
  readonly knownAt: Date | null
}

/** What a unit and everybody above it fixed besides the pack, as it stands on the first day of a school year. */
export async function localLaw(em: SqlEntityManager, unit: Unit, { year, knownAt }: LocalLaw): Promise<Provision[]> {
  const units = await unitsAbove(em, unit, year.from)
  const claims = await claimsOf(em, units, { knownAt })
  const deadline = await deadlineProvision(em, units, { year, knownAt })
  return [...nearestOfLayer(claims.flatMap((claim) => provisionOf(claim, year.from) ?? []), year.from), ...(deadline ? [deadline] : [])]
}

/** Names the local provisions a check used, as the pack's own hash names the pack; null: there were none. */
export const hashOfLocal = (provisions: readonly Provision[]): string | null => (provisions.length === 0 ? null : sha256Of(canonical(provisions)))
