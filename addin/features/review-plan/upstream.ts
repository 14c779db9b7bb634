import { PlanUpstreamDocument, type PlanUpstreamQuery } from '../../api/generated/graphql.ts'
import type { Desk } from '../../desk/desk.ts'
import { troubled } from '../../desk/troubled.ts'
import { working } from '../../desk/working.ts'
import { store } from '../../store.ts'

export type Upstream = NonNullable<PlanUpstreamQuery['planById']>

/** What the authority's report says of the plan, and who looked at its people; as last asked for. */
export const upstream = store<Upstream | null>(null)

export const readUpstream = (desk: Desk, id: string): Promise<void> =>
  working(desk, (phrases) => phrases.upstream.reading, async () => {
    const answer = await desk.api.ask({ document: PlanUpstreamDocument, variables: { id } }, { repeatable: true })
    if (answer.ok) upstream.set(answer.data.planById ?? null)
    else desk.notice.set(troubled(answer.trouble))
  })
