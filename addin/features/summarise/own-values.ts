import type { SummaryWords } from '#schema/locale/summary/summary.vi.ts'
import type { PersonSum } from '#schema/summary/person-sum.ts'
import { stateOf } from '#schema/summary/person-state.ts'
import type { OwnTone } from '../../workbook/own-writing.ts'

/** What our columns say of one person, in their order; '' where there is nothing to say. */
export type OwnValues = readonly [missing: string | number, rating: string, state: string]

export const ownValues = (person: PersonSum, errors: readonly string[], words: SummaryWords): OwnValues =>
  [person.missing ?? '', person.outcome === null ? '' : words.rating[person.outcome], words.state[stateOf(person, errors)]]

/** Words of our columns that are coloured. */
export const tones = ({ state, rating }: SummaryWords): { readonly rating: readonly OwnTone[]; readonly state: readonly OwnTone[] } => ({
  rating: [{ word: rating.completed, tone: 'good' }, { word: rating.notCompleted, tone: 'bad' }, { word: rating.dataError, tone: 'bad' }, { word: rating.notYet, tone: 'quiet' }],
  state: [
    { word: state.enough, tone: 'good' }, { word: state.missing, tone: 'warning' }, { word: state.faulty, tone: 'bad' },
    { word: state.away, tone: 'quiet' }, { word: state.left, tone: 'quiet' }, { word: state.outside, tone: 'quiet' }, { word: state.unsaid, tone: 'quiet' },
  ],
})

/** Every word we may have written ourselves, in either language. */
export const vocabulary = (languages: readonly SummaryWords[]): ReadonlySet<string> =>
  new Set(languages.flatMap(({ state, rating }) => [...Object.values(state), ...Object.values(rating)]))
