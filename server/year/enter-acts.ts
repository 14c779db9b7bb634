import type { SqlEntityManager } from '@mikro-orm/sql'
import { apply } from '#schema/year/apply.ts'
import { bookOf } from '#schema/year/book-of.ts'
import type { Book } from '#schema/year/book.ts'
import type { Entry } from '#schema/year/entry.ts'
import type { Context } from '#server/context.ts'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { idMadeBy, type ActRead } from './act-of.ts'
import { School } from '#server/school/school.entity.ts'
import { actorsOf } from './actors.ts'
import { declined } from './declined.ts'
import { entriesOf } from './entries-of-year.ts'
import { judge, type Bench } from './judge.ts'
import { lawOfYear } from './law-of-year.ts'
import type { OpenYear } from './open-year.ts'
import { personOfAct } from './person-of-act.ts'
import { rollFor, settle } from './settle.ts'
import { YearEntry } from './year-entry.entity.ts'

/** What became of one act. */
export interface ActResult {
  readonly index: number
  readonly entered: boolean
  readonly id: string | null
  readonly userErrors: readonly UserError[]
}

/** A year inside the transaction that writes into it. */
export interface Desk {
  readonly em: SqlEntityManager
  readonly open: OpenYear
  readonly clock: Context['clock']
  readonly book: Book
}

export async function deskOf(em: SqlEntityManager, open: OpenYear, clock: Context['clock']): Promise<Desk> {
  const entries = await entriesOf(em, { school: open.school.id, schoolYear: open.year.label })
  return { em, open, clock, book: bookOf(entries) }
}

function keep({ em, open }: Desk, book: Book, { number, at, by, act: { act, ...payload } }: Entry): void {
  const told = { act, ...payload } as Entry['act']
  em.persist(Object.assign(new YearEntry(), {
    school: em.getReference(School, open.school.id), schoolYear: open.year.label, number, at: new Date(at),
    account: by.account, byName: by.name, byRole: by.role, byTeam: by.team, act, person: personOfAct(book, told), payload,
  }))
}

const pathOf = (index: number): string[] => ['input', 'acts', String(index)]

/** Before whom acts on this desk are judged. */
export async function benchOf({ em, open, clock }: Desk): Promise<Bench> {
  return { actors: actorsOf(open.viewer, open.school.id), today: clock.today(), year: open.year, provisions: await lawOfYear(em, open) }
}

/** Enters acts one after the other, each judged on the book the acts before it left. */
export async function enterActs(desk: Desk, acts: readonly ActRead[]): Promise<ActResult[]> {
  const bench = await benchOf(desk)
  const roll = await rollFor(desk.em, desk.open.school, acts)
  const at = desk.clock.now().toISOString()
  let { book } = desk
  const enter = (read: ActRead, index: number): ActResult => {
    const settled = settle(roll, read, pathOf(index))
    if ('refusal' in settled) return { index, entered: false, id: null, userErrors: [settled.refusal] }
    const judged = judge(book, settled.act, bench)
    if ('decline' in judged) return { index, entered: false, id: null, userErrors: [declined(judged.decline, pathOf(index))] }
    const entry: Entry = { number: book.version + 1, at, by: judged.actor, act: settled.act }
    keep(desk, book, entry)
    book = apply(book, entry)
    return { index, entered: true, id: idMadeBy(settled.act), userErrors: [] }
  }
  return acts.map(enter)
}

/** All or none: those that were in order say that they were held back by the others. */
export const heldBack = (results: readonly ActResult[]): ActResult[] =>
  results.map((result) => (result.entered ? { ...result, entered: false, id: null, userErrors: [refuse('yearHeldBack', {}, pathOf(result.index))] } : result))
