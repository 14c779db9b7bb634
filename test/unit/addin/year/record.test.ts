import { beforeEach, describe, expect, test } from '@jest/globals'
import type { YearAct, YearBook } from '#addin/desk/year-book.ts'
import { openYear } from '#addin/desk/year-book.ts'
import { noOutcomes, outcomes } from '#addin/desk/year-outcomes.ts'
import { record } from '#addin/desk/year-record.ts'
import { chosenTarget } from '#addin/desk/year-target.ts'
import { slips, stateNow, takeSlip } from '#addin/features/personal-plans/slips.ts'
import { json, memoryDesk, type MemoryDesk, type Responder } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'
import { bookOf, itemOf, personOf, planOf } from './book.ts'

const target = { school: 's1', schoolYear: '2025-2026' }
const people = [personOf({ id: 'a', fullName: 'Lê An' }), personOf({ id: 'b', fullName: 'Vũ Bình' })]
const hand = (person: string): YearAct => ({ hand: { person, on: '2025-10-01' } })

interface Asked {
  readonly input: { readonly acts: readonly YearAct[]; readonly version: number; readonly idempotencyKey: string; readonly errorPolicy: string }
}

const trouble = (code: string, messageVi: string) => ({ __typename: 'Refusal', code, messageVi, messageEn: messageVi, path: null })
const book = (version: number): YearBook => bookOf(people, { version })

/** A server that keeps count: each request moves the book by its acts, unless the test says otherwise. */
const server = (say: (asked: Asked, before: number) => object | null = () => null) => {
  const asked: Asked[] = []
  let version = 1
  const respond: Responder = ({ query, variables }) => {
    if (query.includes('query YearBook')) return json({ data: { yearBook: book(version) } })
    const one = variables as unknown as Asked
    asked.push(one)
    const told = say(one, version)
    if (told) return json({ data: { yearRecord: told } })
    version += one.input.acts.length
    const results = one.input.acts.map((_, index) => ({ index, entered: true, id: `id${String(index)}`, userErrors: [] }))
    return json({ data: { yearRecord: { book: book(version), replayed: false, results, userErrors: [] } } })
  }
  return { asked, respond }
}

const deskWith = (respond: Responder): MemoryDesk => {
  const desk = memoryDesk(memoryWorkbook([]), respond)
  desk.session.set({ ended: false, account: { id: 'u', username: 'u', displayName: 'U', active: true, grants: [{ id: 'g', role: 'CLERK', school: { id: 's1', name: 'T', code: 'T', levels: [], authority: null }, authority: null }] } as never })
  openYear.set({ target, book: book(1) })
  return desk
}

beforeEach(() => {
  outcomes.set(noOutcomes)
  chosenTarget.set(target)
  slips.set([])
})

describe('recording acts', () => {
  test('asks with the version that was seen and takes the book that comes back', async () => {
    const { asked, respond } = server()
    const done = await record(deskWith(respond), [hand('a'), hand('b')])
    expect(asked[0]?.input).toMatchObject({ version: 1, errorPolicy: 'ACCEPT_VALID', acts: [hand('a'), hand('b')] })
    expect(done).toEqual({ entered: [true, true], ids: ['id0', 'id1'], declined: [] })
    expect(openYear.get()?.book?.version).toBe(3)
  })

  test('lists who was declined with the server\'s sentence, and says how many were entered', async () => {
    const { respond } = server(({ input }) => ({
      book: book(2), replayed: false, userErrors: [],
      results: input.acts.map((_, index) => ({ index, entered: index === 0, id: null, userErrors: index === 0 ? [] : [trouble('WRONG_STATE', 'Chưa chọn gì.')] })),
    }))
    const desk = deskWith(respond)
    await record(desk, [hand('a'), hand('b')])
    expect(outcomes.get().declined).toMatchObject([{ person: 'b', troubles: [{ messageVi: 'Chưa chọn gì.' }] }])
    expect(desk.sentence()).toContain('Đã ghi 1 việc; 1 việc chưa ghi được')
  })

  test('a book that moved is read anew, nothing counts as entered, and the person is told', async () => {
    const { asked, respond } = server(() => ({ book: null, replayed: false, results: [], userErrors: [trouble('VERSION_CONFLICT', 'Sổ đã khác.')] }))
    const desk = deskWith(respond)
    expect(await record(desk, [hand('a')])).toBeNull()
    expect(asked).toHaveLength(1)
    expect(desk.sentence()).toContain('Sổ đã được đọc lại')
    expect(desk.busy.get()).toBeNull()
  })

  test('after a lost network the same act asks under the same key', async () => {
    let lost = true
    const { asked, respond } = server()
    const desk = deskWith((body) => (lost ? Promise.reject(new TypeError('offline')) : respond(body)))
    const keys: string[] = []
    const spied = memoryDesk(memoryWorkbook([]), (body) => {
      keys.push((body.variables as unknown as Asked).input.idempotencyKey)
      return Promise.reject(new TypeError('offline'))
    })
    expect(await record(spied, [hand('a')])).toBeNull()
    lost = false
    await record(desk, [hand('a')])
    expect(new Set([...keys, asked[0]?.input.idempotencyKey]).size).toBe(1)
  })

  test('more than one request may carry go one after the other, each on the version before', async () => {
    const { asked, respond } = server()
    const done = await record(deskWith(respond), Array.from({ length: 301 }, () => hand('a')))
    expect(asked.map(({ input }) => [input.version, input.acts.length])).toEqual([[1, 300], [301, 1]])
    expect(done?.entered).toHaveLength(301)
  })

  test('the way back is made of what was entered', async () => {
    const { respond } = server()
    await record(deskWith(respond), [hand('a')], { wayBack: (ids) => ({ what: () => 'x', acts: ids.map(hand) }) })
    expect(outcomes.get().wayBack?.acts).toEqual([hand('id0')])
  })
})

describe('slips typed one after the other', () => {
  const law = { on: '2025-09-01', lists: [] }
  test('wait for one another, so that each is judged on the book the one before left', async () => {
    const { asked, respond } = server()
    const desk = deskWith(respond)
    await Promise.all([takeSlip(desk, { person: 'a', fullName: 'Lê An', codes: ['GVPT 1'] }, law), takeSlip(desk, { person: 'b', fullName: 'Vũ Bình', codes: ['GVPT 4'] }, law)])
    expect(asked.map(({ input }) => input.version)).toEqual([1, 2])
    expect(asked[1]?.input.acts).toMatchObject([{ plan: { person: 'b', source: 'SLIP', items: [{ id: 'GVPT 4', programme: '03', periods: 40 }] } }])
    expect(slips.get().map(({ state }) => state)).toEqual(['entered', 'entered'])
  })

  test('say so where the book has something else by now', () => {
    const slip = { key: 1, person: 'a', fullName: 'Lê An', codes: ['GVPT 1', 'GVPT 9'], state: 'entered' as const }
    const chose = (...ids: readonly string[]) => [personOf({ id: 'a', plan: planOf({ items: [itemOf({ id: '01', module: null, programme: '01' }), ...ids.map((id) => itemOf({ id }))] }) })]
    expect(stateNow(slip, chose('GVPT 9', 'GVPT 1'))).toBe('entered')
    expect(stateNow(slip, chose('GVPT 1'))).toBe('changed')
    expect(stateNow({ ...slip, state: 'open' }, chose('GVPT 1'))).toBe('open')
  })

  test('that did not get through stay, to be entered again', async () => {
    const desk = deskWith(() => Promise.reject(new TypeError('offline')))
    await takeSlip(desk, { person: 'a', fullName: 'Lê An', codes: ['GVPT 1'] }, law)
    expect(slips.get()).toMatchObject([{ person: 'a', state: 'open', codes: ['GVPT 1'] }])
  })
})
