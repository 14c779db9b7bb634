import type { PersonalPlan, Stamp } from '#schema/year/book.ts'
import type { Item } from '#schema/year/item.ts'

/** Who did something and when, as GraphQL tells it. */
export const stampTold = ({ by, at }: Stamp) => ({ byName: by.name, byRole: by.role, at: new Date(at) })

export const momentTold = (at: string | null): Date | null => (at === null ? null : new Date(at))

export const withdrawnTold = (withdrawn: (Stamp & { readonly reason: string }) | null) => withdrawn && { ...stampTold(withdrawn), reason: withdrawn.reason }

/** The words a plan is told with: titles of modules, and what an amendment would change. */
export interface PlanWords {
  titleOf(code: string): { readonly title: string | null; readonly titleVerified: boolean } | null
  differenceOf(before: readonly Item[], after: readonly Item[], language: 'vi' | 'en'): string
}

const itemTold = (item: Item, words: PlanWords) => {
  const title = item.module === null ? null : words.titleOf(item.module)
  return { ...item, title: title?.title ?? null, titleVerified: title?.titleVerified ?? null }
}

export function planTold(plan: PersonalPlan, words: PlanWords) {
  const { state, items, source, holder, since, amendment, marks } = plan
  const told = (some: readonly Item[]) => some.map((item) => itemTold(item, words))
  return {
    state, source, holder,
    items: told(items),
    since: momentTold(since),
    amendment: amendment && {
      ...stampTold(amendment), reason: amendment.reason, items: told(amendment.items),
      differenceVi: words.differenceOf(items, amendment.items, 'vi'), differenceEn: words.differenceOf(items, amendment.items, 'en'),
    },
    marks: marks.map((mark) => ({ ...stampTold(mark), step: mark.step, verdict: mark.verdict, note: mark.note, item: mark.item })),
  }
}
