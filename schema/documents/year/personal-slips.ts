import type { DocumentModel, Row } from '../block.ts'
import { draftMark, piece } from '../scene.ts'
import type { ListedModule } from './paper-facts.ts'
import { signer, teamHead } from './paper-frame.ts'
import { personLines } from './personal-plan.ts'
import type { ListFacts } from './year-facts.ts'
import { idsAt, of, plain, type Piece, type YearScene } from './year-scene.ts'

/** Rows for modules on a slip; more than two are rare, and the back of the paper is there. */
const ELECTIVES = 3
/** Longer lists stand in two columns, so that a slip stays one page. */
const ONE_COLUMN = 18

const choices = (scene: YearScene, person: string): Piece => {
  const row = (programme: '01' | '02' | '03', at: number): Row => scene.state('slip-row', { contents: `${person}.contents${programme}` }, { programme, at })
  return { block: 'table', table: 'slip', heading: scene.state('slip-heading', {}), rows: [row('01', 0), row('02', 0), ...Array.from({ length: ELECTIVES }, (_, at) => row('03', at))], total: null }
}

const pairs = (modules: readonly ListedModule[]): readonly (readonly (ListedModule | null)[])[] => {
  const half = Math.ceil(modules.length / 2)
  return modules.slice(0, half).map((module, index) => [module, modules[half + index] ?? null])
}

const listed = ({ state }: YearScene, { modules }: ListFacts): Piece => {
  const columns = modules.length > ONE_COLUMN ? 2 : 1
  const lines = columns === 2 ? pairs(modules) : modules.map((module) => [module])
  return { block: 'table', table: columns === 2 ? 'list-twice' : 'list', heading: state('list-heading', {}, { columns }), rows: lines.map((line) => state('list-row', {}, { modules: line })), total: null }
}

const list = (scene: YearScene, id: string): readonly Piece[] => {
  const found = scene.lists.get(id)
  if (!found || found.modules.length === 0) return plain(scene, 'slip-no-list')
  return [listed(scene, found), ...(found.modules.some(({ checked }) => !checked) ? [piece('note', scene.state('year-plain', {}, { of: 'slip-unverified' }))] : [])]
}

const title = ({ state, wanted: { kind } }: YearScene): Piece => ({ block: 'title', type: state('paper-type', {}, { of: kind }), summary: [state('slip-summary', { schoolYear: 'schoolYear' })] })

/** The day of signing is left to whoever fills it in. */
const slip = (scene: YearScene, id: string): readonly Piece[] => {
  const person = `person.${id}`
  return [
    ...draftMark(scene), { ...teamHead(scene, `${person}.team`), dated: null } as Piece, title(scene), ...personLines(scene, person), choices(scene, person), ...list(scene, id),
    piece('note', scene.state('year-plain', {}, { of: 'slip-how' })),
    { block: 'signers', signers: [signer(scene, 'teamHead'), signer(scene, 'registrant', { namePath: `${person}.fullName` })] },
  ]
}

/** A page for each teacher to fill in by hand. */
export const personalSlips = (scene: YearScene): DocumentModel =>
  idsAt(scene, of(scene, 'active.ids')).flatMap((id, index) => [...(index === 0 ? [] : [{ block: 'page' } as const]), ...slip(scene, id)])
