import type { DocumentModel } from '../block.ts'
import { countAt, draftMark, piece } from '../scene.ts'
import { paperBases, paperTitle, signer, teamHead } from './paper-frame.ts'
import { periodsUnknown, plansSoFar, situation } from './situation.ts'
import { teamPeople } from './tables-of-people.ts'
import { modulesIn, monthsIn, sessionsIn } from './tables-of-sums.ts'
import { idsAt, of, part, plain, type Piece, type YearScene } from './year-scene.ts'

const registrations = (scene: YearScene): readonly Piece[] => [
  part(scene, 'registrations', 2),
  teamPeople(scene), ...periodsUnknown(scene),
  piece('paragraph', scene.state('registered-in', { registrations: of(scene, 'registrations'), codes: of(scene, 'registrations.codes') })),
  ...(countAt(scene.figures, of(scene, 'registrations')) > 0 ? [modulesIn(scene)] : []),
]

const timed = (scene: YearScene): readonly Piece[] => {
  const parts = [...(idsAt(scene, of(scene, 'months')).length > 0 ? [['by-month', monthsIn] as const] : []), ...(idsAt(scene, of(scene, 'sessions')).length > 0 ? [['team-sessions', sessionsIn] as const] : [])]
  return [...parts.flatMap(([heading, table], index) => [part(scene, heading, 3 + index), table(scene)]), part(scene, 'carrying-out', 3 + parts.length)]
}

/** A team's plan of the year. */
export const teamPlan = (scene: YearScene): DocumentModel => {
  const { state, plan, figures } = scene
  const manager = of(scene, 'manager')
  return [
    ...draftMark(scene), teamHead(scene, of(scene, 'name')), paperTitle(scene, of(scene, 'name')), ...paperBases(scene),
    piece('paragraph', state('paper-lead', { who: of(scene, 'name'), schoolYear: 'schoolYear' }, { of: 'teamPlan', plan })),
    part(scene, 'situation', 1), ...situation(scene), ...plansSoFar(scene), ...registrations(scene), ...timed(scene),
    ...(figures.get(manager) == null ? [] : [piece('item', state('manager', { name: manager }))]),
    ...plain(scene, 'team-meets', 'team-reads', 'team-reports'),
    { block: 'signers', signers: [signer(scene, 'principal', { approves: true }), signer(scene, 'teamHead')] },
  ]
}
