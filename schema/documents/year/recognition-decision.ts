import type { DocumentModel, Sentence } from '../block.ts'
import { countAt, draftMark, piece } from '../scene.ts'
import { paperBases, paperSignature, paperTitle, schoolHead } from './paper-frame.ts'
import { recognisedPeople } from './tables-of-people.ts'
import { of, type Piece, type YearScene } from './year-scene.ts'

/** Articles are numbered in the order they are needed. */
const articles = (scene: YearScene): readonly Sentence[] => {
  const { state, figures } = scene
  return [
    state('recognise', { completed: of(scene, 'completed'), managers: of(scene, 'managers'), teachers: of(scene, 'teachers'), schoolYear: 'schoolYear', school: 'school.name' }),
    ...(countAt(figures, of(scene, 'notCompleted')) > 0 ? [state('not-recognise', { notCompleted: of(scene, 'notCompleted') })] : []),
    state('recognised-used', {}),
    state('execution', { school: 'school.name' }),
  ]
}

const list = (scene: YearScene): readonly Piece[] => {
  const { state, issue } = scene
  return [
    { block: 'page' },
    { block: 'title', type: state('list-type', {}), summary: [state('list-of-recognised', { schoolYear: 'schoolYear' })] },
    piece('attached', state('attached-to-decision', { school: 'school.name' }, { number: issue.number, day: issue.signedOn })),
    recognisedPeople(scene),
  ]
}

/** The principal recognises the results of the year; the list goes with it. */
export const recognitionDecision = (scene: YearScene): DocumentModel => {
  const { state } = scene
  const said = articles(scene)
  const { council } = scene.wanted
  return [
    ...draftMark(scene), schoolHead(scene), paperTitle(scene), piece('centred', state('ruling-office', { school: 'school.name' })),
    ...paperBases(scene, [state('results-basis', { schoolYear: 'schoolYear' }, { last: council === null }), ...(council === null ? [] : [state('council-proposal', {}, { council })])]),
    piece('centred', state('decides', {})),
    ...said.map((sentence, index): Piece => ({ block: 'article', label: state('article-label', {}, { at: index + 1 }), sentence })),
    paperSignature(scene, said.length),
    ...list(scene),
  ]
}
