import { createHash } from 'node:crypto'
import type { DocumentKind, Issue } from '#schema/documents/documented-plan.ts'
import type { DocumentModel } from '#schema/documents/block.ts'
import { figuresOf } from '#schema/documents/figures-of.ts'
import { makeDocument } from '#schema/documents/make-document.ts'
import { staleSentences } from '#schema/documents/stale-sentences.ts'
import { checkLegalBasis } from '#schema/legal-basis/check-legal-basis.ts'
import { paragraphsOf, sayDocument } from '#schema/locale/documents/say-document.ts'
import type { Context } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { documentFile, documentTitles } from '#server/locale/document-names.ts'
import type { Plan } from '#server/plan/plan.entity.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { supervisorOn } from '#server/school/supervision.ts'
import { PlanDocument, PlanDocumentAnswer, type PlanDocumentInput } from './document.types.ts'
import { faultsOfInput } from './fault-of-input.ts'
import { presentReading, readingOf, type Reading } from './read-plan.ts'
import { findingSaid, staleSaid } from './said.ts'
import { writeDocx } from './write-docx.ts'

interface Wanted {
  readonly plan: Plan
  readonly kind: DocumentKind
  readonly input: PlanDocumentInput
}

const MOST_BYTES = 2_000_000

const declined = (userErrors: UserError[]): PlanDocumentAnswer => Object.assign(new PlanDocumentAnswer(), { document: null, userErrors })

const filled = (text: string | null | undefined): string | null => text?.trim() || null

async function issueOf({ em }: Context, { plan, input }: Wanted, { snapshotSha256, madeOn }: Reading): Promise<Issue> {
  const signedOn = input.signedOn ?? null
  const above = await supervisorOn(em, plan.school.id, signedOn ?? madeOn)
  return { draft: snapshotSha256 === null, parent: above?.name ?? null, number: filled(input.number), signedOn, place: filled(input.place), signer: filled(input.signer), onBehalf: false }
}

/** Only the plan itself has legal bases; its annex rests on the plan. */
const findingsOf = (kind: DocumentKind, model: DocumentModel): PlanDocument['findings'] =>
  kind === 'annex' ? [] : checkLegalBasis(paragraphsOf(sayDocument(model))).findings.map(findingSaid)

async function staleOf(context: Context, { plan }: Wanted, model: DocumentModel): Promise<PlanDocument['stale']> {
  const present = await presentReading(context, plan)
  return staleSentences(model, figuresOf(present.plan, present.beside)).map(staleSaid)
}

async function made(context: Context, wanted: Wanted, reading: Reading): Promise<PlanDocumentAnswer> {
  const { plan, kind } = wanted
  const issue = await issueOf(context, wanted, reading)
  const model = makeDocument(reading.plan, reading.beside, { kind, issue, madeOn: reading.madeOn })
  const file = await writeDocx(sayDocument(model), { title: documentTitles[kind]({ school: reading.plan.school.name, schoolYear: plan.schoolYear, draft: issue.draft }) })
  if (file.length > MOST_BYTES) return declined([refuse('documentTooLarge', { most: MOST_BYTES })])
  const document = Object.assign(new PlanDocument(), {
    fileName: documentFile(kind, { school: plan.school.code, schoolYear: plan.schoolYear, draft: issue.draft }),
    base64: Buffer.from(file).toString('base64'),
    bytes: file.length,
    sha256: createHash('sha256').update(file).digest('hex'),
    draft: issue.draft,
    snapshotSha256: reading.snapshotSha256,
    findings: findingsOf(kind, model),
    stale: await staleOf(context, wanted, model),
  })
  return Object.assign(new PlanDocumentAnswer(), { document, userErrors: [] })
}

/** A document of a plan the viewer may read, or why not. */
export async function planDocument(context: Context, wanted: Wanted): Promise<PlanDocumentAnswer> {
  const faults = faultsOfInput(wanted.input)
  if (faults.length > 0) return declined(faults)
  const reading = await readingOf(context, wanted.plan, wanted.input.source ?? null)
  return reading ? made(context, wanted, reading) : declined([refuse('documentNoSnapshot', {}, ['input', 'source'])])
}
