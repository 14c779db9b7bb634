import type { Block, Row, Sentence } from './block.ts'
import { piece, type Scene } from './scene.ts'

type Piece = Block<Sentence, Row>

/** Who issues what, when: the block above the title. */
export const head = ({ state, issue }: Scene): Piece => ({
  block: 'head',
  parent: issue.parent === null ? null : state('parent', {}, { name: issue.parent }),
  school: state('school', { name: 'school.name' }),
  number: state('number', {}, { number: issue.number, symbol: 'plan' }),
  nation: state('nation', {}),
  motto: state('motto', {}),
  dated: state('dated', {}, { place: issue.place, day: issue.signedOn }),
})

/** What the plan rests on, a line each, and who makes it. */
export const basisLines = ({ state, bases }: Scene): readonly Piece[] => [
  ...bases.map(({ id }, index) => piece('basis', state('basis', {}, { instrument: id, last: index === bases.length - 1 }))),
  piece('paragraph', state('lead', { school: 'school.name', schoolYear: 'schoolYear' })),
]

/** To whom it goes, and who signs. */
export const signature = ({ state, issue }: Scene): Piece => ({
  block: 'signature',
  recipients: state('recipients', {}),
  copies: [...(issue.parent === null ? [] : [state('to-parent', {}, { name: issue.parent })]), state('to-staff', {}), state('archive', {})],
  office: state('office', {}, { onBehalf: issue.onBehalf }),
  signer: state('signer', {}, { name: issue.signer }),
})
