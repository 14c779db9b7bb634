import type { Sentence, Signer } from '../block.ts'
import { piece } from '../scene.ts'
import type { Blank, Office } from './paper-facts.ts'
import { isNumbered, symbolOf } from './paper-kinds.ts'
import type { Piece, YearScene } from './year-scene.ts'

const numberOf = ({ state, issue, wanted: { kind } }: YearScene): Sentence | null =>
  isNumbered(kind) || issue.number !== null ? state('number', {}, { number: issue.number, symbol: symbolOf[kind] ?? 'plan' }) : null

const edges = ({ state, issue }: YearScene) => ({ nation: state('nation', {}), motto: state('motto', {}), dated: state('dated', {}, { place: issue.place, day: issue.signedOn }) })

/** The school issues it, under who stands above. */
export const schoolHead = (scene: YearScene): Piece => {
  const { state, issue } = scene
  return { block: 'head', parent: issue.parent === null ? null : state('parent', {}, { name: issue.parent }), school: state('school', { name: 'school.name' }), number: numberOf(scene), ...edges(scene) }
}

/** A team of the school, or somebody in it, issues it; a person without a team stands under the school alone. */
export const teamHead = (scene: YearScene, teamPath: string): Piece => {
  const { state, figures } = scene
  if (figures.get(teamPath) == null) return { ...schoolHead(scene), block: 'head', parent: null } as Piece
  return { block: 'head', parent: state('school', { name: 'school.name' }), school: state('team-head', { team: teamPath }), number: numberOf(scene), ...edges(scene) }
}

/** What kind of paper, on what, of which year. */
export const paperTitle = ({ state, wanted: { kind } }: YearScene, teamPath: string | null = null): Piece => ({
  block: 'title',
  type: state('paper-type', {}, { of: kind }),
  summary: [teamPath === null ? state('paper-summary', {}, { of: kind, team: null }) : state('paper-summary', { team: teamPath }, { of: kind }), state('plan-year', { schoolYear: 'schoolYear' })],
})

/** What the paper rests on, a line each: instruments, then the school's own plan where one was issued. */
export const paperBases = ({ state, bases, plan }: YearScene, after: readonly Sentence[] = []): readonly Piece[] => [
  ...bases.map(({ id }, index) => piece('basis', state('basis', {}, { instrument: id, last: plan === null && after.length === 0 && index === bases.length - 1 }))),
  ...(plan ? [piece('basis', state('school-plan-basis', { school: 'school.name' }, { ...plan, last: after.length === 0 }))] : []),
  ...after.map((sentence) => piece('basis', sentence)),
]

export const blank = ({ state }: YearScene, ...kinds: readonly Blank[]): readonly Piece[] => kinds.map((kind) => piece('blank', state('blank', {}, { of: kind })))

/** One column of the signatures. */
export const signer = ({ state, issue }: YearScene, office: Office, { approves = false, namePath }: { readonly approves?: boolean; readonly namePath?: string } = {}): Signer<Sentence> => ({
  office: state('signing-office', {}, { of: office, onBehalf: office === 'principal' && issue.onBehalf, approves }),
  name: namePath === undefined ? state('signing-name', {}, { name: office === 'principal' ? issue.signer : null }) : state('signing-name', { name: namePath }),
})

/** To whom a paper of the school goes, and who signs. */
export const paperSignature = ({ state, issue }: YearScene, article: number | null = null): Piece => ({
  block: 'signature',
  recipients: state('recipients', {}),
  copies: [
    ...(article === null ? [] : [state('as-article', {}, { at: article })]),
    ...(issue.parent === null ? [] : [state('to-parent', {}, { name: issue.parent })]),
    ...(article === null ? [state('to-staff', {})] : []), state('archive', {}),
  ],
  office: state('office', {}, { onBehalf: issue.onBehalf }),
  signer: state('signer', {}, { name: issue.signer }),
})
