import { provisions as pack } from '#schema/law/provisions.ts'
import type { YearLaw } from '#schema/year/year-law.ts'
import type { BasisSaid } from '#server/plan/finding.type.ts'
import { basisSaid } from '#server/plan/say-finding.ts'

/** What fixed a day: the local provision of that name where there is one, else the built-in. */
export function basisOf(id: string | null, { provisions, today }: YearLaw): BasisSaid | null {
  const found = [...provisions, ...pack].find((provision) => provision.id === id)
  return found ? basisSaid({ provision: found.id, layer: found.layer, cite: found.cite, checkedOn: found.checkedOn }, today) : null
}
