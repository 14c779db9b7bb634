import { annex } from './annex.ts'
import type { DocumentModel } from './block.ts'
import type { Beside, DocumentedPlan, DocumentKind, Issue } from './documented-plan.ts'
import { figuresOf } from './figures-of.ts'
import type { Figures } from './statement.ts'
import { sceneOf, type Scene } from './scene.ts'
import { schoolPlan } from './school-plan.ts'

export interface Wanted {
  readonly kind: DocumentKind
  readonly issue: Issue
  /** Counts as the signing day while nobody signed. */
  readonly madeOn: string
  /** What the year's book comes to; left out: only the plan speaks. */
  readonly year?: Figures
}

const makers: Readonly<Record<DocumentKind, (scene: Scene) => DocumentModel>> = { plan: schoolPlan, annex }

/** Figures of the plan, and those of the book where there is one. */
export const planFigures = (plan: DocumentedPlan, beside: Beside, year: Figures = new Map()): Figures => new Map([...year, ...figuresOf(plan, beside)])

/** A document of a plan, in statements that know their sources. */
export const makeDocument = (plan: DocumentedPlan, beside: Beside, { kind, issue, madeOn, year }: Wanted): DocumentModel =>
  makers[kind](sceneOf(planFigures(plan, beside, year), issue, madeOn))
