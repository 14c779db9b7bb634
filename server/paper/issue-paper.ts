import type { SqlEntityManager } from '@mikro-orm/sql'
import { statementsOf } from '#schema/documents/stale-sentences.ts'
import { isNumbered } from '#schema/documents/year/paper-kinds.ts'
import type { YearRole } from '#schema/year/actor.ts'
import { bookOf } from '#schema/year/book-of.ts'
import type { Book } from '#schema/year/book.ts'
import type { Context } from '#server/context.ts'
import { DocumentFinding } from '#server/document/document.types.ts'
import { answer, decline } from '#server/graph/answer.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { once, type Outcome } from '#server/idempotency/once.ts'
import { revive } from '#server/plan/revive.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { School } from '#server/school/school.entity.ts'
import { actorsOf, rolesOn } from '#server/year/actors.ts'
import { entriesOf } from '#server/year/entries-of-year.ts'
import type { OpenYear } from '#server/year/open-year.ts'
import { faultsOf } from './faults.ts'
import { madePaper, type Made, type Order } from './make-paper.ts'
import { holderOf, nextNumber, takesNumber, numberKey, type Counting } from './number.ts'
import { Paper } from './paper.entity.ts'
import { PaperDraft, PaperIssuePayload, type PaperIssueInput } from './paper.types.ts'
import { signs } from './who-signs.ts'

const MOST_BYTES = 2_000_000
const YEAR = 4

interface Asked {
  readonly open: OpenYear
  readonly input: PaperIssueInput
}

/** What is kept of an answer; the paper itself is read again. */
interface Kept {
  readonly paper: string | null
  readonly draft: PaperDraft | null
  readonly suggestedNumber: string | null
  readonly findings: readonly DocumentFinding[]
  readonly userErrors: readonly UserError[]
}

const nothing: Kept = { paper: null, draft: null, suggestedNumber: null, findings: [], userErrors: [] }

const declined = (...userErrors: UserError[]): Outcome<Kept> => ({ kept: false, answer: { ...nothing, userErrors } })

const filled = (text: string | null | undefined): string | null => text?.trim() || null

const countingOf = ({ open, input }: Asked, today: string): Counting => ({ school: open.school, year: Number((input.signedOn ?? today).slice(0, YEAR)) })

/** As given; where nothing was said, the next free one for papers that take a number. */
const numberOf = ({ input }: Asked, suggested: string | null): string | null => {
  if (input.number != null) return filled(input.number)
  return isNumbered(input.kind) ? suggested : null
}

interface Settled extends Seen {
  readonly asked: Asked
  readonly number: string | null
}

const orderOf = ({ asked: { open, input }, book, roles, number, today }: Settled): Order => {
  const on = input.signedOn ?? today
  const { kind, person, team } = input
  return {
    open, book, kind, on, person: person ?? null, team: team ?? null, council: kind === 'recognitionDecision' ? filled(input.council) : null,
    issue: {
      draft: input.mode === 'validate', number, signedOn: on, place: filled(input.place), signer: filled(input.signer),
      onBehalf: (input.onBehalf ?? false) || (!roles.includes('principal') && roles.includes('deputy')),
    },
  }
}

const draftOf = ({ file, fileName, sha256, number }: Made): PaperDraft =>
  Object.assign(new PaperDraft(), { fileName, sha256, number, bytes: file.length, base64: Buffer.from(file).toString('base64') })

function keep(em: SqlEntityManager, { kind, person, team, issue, on, open, book }: Order, made: Made): Paper {
  const { number } = made
  return Object.assign(new Paper(), {
    school: em.getReference(School, open.school.id), schoolYear: open.year.label, kind, number, numberKey: number === null || kind === 'annex' ? null : numberKey(number),
    numberYear: Number(on.slice(0, YEAR)), issuedOn: on, account: open.viewer.account.id, issuedByName: open.viewer.account.displayName, onBehalf: issue.onBehalf, fileName: made.fileName,
    bytes: made.file.length, sha256: made.sha256, content: Buffer.from(made.file).toString('base64'), bookVersion: book.version, snapshotSha256: made.snapshotSha256, person, team,
    statements: JSON.stringify(statementsOf(made.model)),
  })
}

async function made(context: Context, em: SqlEntityManager, settled: Settled): Promise<Outcome<Kept>> {
  const { asked: { input } } = settled
  const order = orderOf(settled)
  const paper = await madePaper(context, readerOf(em), order)
  if ('refusal' in paper) return declined(paper.refusal)
  if (paper.file.length > MOST_BYTES) return declined(refuse('documentTooLarge', { most: MOST_BYTES }))
  const told = { ...nothing, findings: paper.findings }
  if (input.mode === 'validate') return { kept: false, answer: { ...told, draft: draftOf(paper) } }
  const kept = Object.assign(keep(em, order, paper), { at: context.clock.now() })
  await em.persist(kept).flush()
  return { kept: true, answer: { ...told, paper: kept.id } }
}

/** The annex carries the number of its plan, so it takes none away. */
const takenBy = (em: SqlEntityManager, { input }: Asked, { number, counting }: { readonly number: string; readonly counting: Counting }): Promise<Paper | null> =>
  input.kind === 'annex' ? Promise.resolve(null) : holderOf(em, number, counting)

interface Seen {
  readonly book: Book
  readonly roles: readonly YearRole[]
  readonly today: string
}

/** Results are recognised once the year is closed: until then they may change. */
const isOpenStill = ({ kind, signedOn }: PaperIssueInput, { closed }: Book, today: string): boolean =>
  kind === 'recognitionDecision' && (closed === null || closed.on > (signedOn ?? today))

/** Why this request is declined whatever its number. */
const refusalsOf = ({ open, input }: Asked, { book, roles, today }: Seen): UserError[] => {
  if (input.mode === 'commit' && !signs(roles)) return [refuse('paperOnlySigner', {})]
  if (book.version !== input.version) return [refuse('yearMoved', { mine: input.version, theirs: book.version }, ['input', 'version'])]
  if (input.mode === 'commit' && isOpenStill(input, book, today)) return [refuse('paperYearOpen', {}, ['input', 'kind'])]
  return faultsOf(input, book, open)
}

/** Reads in the same transaction, but remembers nothing: what was only read must not be written back. */
const readerOf = (em: SqlEntityManager): SqlEntityManager => em.fork({ keepTransactionContext: true })

async function carryOut(context: Context, writer: SqlEntityManager, asked: Asked): Promise<Outcome<Kept>> {
  const em = readerOf(writer)
  const { open, input } = asked
  const today = context.clock.today()
  const book = bookOf(await entriesOf(em, { school: open.school.id, schoolYear: open.year.label }))
  const seen = { book, today, roles: rolesOn(book, actorsOf(open.viewer, open.school.id), today) }
  const refusals = refusalsOf(asked, seen)
  if (refusals.length > 0) return declined(...refusals)
  const counting = countingOf(asked, today)
  const suggestedNumber = takesNumber(input.kind) ? await nextNumber(em, input.kind, counting) : null
  const number = numberOf(asked, suggestedNumber)
  const taken = number !== null && (await takenBy(em, asked, { number, counting }))
  const { kept, answer: told } = taken ? declined(refuse('paperNumberTaken', { number, next: suggestedNumber ?? '' }, ['input', 'number'])) : await made(context, writer, { asked, ...seen, number })
  return { kept, answer: { ...told, suggestedNumber } }
}

async function payloadOf({ em }: Context, { paper, draft, suggestedNumber, findings, userErrors }: Kept, replayed: boolean): Promise<PaperIssuePayload> {
  return answer(PaperIssuePayload, {
    paper: paper === null ? null : await em.fork().findOne(Paper, { id: paper }), draft: draft && Object.assign(new PaperDraft(), draft), suggestedNumber,
    findings: findings.map((finding) => Object.assign(new DocumentFinding(), finding)), userErrors: revive(userErrors), replayed,
  })
}

/** Makes out a paper once and keeps it for ever; VALIDATE makes a draft and keeps nothing. */
export async function issuePaper(context: Context, open: OpenYear, input: PaperIssueInput): Promise<PaperIssuePayload> {
  const { idempotencyKey: key, ...body } = input
  const asked = { open, input }
  const place = { school: open.school.id, schoolYear: open.year.label }
  const done = await once<Kept>(context, { operation: 'paperIssue', key, body: { ...place, ...body }, by: open.viewer.account }, (em) => carryOut(context, em, asked))
  return 'refusal' in done ? decline(PaperIssuePayload, done.refusal) : payloadOf(context, done.answer, done.replayed)
}
