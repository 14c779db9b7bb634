import type { DatedSection } from '../facts.ts'
import { countAt, piece, type Scene } from '../scene.ts'
import { periodsUnknown } from './situation.ts'
import { managersIn, monthsIn, sessionsIn, termsIn, watchedTeams } from './tables-of-sums.ts'
import { idsAt, of, type Piece } from './year-scene.ts'

/** The numbers and letters that the plan's own sentences take before these. */
const FORMS = 7
const DUTIES = 4

interface Dated {
  readonly of: DatedSection
  readonly known: boolean
  readonly pieces: () => readonly Piece[]
}

/** What the book of the year knows of terms, months and meetings, numbered on from the forms; what it does not know is left out. */
export const datedParts = (scene: Scene): readonly Piece[] => {
  const parts: readonly Dated[] = [
    { of: 'terms', known: countAt(scene.figures, of(scene, 'term1')) + countAt(scene.figures, of(scene, 'term2')) > 0, pieces: () => [termsIn(scene), ...periodsUnknown(scene)] },
    { of: 'months', known: idsAt(scene, of(scene, 'months')).length > 0, pieces: () => [monthsIn(scene)] },
    { of: 'sessions', known: idsAt(scene, of(scene, 'sessions')).length > 0, pieces: () => [sessionsIn(scene)] },
  ]
  return parts.filter(({ known }) => known).flatMap((one, index) => [piece('section', scene.state('dated-section', {}, { of: one.of, at: FORMS + index + 1 })), ...one.pieces()])
}

/** Who answers for which team. */
export const watching = (scene: Scene): readonly Piece[] =>
  watchedTeams(scene).length === 0 ? [] : [piece('item', scene.state('board-watches', {}, { at: DUTIES + 1 })), managersIn(scene)]

/** Who signs for the principal, from when to when. */
export const delegations = (scene: Scene): readonly Piece[] => {
  const before = DUTIES + (watchedTeams(scene).length === 0 ? 0 : 1)
  return idsAt(scene, 'delegations').map((id, index) =>
    piece('item', scene.state('delegated', { name: `delegation.${id}.name`, from: `delegation.${id}.from`, to: `delegation.${id}.to`, decision: `delegation.${id}.decision` }, { at: before + index + 1 })))
}
