import { categories } from '../rules/choices.ts'
import type { Block, DocumentModel, Row, Sentence } from './block.ts'
import type { Heading, Plain } from './facts.ts'
import { basisLines, head, signature } from './frame.ts'
import { regulationAmong } from './legal-bases.ts'
import { modulesTable } from './people-table.ts'
import { datedParts, delegations, watching } from './year/plan-of-year.ts'
import { countAt, draftMark, piece, whereAny, type Scene } from './scene.ts'

type Piece = Block<Sentence, Row>

const part = ({ state }: Scene, of: Heading): Piece => piece('part', state('heading', {}, { of }))
const section = ({ state }: Scene, of: Heading): Piece => piece('section', state('heading', {}, { of }))
const plain = ({ state }: Scene, ...sentences: readonly Plain[]): readonly Piece[] => sentences.map((of) => piece('item', state('plain', {}, { of })))
const told = ({ state }: Scene, of: Plain): Piece => piece('paragraph', state('plain', {}, { of }))

const audiencePaths = { managers: 'people.managers', teachers: 'people.teachers', levels: 'levels' } as const

const title = ({ state }: Scene): Piece => ({ block: 'title', type: state('plan-type', {}), summary: [state('plan-summary', audiencePaths), state('plan-year', { schoolYear: 'schoolYear' })] })

const purpose = (scene: Scene): readonly Piece[] => [
  part(scene, 'purpose'),
  piece('item', scene.state('purpose', { schoolYear: 'schoolYear' })),
  ...plain(scene, 'self-study', 'by-standards', 'by-conditions', 'by-register'),
]

const audience = (scene: Scene): readonly Piece[] => [
  part(scene, 'audience'),
  piece('paragraph', scene.state('people', { people: 'people', ...audiencePaths })),
  ...whereAny(scene, 'people.onLeave', scene.state('on-leave', { onLeave: 'people.onLeave' })),
]

const owed = ({ state, figures }: Scene, programme: '01' | '02' | '03'): readonly Piece[] =>
  categories.flatMap((category) => {
    const path = `owed.${category}.periods${programme}`
    return figures.has(path) ? [piece('item', state('owed', { periods: path }, { category }))] : []
  })

const topics = ({ state, figures }: Scene, path: 'topics01' | 'topics02'): readonly Piece[] =>
  (figures.get(path) as readonly string[] | undefined)?.length ? [piece('paragraph', state('topics', { topics: path }))] : []

const electives = (scene: Scene): readonly Piece[] => [
  ...whereAny(scene, 'context.modulesPerTeacher', scene.state('modules-each', { modules: 'context.modulesPerTeacher' })),
  piece('paragraph', scene.state('registered', { registrations: 'registrations', distinct: 'registrations.modules', choosers: 'registrations.people' })),
  ...whereAny(scene, 'registrations.without', scene.state('without-choice', { count: 'registrations.without' })),
  ...(countAt(scene.figures, 'registrations') > 0 ? [modulesTable(scene.figures, scene.state)] : []),
]

const content = (scene: Scene): readonly Piece[] => [
  part(scene, 'content'),
  section(scene, 'programme01'), told(scene, 'about01'), ...owed(scene, '01'), ...topics(scene, 'topics01'),
  section(scene, 'programme02'), told(scene, 'about02'), ...owed(scene, '02'), ...topics(scene, 'topics02'),
  section(scene, 'programme03'), told(scene, 'about03'), ...owed(scene, '03'), ...electives(scene),
]

const assessment = (scene: Scene): readonly Piece[] => {
  const regulation = regulationAmong(scene.bases)
  const basis = regulation ? scene.state('regulation', {}, { instrument: regulation.id }) : scene.state('no-regulation', {})
  return [part(scene, 'assessment'), piece('item', basis), ...plain(scene, 'assess-fairly', 'assess-used')]
}

const organisation = (scene: Scene): readonly Piece[] => [
  part(scene, 'organisation'),
  section(scene, 'board'), ...plain(scene, 'board-guides', 'board-follows', 'board-assesses', 'board-cares'), ...watching(scene), ...delegations(scene),
  section(scene, 'teams'), ...plain(scene, 'teams-discuss', 'teams-check'),
  section(scene, 'teachers'), ...plain(scene, 'teachers-plan', 'teachers-report'),
  told(scene, 'closing'),
]

/** The school's plan of the year, from its heading block to its signature. */
export const schoolPlan = (scene: Scene): DocumentModel => [
  ...draftMark(scene), head(scene), title(scene), ...basisLines(scene),
  ...purpose(scene), ...audience(scene), ...content(scene),
  part(scene, 'forms'), ...plain(scene, 'form-modes', 'form-teams', 'form-alone', 'form-online', 'form-terms', 'form-core', 'form-review'),
  ...datedParts(scene),
  ...assessment(scene), ...organisation(scene), signature(scene),
]
