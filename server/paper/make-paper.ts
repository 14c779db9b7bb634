import { createHash } from 'node:crypto'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { DocumentModel } from '#schema/documents/block.ts'
import type { Figures } from '#schema/documents/statement.ts'
import type { Issue } from '#schema/documents/documented-plan.ts'
import { makeDocument } from '#schema/documents/make-document.ts'
import { yearFigures } from '#schema/documents/year/year-figures.ts'
import { makePaper } from '#schema/documents/year/make-paper.ts'
import type { PaperKind, YearPaper } from '#schema/documents/year/paper-kinds.ts'
import { checkLegalBasis } from '#schema/legal-basis/check-legal-basis.ts'
import { paragraphsOf, sayDocument } from '#schema/locale/documents/say-document.ts'
import type { Book } from '#schema/year/book.ts'
import type { Context } from '#server/context.ts'
import type { DocumentFinding } from '#server/document/document.types.ts'
import { readingOf, type Reading } from '#server/document/read-plan.ts'
import { findingSaid } from '#server/document/said.ts'
import { writeDocx } from '#server/document/write-docx.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { paperFile, paperTitle } from '#server/locale/paper-names.ts'
import { Plan } from '#server/plan/plan.entity.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { supervisorOn } from '#server/school/supervision.ts'
import type { OpenYear } from '#server/year/open-year.ts'
import { annexReference } from './annex-reference.ts'
import { readYear } from './read-year.ts'

/** A paper to make out, all that the office adds settled. */
export interface Order {
  readonly open: OpenYear
  readonly book: Book
  readonly kind: PaperKind
  readonly person: string | null
  readonly team: string | null
  readonly council: string | null
  readonly issue: Omit<Issue, 'parent'>
  readonly on: string
}

export interface Made {
  readonly model: DocumentModel
  readonly file: Uint8Array
  readonly sha256: string
  readonly fileName: string
  readonly findings: DocumentFinding[]
  readonly snapshotSha256: string | null
  /** The number on it; an annex carries that of its plan. */
  readonly number: string | null
}

/** Papers that stand on legal bases of their own. */
const based: readonly PaperKind[] = ['schoolPlan', 'teamPlan', 'personalPlan', 'recognitionDecision']

/** Slips are single pages, each for somebody else. */
const unpaged: readonly PaperKind[] = ['personalSlips']

type Modelled = Pick<Made, 'model' | 'snapshotSha256' | 'number'> | { readonly refusal: UserError }

/** The plan as approved; a draft may be made of its present lines. */
async function readPlan(context: Context, em: SqlEntityManager, { open, issue }: Order): Promise<Reading | { readonly refusal: UserError }> {
  const plan = await em.findOne(Plan, { school: open.school.id, schoolYear: open.year.label }, { populate: ['school', 'authority'] })
  if (!plan) return { refusal: refuse('paperNoPlan', {}, ['schoolYear']) }
  const asker = { ...context, em }
  const reading = issue.draft ? await readingOf(asker, plan, null) : await readingOf(asker, plan, 'snapshot')
  return reading ?? { refusal: refuse('documentNoSnapshot', {}, ['input', 'kind']) }
}

interface PlanOrder {
  readonly order: Order
  readonly issue: Issue
  readonly year: Figures
}

/** The plan's snapshot speaks first, the year's book adds what it knows. */
async function modelOfPlan({ context, em }: { readonly context: Context; readonly em: SqlEntityManager }, { order, issue, year }: PlanOrder): Promise<Modelled> {
  const reading = await readPlan(context, em, order)
  if ('refusal' in reading) return reading
  const { snapshotSha256, plan, beside } = reading
  if (order.kind === 'schoolPlan') return { model: makeDocument(plan, beside, { kind: 'plan', issue, madeOn: order.on, year }), snapshotSha256, number: issue.number }
  const reference = await annexReference(em, order, snapshotSha256)
  return { model: makeDocument(plan, beside, { kind: 'annex', issue: { ...issue, number: reference.number, signedOn: reference.day }, madeOn: order.on, year }), snapshotSha256, number: reference.number }
}

async function modelOf(context: Context, em: SqlEntityManager, order: Order): Promise<Modelled> {
  const { kind, open, on, person, team, council } = order
  const issue: Issue = { ...order.issue, parent: (await supervisorOn(em, open.school.id, on))?.name ?? null }
  const facts = await readYear(em, { ...order, today: context.clock.today() })
  if (kind === 'schoolPlan' || kind === 'annex') return modelOfPlan({ context, em }, { order, issue, year: yearFigures(facts) })
  return { model: makePaper(facts, { kind: kind satisfies YearPaper, issue, on, person, team, council }), snapshotSha256: null, number: issue.number }
}

const nameOn = ({ book, person, team }: Order): string | null => (person === null ? team : (book.members.get(person)?.member.fullName ?? null))

/** A paper as a file, with what its bases are worth; or why there is none. */
export async function madePaper(context: Context, em: SqlEntityManager, order: Order): Promise<Made | { readonly refusal: UserError }> {
  const modelled = await modelOf(context, em, order)
  if ('refusal' in modelled) return modelled
  const { kind, open: { school, year: { label: schoolYear } }, issue } = order
  const said = sayDocument(modelled.model)
  const file = await writeDocx(said, { title: paperTitle(kind, { school: school.name, schoolYear }), pageNumbers: !unpaged.includes(kind) })
  return {
    ...modelled, file,
    sha256: createHash('sha256').update(file).digest('hex'),
    fileName: paperFile(kind, { school: school.code, schoolYear, draft: issue.draft, on: nameOn(order) }),
    findings: based.includes(kind) ? checkLegalBasis(paragraphsOf(said), order.on).findings.map(findingSaid) : [],
  }
}
