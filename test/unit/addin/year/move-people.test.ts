import { beforeEach, describe, expect, test } from '@jest/globals'
import { openYear } from '#addin/desk/year-book.ts'
import { joining, nobodyYet, stillHere, teamsOf } from '#addin/features/move-people/joining.ts'
import { accept, offer } from '#addin/features/move-people/move.ts'
import { transfers } from '#addin/features/move-people/transfers.ts'
import { json, memoryDesk, type Responder } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'
import { bookOf, personOf } from './book.ts'

const target = { school: 's1', schoolYear: '2025-2026' }
const body = { person: 'a', to: 'THCS-BM', on: '2025-11-16', decision: '31/QĐ' }
const trouble = (code: string, messageVi: string) => ({ __typename: 'Refusal', code, messageVi, messageEn: messageVi, path: null })

interface Asked {
  readonly input: { readonly version: number; readonly idempotencyKey: string }
}

/** A server that says one thing of every move; questions get empty lists, or the book as it is by now. */
const server = (moved: object) => {
  const asked: Asked[] = []
  const respond: Responder = ({ query, variables }) => {
    if (query.includes('query YearTransfers')) return json({ data: { transfers: [], transfersOffered: [] } })
    if (query.includes('query YearBook')) return json({ data: { yearBook: bookOf([], { version: 7 }) } })
    asked.push(variables as unknown as Asked)
    return json({ data: { moved } })
  }
  return { asked, desk: memoryDesk(memoryWorkbook([]), respond) }
}

beforeEach(() => {
  openYear.set({ target, book: bookOf([personOf({ id: 'a' })], { version: 3 }) })
  transfers.set(null)
})

describe('somebody who is on no list', () => {
  test('is told without blanks, and what was left empty is not known', () => {
    const told = { ...nobodyYet({ levels: ['PRIMARY', 'LOWER_SECONDARY'] }, '2025-10-01'), fullName: '  Lê An ', team: ' ', decision: ' 12/QĐ ' }
    expect(joining(told)).toEqual({ join: {
      member: { fullName: 'Lê An', birthDate: null, staffCode: null, role: 'TEACHER', level: null, team: null, subject: null }, from: 'RECRUITED', on: '2025-10-01', decision: '12/QĐ',
    } })
  })

  test('teaches the level of a school that has but one', () => {
    expect(nobodyYet({ levels: ['PRESCHOOL'] }, '2025-10-01').level).toBe('PRESCHOOL')
    expect(nobodyYet({ levels: ['PRIMARY', 'LOWER_SECONDARY'] }, '2025-10-01').level).toBe('')
    expect(nobodyYet({ levels: [] }, '2025-10-01').level).toBe('')
  })

  test('may join any team of the book, each named once', () => {
    expect(teamsOf([{ team: 'Tổ 10' }, { team: null }, { team: 'Tổ 2' }, { team: 'Tổ 10' }])).toEqual(['Tổ 2', 'Tổ 10'])
  })
})

describe('somebody who moves to another school', () => {
  test('has not gone already; who is on leave may go', () => {
    const people = (['ACTIVE', 'ON_LEAVE', 'TRANSFERRED', 'LEFT'] as const).map((standing) => personOf({ id: standing, standing }))
    expect(stillHere(people).map(({ id }) => id)).toEqual(['ACTIVE', 'ON_LEAVE'])
  })

  test('is offered with the version that was seen, and the book that comes back is taken', async () => {
    const { asked, desk } = server({ book: bookOf([], { version: 4 }), results: [{ index: 0, entered: true, id: null, userErrors: [] }], userErrors: [] })
    expect(await offer(desk, body, 'Lê An')).toBe(true)
    expect(asked[0]?.input).toMatchObject({ ...body, version: 3, mode: 'COMMIT' })
    expect(openYear.get()?.book?.version).toBe(4)
    expect(desk.sentence()).toContain('Lê An')
  })

  test('a refusal is shown in the server\'s words, and the lists are read again', async () => {
    const { desk } = server({ book: null, results: [], userErrors: [trouble('NOT_FOUND', 'Không có trường nào dưới mã đó.')] })
    expect(await offer(desk, body, 'Lê An')).toBe(false)
    expect(desk.sentence()).toBe('Không có trường nào dưới mã đó.')
    expect(transfers.get()).toEqual({ school: 's1', arriving: [], leaving: [] })
  })

  test('what one act is refused for counts as a refusal of the whole', async () => {
    const { desk } = server({ book: null, results: [{ index: 0, entered: false, id: null, userErrors: [trouble('ALREADY_IN', 'Đã có trong sổ.')] }], userErrors: [] })
    expect(await accept(desk, { transfer: 't' }, 'Lê An')).toBe(false)
    expect(desk.sentence()).toBe('Đã có trong sổ.')
  })

  test('a book that moved meanwhile is read anew', async () => {
    const { desk } = server({ book: null, results: [], userErrors: [trouble('VERSION_CONFLICT', 'Sổ đã khác.')] })
    desk.session.set({ ended: false, account: { id: 'u', username: 'u', displayName: 'U', active: true, grants: [{ id: 'g', role: 'CLERK', school: { id: 's1', name: 'T', code: 'T', levels: [], authority: null }, authority: null }] } as never })
    expect(await accept(desk, { transfer: 't' }, 'Lê An')).toBe(false)
    expect(openYear.get()?.book?.version).toBe(7)
  })
})
