import type { DocumentModel } from '../block.ts'
import { draftMark, piece } from '../scene.ts'
import { blank, paperBases, paperTitle, signer, teamHead } from './paper-frame.ts'
import { idsAt, part, plain, type Piece, type YearScene } from './year-scene.ts'

const itemFacts = ['programme', 'module', 'title', 'topic', 'periods', 'form', 'way', 'months', 'term'] as const

/** Who it is about: name, day of birth, post, team. */
export const personLines = ({ state }: YearScene, person: string): readonly Piece[] => [
  piece('item', state('person-name', { fullName: `${person}.fullName`, birthDate: `${person}.birthDate` })),
  piece('item', state('person-post', { role: `${person}.role`, level: `${person}.level`, team: `${person}.team`, subject: `${person}.subject` })),
]

const items = (scene: YearScene, person: string): Piece => ({
  block: 'table', table: 'items', heading: scene.state('items-heading', {}),
  rows: idsAt(scene, `${person}.items`).map((id, index) =>
    scene.state('item', Object.fromEntries(itemFacts.map((fact) => [fact, `${person}.items.${id}.${fact}`])) as Record<(typeof itemFacts)[number], string>, { position: index + 1 })),
  total: scene.state('items-total', { planned: `${person}.planned` }),
})

/** What one person is to study in a year, signed by the person, the head of the team and the principal. */
export const personalPlan = (scene: YearScene): DocumentModel => {
  const person = `person.${scene.wanted.person ?? ''}`
  return [
    ...draftMark(scene), teamHead(scene, `${person}.team`), paperTitle(scene),
    part(scene, 'part-person'), ...personLines(scene, person), ...blank(scene, 'training', 'duties'),
    part(scene, 'part-content'),
    part(scene, 'bases', 1), ...paperBases(scene),
    part(scene, 'aims', 2), ...plain(scene, 'aim-knowledge', 'aim-practice'),
    part(scene, 'contents', 3), items(scene, person),
    piece('paragraph', scene.state('person-periods', { owed: `${person}.owed`, planned: `${person}.planned` })),
    part(scene, 'measures', 4), ...plain(scene, 'measure-own', 'measure-evidence', 'measure-report'),
    { block: 'signers', signers: [signer(scene, 'principal', { approves: true }), signer(scene, 'teamHead'), signer(scene, 'author', { namePath: `${person}.fullName` })] },
  ]
}
