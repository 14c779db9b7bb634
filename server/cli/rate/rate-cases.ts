import type { RatingInput, Rated } from '#schema/figures/rating.ts'
import { rate } from '#schema/figures/rating.ts'
import type { Scale } from '#schema/figures/mark.ts'
import { words } from '#schema/locale/words.ts'

export interface RateFile {
  readonly cases: readonly { readonly id: string; readonly input: RatingInput }[]
}

export interface RateAnswer {
  readonly id: string
  readonly state: Rated['state']
  readonly rating: string | null
  readonly reasons: readonly string[]
}

/** Answers rating cases; the rating is printed in the words of the law. */
export const rateCases = ({ cases }: RateFile, scale: Scale): readonly RateAnswer[] =>
  cases.map(({ id, input }) => {
    const { state, rating, reasons } = rate(input, scale)
    return { id, state, rating: rating && words.vi.rating[rating], reasons }
  })
