import type { Level, Role } from '../../tables/plan-lines.ts'
import { instrument, type Instrument } from '../instrument.ts'
import { instrumentOf } from '../instruments.ts'

export type InstrumentKind = 'law' | 'resolution' | 'decree' | 'decision' | 'directive' | 'circular' | 'jointCircular' | 'dispatch'

/** What an instrument is about, as far as a plan of schools may rely on it. */
export type Subject =
  | 'cpd-regulation' | 'cpd-programme' | 'core-training' | 'standard' | 'rank' | 'calendar' | 'strategy' | 'project'
  | 'evaluation' | 'document-format' | 'education-law' | 'charter' | 'curriculum' | 'accreditation' | 'staffing'
  | 'public-employees' | 'qualification' | 'data' | 'organisation' | 'pupil-assessment' | 'safety' | 'online-learning' | 'pay' | 'policy'

/** What is known of an instrument, piece by piece: one may be sure and another only remembered. */
export type Known = 'date' | 'from' | 'to' | 'scope'

export type Confidence = 'verified' | 'secondary' | 'recalled'

/** Where an entry was read: the official codex of law, a signed original, a law portal, somebody's list, plans of schools and offices, news, or nowhere but memory. */
export type Source = 'codex' | 'signed-original' | 'portal' | 'list' | 'plan' | 'news' | 'memory'

/** An instrument as the register of legal bases keeps it. Whatever is not known is null. */
export interface Registered extends Instrument {
  readonly kind: InstrumentKind
  /** Laws are cited by name. */
  readonly name: string | null
  /** Null: not tied to levels or roles. */
  readonly levels: readonly Level[] | null
  readonly roles: readonly Role[] | null
  readonly subjects: readonly Subject[]
  /** Years a strategy or project covers. */
  readonly term: readonly [from: number, to: number] | null
  /** '2022-2023', of an instrument made for one year. */
  readonly schoolYear: string | null
  readonly source: Source
  /** Pieces less sure than the entry as a whole. */
  readonly doubts: Readonly<Partial<Record<Known, 'secondary' | 'recalled'>>>
}

export type Extra = Partial<Omit<Registered, 'effective'>> & { readonly from?: string; readonly to?: string }

const whole: Readonly<Record<Instrument['provenance'], Confidence>> = { original: 'verified', codex: 'verified', secondary: 'secondary', seed: 'secondary', recalled: 'recalled' }

/** How sure one piece of an entry is; without a piece, the entry as a whole. */
export const confidenceOf = (entry: Registered, known?: Known): Confidence => (known && entry.doubts[known]) ?? whole[entry.provenance]

const provenances: Readonly<Record<Source, Instrument['provenance']>> = {
  codex: 'codex', 'signed-original': 'original', portal: 'secondary', list: 'secondary', plan: 'secondary', news: 'secondary', memory: 'recalled',
}

const plain = { name: null, levels: null, roles: null, subjects: [], term: null, schoolYear: null, doubts: {} } as const

export type Row = readonly [id: string, kind: InstrumentKind, number: string, title: string]

/** An entry of the register from what heads it and whatever else is known. */
export const registered = ([id, kind, number, title]: Row, source: Source, { from, to, ...extra }: Extra): Registered => ({
  ...instrument({ id, number, title, issuer: '', date: null, provenance: provenances[source] }),
  ...plain,
  kind,
  source,
  ...extra,
  effective: { from: from ?? null, to: to ?? null },
})

const known = (id: string): Instrument => {
  const found = instrumentOf(id)
  if (!found) throw new Error(`no instrument ${id}`)
  return found
}

/** What the register adds to an instrument the rules rest on already; days known there stay. */
export const annotated = ([id, kind, source]: readonly [string, InstrumentKind, Source], { from, to, date, ...extra }: Extra = {}): Registered => ({
  ...known(id),
  ...plain,
  kind,
  source,
  ...extra,
  date: known(id).date ?? date ?? null,
  effective: { from: known(id).effective.from ?? from ?? null, to: known(id).effective.to ?? to ?? null },
})
