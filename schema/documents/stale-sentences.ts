import { partsOf, type DocumentModel, type Row, type Sentence } from './block.ts'
import type { Figures, Source, Value } from './statement.ts'

/** A sentence that a change made untrue: each figure it rests on that is other now. */
export interface Stale {
  readonly statement: Sentence | Row
  readonly changed: readonly (Source & { readonly now: Value })[]
}

const same = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What a document says, as it is kept beside the document itself: sentences that rest on nothing are left out. */
export const statementsOf = (model: DocumentModel): readonly (Sentence | Row)[] => model.flatMap(partsOf).filter(({ sources }) => sources.length > 0)

/** Which of them no longer hold of the figures as they are now. */
export const staleStatements = (statements: readonly (Sentence | Row)[], present: Figures): readonly Stale[] =>
  statements.flatMap((statement) => {
    const changed = statement.sources.map((source) => ({ ...source, now: present.get(source.path) ?? null })).filter(({ value, now }) => !same(value, now))
    return changed.length === 0 ? [] : [{ statement, changed }]
  })

/** Which sentences and rows of a document no longer hold of a plan as it stands now. */
export const staleSentences = (model: DocumentModel, present: Figures): readonly Stale[] => staleStatements(statementsOf(model), present)
