import type { DocumentModel, Sentence } from './block.ts'
import { peopleTable } from './people-table.ts'
import { draftMark, piece, whereAny, type Scene } from './scene.ts'

/** The plan it goes with: kept as a source where that plan was issued here. */
const ofPlan = ({ state, figures, issue }: Scene): Sentence => {
  const [number, day] = ['issued.schoolPlan.number', 'issued.schoolPlan.on'] as const
  const known = issue.number !== null && figures.get(number) === issue.number
  return known ? state('annex-of', { school: 'school.name', number, day }) : state('annex-of', { school: 'school.name' }, { number: issue.number, day: issue.signedOn })
}

/** The list of who chose what, which goes with the plan. */
export const annex = (scene: Scene): DocumentModel => {
  const { state, figures } = scene
  return [
    ...draftMark(scene),
    { block: 'title', type: state('annex-type', {}), summary: [state('annex-summary', { schoolYear: 'schoolYear' })] },
    piece('attached', ofPlan(scene)),
    piece('paragraph', state('annex-people', { people: 'people', registrations: 'registrations', listed: 'people.ids' })),
    peopleTable(figures, state),
    ...whereAny(scene, 'periods03.unstated', state('without-periods', { count: 'periods03.unstated' })),
  ]
}
