import type { Registered } from '../law/instruments/registered.ts'
import type { Level, Role } from '../tables/plan-lines.ts'
import type { Block, Row, Sentence } from './block.ts'
import type { Issue } from './documented-plan.ts'
import { legalBases } from './legal-bases.ts'
import { stating, type Figures, type State } from './statement.ts'
import { schoolScope } from './year/year-figures.ts'

/** What every part of a document is made from. */
export interface Scene {
  readonly figures: Figures
  readonly state: State
  readonly issue: Issue
  readonly bases: readonly Registered[]
  /** Where the year's figures of what it is about stand: the school's, or one team's. */
  readonly scope: string
}

type Piece = Block<Sentence, Row>

const rolesAmong = (figures: Figures): readonly Role[] => (['manager', 'teacher'] as const).filter((role) => countAt(figures, `people.${role}s`) > 0)

/** Bases are those of the signing day; of the day it is made where nobody signed yet. */
export const sceneOf = (figures: Figures, issue: Issue, madeOn: string): Scene => {
  const levels = (figures.get('levels') ?? []) as readonly Level[]
  return { figures, issue, scope: schoolScope, state: stating(figures), bases: legalBases({ on: issue.signedOn ?? madeOn, levels, roles: rolesAmong(figures) }) }
}

export const countAt = (figures: Figures, path: string): number => {
  const value = figures.get(path)
  return typeof value === 'number' ? value : 0
}

export const piece = (block: 'draft' | 'part' | 'section' | 'paragraph' | 'item' | 'basis' | 'attached' | 'centred' | 'blank' | 'note', sentence: Sentence): Piece => ({ block, sentence })

/** A sentence only where its figure is more than nothing. */
export const whereAny = ({ figures }: Scene, path: string, sentence: Sentence): readonly Piece[] => (countAt(figures, path) > 0 ? [piece('paragraph', sentence)] : [])

export const draftMark = ({ issue, state }: Scene): readonly Piece[] => (issue.draft ? [piece('draft', state('draft', {}))] : [])
