import type { PlanLinesQuery, SheetFragment } from '../../api/generated/graphql.ts'
import { store } from '../../store.ts'

export type Plan = SheetFragment
export type Line = NonNullable<PlanLinesQuery['planById']>['lines']['edges'][number]['node']

/** What a reviewer is about to say to one person's row. */
export interface Draft {
  readonly text: string
  readonly field: string | null
}

/** The plan in hand; notes being written outlive the screen and a session that ends. */
export interface Review {
  readonly plan: Plan | null
  readonly lines: readonly Line[] | null
  readonly drafts: ReadonlyMap<string, Draft>
  readonly note: string
}

export const noReview: Review = { plan: null, lines: null, drafts: new Map(), note: '' }

export const review = store<Review>(noReview)

export const draftNote = (personId: string, draft: Draft): void => {
  review.change((held) => ({ ...held, drafts: new Map([...held.drafts, [personId, draft]]) }))
}

/** Notes with something in them. */
export const written = ({ drafts }: Review): readonly { readonly personId: string; readonly text: string; readonly field: string | null }[] =>
  [...drafts].flatMap(([personId, { text, field }]) => (text.trim() === '' ? [] : [{ personId, text: text.trim(), field }]))
