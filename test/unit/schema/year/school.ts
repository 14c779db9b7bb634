import type { Act } from '#schema/year/act.ts'
import type { Actor, YearRole } from '#schema/year/actor.ts'
import { apply } from '#schema/year/apply.ts'
import type { Asker } from '#schema/year/asker.ts'
import type { Assessment } from '#schema/year/assessment.ts'
import { emptyBook } from '#schema/year/book-of.ts'
import type { Book } from '#schema/year/book.ts'
import { decide } from '#schema/year/decide.ts'
import type { Item } from '#schema/year/item.ts'
import type { Member } from '#schema/year/member.ts'
import type { Session } from '#schema/year/session.ts'

export const year = { label: '2025-2026', from: '2025-08-01', to: '2026-07-31' }

export const actor = (role: YearRole, more: Partial<Actor> = {}): Actor => ({ account: role, name: role, role, team: role === 'teamHead' ? 'Toán' : null, ...more })

export const asker = (role: YearRole = 'principal', more: Partial<Asker> & { readonly by?: Partial<Actor> } = {}): Asker => {
  const { by, ...rest } = more
  return { actor: actor(role, by), today: '2026-03-10', year, provisions: [], ...rest }
}

export const member = (id: string, more: Partial<Member> = {}): Member => ({
  id, fullName: `Người ${id}`, birthDate: null, staffCode: null, role: 'teacher', level: 'primary', team: 'Toán', subject: null, ...more,
})

export const item = (id: string, more: Partial<Item> = {}): Item => ({
  id, programme: id.startsWith('01') ? '01' : id.startsWith('02') ? '02' : '03', module: id.startsWith('0') ? null : id, topic: null, periods: 40, form: null, way: null, months: [], term: null, ...more,
})

export const fullPlan = [item('01'), item('02'), item('GVPT 3')]

export const join = (id: string, more: Partial<Member> = {}): Act => ({ act: 'join', member: member(id, more), from: 'plan', on: '2025-08-15', decision: null, batch: null })

export const plan = (person: string, items: readonly Item[] = fullPlan): Act => ({ act: 'plan', person, items, source: 'slip' })

let count = 0
export const mark = (person: string, ...[of, given, more = {}]: readonly [item: string, mark: number | null, more?: Partial<Assessment>]): Act => ({
  act: 'assess', assessment: { id: `a${++count}`, person, item: of, kind: 'report', attempt: 1, on: '2026-03-01', mark: given, absent: false, source: 'school', ...more },
})

export const session = (id: string, more: Partial<Session> = {}): Session => ({
  id, title: id, programme: '03', module: 'GVPT 3', on: '2026-02-01', starts: '08:00', ends: '11:00', place: 'Hội trường', leader: 'Lê A', capacity: null, people: [], ...more,
})

/** Enters acts in their order as the principal, unless told otherwise; one that is declined fails the test that asked for it. */
export const given = (acts: readonly Act[], by: Asker = asker(), from: Book = emptyBook): Book =>
  acts.reduce((book, act) => {
    const declined = decide(book, act, by)
    if (declined !== null) throw new Error(`${act.act}: ${JSON.stringify(declined)}`)
    return apply(book, { number: book.version + 1, at: `${by.today}T08:00:00.000Z`, by: by.actor, act })
  }, from)

export const handed = (person: string): Act => ({ act: 'hand', person, on: '2025-09-15' })
export const passed = (person: string): readonly Act[] => [{ act: 'pass', person, step: 'teamHead', note: null }, { act: 'pass', person, step: 'principal', note: null }]

/** Somebody whose full plan is approved. */
export const approved = (id: string): readonly Act[] => [join(id), plan(id), handed(id), ...passed(id)]

/** Somebody who has done everything. */
export const done = (id: string): readonly Act[] => [...approved(id), ...fullPlan.map((one) => mark(id, one.id, 8))]

export const why = (book: Book, act: Act, by: Asker = asker()): string | null => decide(book, act, by)?.reason ?? null
