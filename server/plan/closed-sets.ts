import { enumOf } from '#server/graph/set.ts'

export type WriteMode = 'validate' | 'commit'
export const WriteModeSet = enumOf('WriteMode', ['validate', 'commit'], 'VALIDATE runs the same path, gives the same answer, and writes nothing.')

export type ErrorPolicy = 'acceptValid' | 'allOrNothing'
export const ErrorPolicySet = enumOf('ErrorPolicy', ['acceptValid', 'allOrNothing'], 'ACCEPT_VALID keeps the rows that can be kept; ALL_OR_NOTHING keeps none if one is refused.')

export const rowOutcomes = ['created', 'changed', 'unchanged', 'merged', 'refused', 'conflict', 'ask'] as const
export type RowOutcome = (typeof rowOutcomes)[number]
export const RowOutcomeSet = enumOf(
  'RowOutcome',
  rowOutcomes,
  "CREATED, CHANGED, UNCHANGED; MERGED put beside others' changes; REFUSED; CONFLICT both changed the same field; ASK it is not certain who the person is.",
)

export const SeveritySet = enumOf('Severity', ['error', 'warning', 'info'], 'How heavy a finding is.')
export const LayerSet = enumOf('Layer', ['nation', 'province', 'authority', 'school', 'product'], 'Who fixed a provision; PRODUCT: our own numbered choice.')
export const DifferenceKindSet = enumOf('DifferenceKind', ['added', 'removed', 'changed'], 'How a line differs from what was last approved or pushed.')
