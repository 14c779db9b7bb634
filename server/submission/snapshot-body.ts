import type { Provision } from '#schema/grammar/provision.ts'
import type { PlanCounts } from '#server/plan/counts.ts'
import type { PlanLine } from '#server/plan/plan-line.entity.ts'
import type { Plan, PlanContext } from '#server/plan/plan.entity.ts'
import { fields, type WrittenTexts } from '#server/plan/written-texts.ts'

export interface SnapshotLine {
  readonly personId: string
  readonly clientRowId: string
  readonly version: number
  readonly written: WrittenTexts
  /** As the server read the texts. */
  readonly values: Readonly<Record<string, unknown>>
}

/** A whole plan, as plain data. */
export interface SnapshotBody {
  readonly school: { readonly id: string; readonly code: string; readonly name: string }
  readonly schoolYear: string
  readonly context: PlanContext
  readonly ruleset: { readonly version: string; readonly sha256: string; readonly localSha256?: string | null }
  /** What was judged by besides the pack; absent in snapshots older than that. */
  readonly provisions?: readonly Provision[]
  readonly counts: PlanCounts
  readonly lines: readonly SnapshotLine[]
}

export const lineBody = (line: PlanLine): SnapshotLine => ({
  personId: line.person.id,
  clientRowId: line.clientRowId,
  version: line.version,
  written: line.written,
  values: Object.fromEntries(fields.map((field) => [field, line[field]])),
})

/** What stands beside the plan itself. */
export interface Beside {
  readonly counts: PlanCounts
  readonly provisions: readonly Provision[]
  readonly localSha256: string | null
}

export const snapshotBody = (plan: Plan, lines: readonly PlanLine[], { counts, provisions, localSha256 }: Beside): SnapshotBody => ({
  school: { id: plan.school.id, code: plan.school.code, name: plan.school.name },
  schoolYear: plan.schoolYear,
  context: plan.context,
  ruleset: { version: plan.rulesetVersion, sha256: plan.rulesetSha256, localSha256 },
  provisions,
  counts,
  lines: lines.map(lineBody),
})
