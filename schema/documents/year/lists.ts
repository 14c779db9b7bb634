import type { DocumentModel, Row } from '../block.ts'
import { countAt, draftMark, piece } from '../scene.ts'
import { paperSignature, paperTitle, schoolHead, signer, teamHead } from './paper-frame.ts'
import { personLines } from './personal-plan.ts'
import { certifiedPeople } from './tables-of-people.ts'
import { idsAt, of, plain, type Piece, type YearScene } from './year-scene.ts'

/** Who completed and is to have a certificate; numbers not yet known stay blank. */
export const certificateList = (scene: YearScene): DocumentModel => {
  const { state, figures, decision } = scene
  const without = of(scene, 'completed.without')
  return [
    ...draftMark(scene), schoolHead(scene), paperTitle(scene),
    piece('attached', state('attached-to-decision', { school: 'school.name' }, decision)),
    certifiedPeople(scene),
    ...(countAt(figures, without) > 0 ? [piece('note', state('without-number', { count: without }))] : []),
    paperSignature(scene),
  ]
}

const recordFacts = ['schoolYear', 'modules', 'owed', 'earned', 'credited', 'missing', 'outcome', 'grade', 'certificate'] as const

const record = (scene: YearScene, person: string): Piece => ({
  block: 'table', table: 'record', heading: scene.state('record-heading', {}), total: null,
  rows: idsAt(scene, `${person}.record`).map((year): Row =>
    scene.state('record-year', Object.fromEntries(recordFacts.map((fact) => [fact, `${person}.record.${year}.${fact}`])) as Record<(typeof recordFacts)[number], string>)),
})

const title = ({ state, wanted: { kind } }: YearScene): Piece => ({ block: 'title', type: state('paper-type', {}, { of: kind }), summary: [state('paper-summary', {}, { of: kind, team: null }), state('record-until', { schoolYear: 'schoolYear' })] })

/** A person's last five years on one page. */
export const fiveYearRecord = (scene: YearScene): DocumentModel => {
  const person = `person.${scene.wanted.person ?? ''}`
  return [
    ...draftMark(scene), teamHead(scene, `${person}.team`), title(scene), ...personLines(scene, person),
    record(scene, person), ...plain(scene, 'record-note'),
    { block: 'signers', signers: [signer(scene, 'holder', { namePath: `${person}.fullName` }), signer(scene, 'principal')] },
  ]
}
