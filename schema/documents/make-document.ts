import { annex } from './annex.ts'
import type { DocumentModel } from './block.ts'
import type { Beside, DocumentedPlan, DocumentKind, Issue } from './documented-plan.ts'
import { figuresOf } from './figures-of.ts'
import { sceneOf, type Scene } from './scene.ts'
import { schoolPlan } from './school-plan.ts'

export interface Wanted {
  readonly kind: DocumentKind
  readonly issue: Issue
  /** Counts as the signing day while nobody signed. */
  readonly madeOn: string
}

const makers: Readonly<Record<DocumentKind, (scene: Scene) => DocumentModel>> = { plan: schoolPlan, annex }

/** A document of a plan, in statements that know their sources. */
export const makeDocument = (plan: DocumentedPlan, beside: Beside, { kind, issue, madeOn }: Wanted): DocumentModel =>
  makers[kind](sceneOf(figuresOf(plan, beside), issue, madeOn))
