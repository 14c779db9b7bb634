import type { Level, Role } from '../../tables/plan-lines.ts'
import type { Block, Row, Sentence } from '../block.ts'
import type { Issue } from '../documented-plan.ts'
import { legalBases } from '../legal-bases.ts'
import { countAt, piece, type Scene } from '../scene.ts'
import { stating, type Figures } from '../statement.ts'
import type { Reference, YearHeading, YearPlain } from './paper-facts.ts'
import type { YearPaper } from './paper-kinds.ts'
import type { ListFacts, YearFacts } from './year-facts.ts'
import { schoolScope, teamScope, yearFigures } from './year-figures.ts'

export type Piece = Block<Sentence, Row>

/** Which paper of the year, on whom. */
export interface WantedPaper {
  readonly kind: YearPaper
  readonly issue: Issue
  /** Day its figures and bases are of. */
  readonly on: string
  readonly person: string | null
  readonly team: string | null
  /** Council whose proposal a decision follows; null: none is named. */
  readonly council: string | null
}

/** What every part of a paper of the year is made from. */
export interface YearScene extends Scene {
  readonly wanted: WantedPaper
  readonly plan: Reference | null
  readonly decision: Reference
  readonly lists: ReadonlyMap<string, ListFacts>
}

const referenceOf = (issued: { readonly number: string; readonly on: string } | undefined): Reference => ({ number: issued?.number ?? null, day: issued?.on ?? null })

const rolesIn = (figures: Figures, scope: string): readonly Role[] => (['manager', 'teacher'] as const).filter((role) => countAt(figures, `${scope}.${role}s`) > 0)

interface Audience {
  readonly levels: readonly Level[]
  readonly roles: readonly Role[]
}

/** Whom the paper is about, for choosing its bases. */
const audienceOf = (facts: YearFacts, figures: Figures, { person, team }: WantedPaper): Audience => {
  const one = facts.people.find(({ id }) => id === person)
  if (one) return { levels: one.level ? [one.level] : facts.school.levels, roles: [one.role] }
  const scope = team === null ? schoolScope : teamScope(team)
  const stated = (figures.get(`${scope}.levels`) ?? []) as readonly Level[]
  return { levels: stated.length > 0 ? stated : facts.school.levels, roles: rolesIn(figures, scope) }
}

export const yearSceneOf = (facts: YearFacts, wanted: WantedPaper): YearScene => {
  const figures = yearFigures(facts)
  const { issued: { schoolPlan, recognitionDecision }, lists } = facts
  return {
    figures, wanted, lists, issue: wanted.issue, state: stating(figures),
    bases: legalBases({ on: wanted.on, ...audienceOf(facts, figures, wanted) }),
    scope: wanted.team === null ? schoolScope : teamScope(wanted.team),
    plan: schoolPlan ? referenceOf(schoolPlan) : null,
    decision: referenceOf(recognitionDecision),
  }
}

/** The place of a figure of what the paper is about. */
export const of = ({ scope }: Scene, fact: string): string => `${scope}.${fact}`

export const idsAt = ({ figures }: Scene, path: string): readonly string[] => {
  const value = figures.get(path)
  return Array.isArray(value) ? (value as readonly string[]) : []
}

export const part = ({ state }: YearScene, heading: YearHeading, at: number | null = null): Piece => piece('part', state('year-heading', {}, { of: heading, at }))

export const plain = ({ state }: YearScene, ...sentences: readonly YearPlain[]): readonly Piece[] => sentences.map((sentence) => piece('item', state('year-plain', {}, { of: sentence })))

/** Some pieces where there is something to tell, one sentence where not. */
export const either = (scene: YearScene, path: string, { some, none }: { readonly some: () => readonly Piece[]; readonly none: YearPlain }): readonly Piece[] =>
  idsAt(scene, path).length > 0 ? some() : plain(scene, none)
