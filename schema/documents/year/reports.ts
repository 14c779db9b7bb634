import type { YearReason } from '../../year/figures/results.ts'
import type { DocumentModel } from '../block.ts'
import { draftMark, piece } from '../scene.ts'
import { blank, paperSignature, paperTitle, schoolHead } from './paper-frame.ts'
import { periodsUnknown, plansSoFar, situation } from './situation.ts'
import { apartPeople, behindPeople, failedPeople, markedPeople } from './tables-of-people.ts'
import { checksIn, outcomesIn, programmesIn, teamOutcomesIn, teamsIn, yearsIn } from './tables-of-sums.ts'
import { either, idsAt, of, part, type Piece, type YearScene } from './year-scene.ts'

const opening = (scene: YearScene, kind: 'progressReport' | 'resultsReport'): readonly Piece[] => {
  const { state, plan, wanted: { on } } = scene
  return [
    ...draftMark(scene), schoolHead(scene), paperTitle(scene), piece('attached', state('as-of', {}, { day: on })),
    piece('paragraph', state('paper-lead', { who: 'school.name', schoolYear: 'schoolYear' }, { of: kind, plan })),
    part(scene, 'situation', 1), ...situation(scene),
  ]
}

/** How far the school has come in the middle of the year, and who is behind. */
export const progressReport = (scene: YearScene): DocumentModel => {
  const { state } = scene
  return [
    ...opening(scene, 'progressReport'), ...plansSoFar(scene),
    part(scene, 'progress', 2), piece('paragraph', state('progress-sum', { owed: of(scene, 'owed'), planned: of(scene, 'planned'), earned: of(scene, 'earned') })), programmesIn(scene), ...periodsUnknown(scene),
    part(scene, 'by-team', 3), teamsIn(scene),
    part(scene, 'behind', 4),
    ...either(scene, of(scene, 'behind.ids'), { some: () => [piece('paragraph', state('behind-count', { behind: of(scene, 'behind.ids') })), behindPeople(scene)], none: 'nobody-behind' }),
    part(scene, 'checks', 5), ...either(scene, 'checks', { some: () => [checksIn(scene)], none: 'no-checks' }),
    part(scene, 'proposals', 6), ...blank(scene, 'proposal', 'empty'),
    paperSignature(scene),
  ]
}

const reasons = (scene: YearScene): readonly Piece[] => [
  ...idsAt(scene, of(scene, 'reasons')).map((reason) => piece('item', scene.state('reason-count', { count: of(scene, `reasons.${reason}`) }, { reason: reason as YearReason }))),
  failedPeople(scene),
]

/** How the year before went, where the school has a book of it. */
const compared = (scene: YearScene): readonly Piece[] =>
  scene.figures.get('before.schoolYear') == null ? [] : [piece('paragraph', scene.state('year-before', { schoolYear: 'before.schoolYear' })), yearsIn(scene)]

/** The list that goes with the report: everybody, with marks, result and reason. */
const markedList = (scene: YearScene): readonly Piece[] => {
  const { state, issue } = scene
  return [
    { block: 'page' },
    { block: 'title', type: state('list-type', {}), summary: [state('list-of-marked', { schoolYear: 'schoolYear' })] },
    piece('attached', state('attached-to-report', { school: 'school.name' }, { number: issue.number, day: issue.signedOn })),
    markedPeople(scene),
  ]
}

/** What the year came to, for who stands above. */
export const resultsReport = (scene: YearScene): DocumentModel => {
  const { state } = scene
  const sums = { active: of(scene, 'active'), completed: of(scene, 'completed'), notCompleted: of(scene, 'notCompleted'), notYet: of(scene, 'notYet') }
  return [
    ...opening(scene, 'resultsReport'),
    part(scene, 'results', 2), piece('paragraph', state('outcome-sum', sums)), outcomesIn(scene), ...compared(scene),
    part(scene, 'by-team', 3), teamOutcomesIn(scene),
    part(scene, 'reasons', 4), ...either(scene, of(scene, 'notCompleted.ids'), { some: () => reasons(scene), none: 'nobody-failed' }),
    part(scene, 'apart', 5), ...either(scene, of(scene, 'apart.ids'), { some: () => [apartPeople(scene)], none: 'nobody-apart' }),
    part(scene, 'certificates', 6), piece('paragraph', state('certificates-count', { certificates: of(scene, 'certificates'), completed: of(scene, 'completed') })),
    part(scene, 'proposals', 7), ...blank(scene, 'strengths', 'weaknesses', 'proposal'),
    paperSignature(scene),
    ...markedList(scene),
  ]
}
