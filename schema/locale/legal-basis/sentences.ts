import type { Message } from '../../grammar/rule.ts'
import type { LegalFacts, LegalKind } from '../../legal-basis/finding.ts'

/** One sentence for each kind of finding; a kind without one does not compile. */
export type LegalSentences = { readonly [K in LegalKind]: (facts: LegalFacts[K]) => Message }
export type LegalTitles = Readonly<Record<LegalKind, string>>
