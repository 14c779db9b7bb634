import type { DocumentModel } from './block.ts'
import { peopleTable } from './people-table.ts'
import { draftMark, piece, whereAny, type Scene } from './scene.ts'

/** The list of who chose what, which goes with the plan. */
export const annex = (scene: Scene): DocumentModel => {
  const { state, figures, issue } = scene
  return [
    ...draftMark(scene),
    { block: 'title', type: state('annex-type', {}), summary: [state('annex-summary', { schoolYear: 'schoolYear' })] },
    piece('attached', state('annex-of', { school: 'school.name' }, { number: issue.number, day: issue.signedOn })),
    piece('paragraph', state('annex-people', { people: 'people', registrations: 'registrations', listed: 'people.ids' })),
    peopleTable(figures, state),
    ...whereAny(scene, 'periods03.unstated', state('without-periods', { count: 'periods03.unstated' })),
  ]
}
