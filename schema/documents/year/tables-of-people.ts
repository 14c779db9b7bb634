import type { Row } from '../block.ts'
import { idsAt, of, type Piece, type YearScene } from './year-scene.ts'

type RowOf = (id: string, position: number) => Row

const rows = (ids: readonly string[], row: RowOf): readonly Row[] => ids.map((id, index) => row(id, index + 1))

const at = (id: string) => <F extends string>(...facts: readonly F[]): Record<F, string> => Object.fromEntries(facts.map((fact) => [fact, `person.${id}.${fact}`])) as Record<F, string>

/** Who of a team chose what. */
export const teamPeople = (scene: YearScene): Piece => ({
  block: 'table', table: 'team-people', heading: scene.state('team-people-heading', {}),
  rows: rows(idsAt(scene, of(scene, 'active.ids')), (id, position) => scene.state('team-person', at(id)('fullName', 'contents01', 'contents02', 'contents03', 'planned', 'planState'), { position })),
  total: scene.state('team-people-total', { active: of(scene, 'active'), planned: of(scene, 'planned') }),
})

/** Whose due results are not there. */
export const behindPeople = (scene: YearScene): Piece => ({
  block: 'table', table: 'behind', heading: scene.state('behind-heading', {}), total: null,
  rows: rows(idsAt(scene, of(scene, 'behind.ids')), (id, position) => scene.state('behind-person', at(id)('fullName', 'team', 'behind'), { position })),
})

/** Everybody in the book: marks, attempts, what they came to and why. */
export const markedPeople = (scene: YearScene): Piece => ({
  block: 'table', table: 'marked', heading: scene.state('marked-heading', {}),
  rows: rows(idsAt(scene, of(scene, 'ids')), (id, position) =>
    scene.state('marked', { ...at(id)('fullName', 'team', 'marks', 'rating', 'standing', 'reasons'), contents: `person.${id}.marks.items`, attempts: `person.${id}.marks.attempts` }, { position })),
  total: scene.state('marked-total', { people: of(scene, 'people'), completed: of(scene, 'completed'), notCompleted: of(scene, 'notCompleted') }),
})

/** Who did not complete, and why. */
export const failedPeople = (scene: YearScene): Piece => ({
  block: 'table', table: 'failed', heading: scene.state('failed-heading', {}), total: null,
  rows: rows(idsAt(scene, of(scene, 'notCompleted.ids')), (id, position) => scene.state('failed', at(id)('fullName', 'team', 'reasons'), { position })),
})

/** Who is not rated this year, and by which decision. */
export const apartPeople = (scene: YearScene): Piece => ({
  block: 'table', table: 'apart', heading: scene.state('apart-heading', {}), total: null,
  rows: rows(idsAt(scene, of(scene, 'apart.ids')), (id, position) => scene.state('apart-person', at(id)('fullName', 'team', 'standing', 'standingFrom', 'standingReason', 'standingDecision'), { position })),
})

/** The list that goes with the decision: everybody whose result is recognised, one way or the other. */
export const recognisedPeople = (scene: YearScene): Piece => {
  const rated = new Set([...idsAt(scene, of(scene, 'completed.ids')), ...idsAt(scene, of(scene, 'notCompleted.ids'))])
  return {
    block: 'table', table: 'recognised', heading: scene.state('recognised-heading', {}),
    rows: rows(idsAt(scene, of(scene, 'active.ids')).filter((id) => rated.has(id)), (id, position) => scene.state('recognised', at(id)('fullName', 'birthDate', 'role', 'team', 'rating'), { position })),
    total: scene.state('recognised-total', { completed: of(scene, 'completed'), notCompleted: of(scene, 'notCompleted') }),
  }
}

/** Who completed, with the certificate where there is one. */
export const certifiedPeople = (scene: YearScene): Piece => ({
  block: 'table', table: 'certificates', heading: scene.state('certificates-heading', {}),
  rows: rows(idsAt(scene, of(scene, 'completed.ids')), (id, position) =>
    scene.state('certificate', { ...at(id)('fullName', 'birthDate', 'team'), number: `person.${id}.certificate.number`, on: `person.${id}.certificate.on`, issuer: `person.${id}.certificate.issuer` }, { position })),
  total: scene.state('certificates-total', { completed: of(scene, 'completed'), certificates: of(scene, 'certificates') }),
})
