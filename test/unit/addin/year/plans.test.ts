import { describe, expect, test } from '@jest/globals'
import { countAt, shownBy } from '#addin/features/personal-plans/filter.ts'
import { changed, moduleItem, plannedBy, sameItems, withModule, withSlip, without, withTopic } from '#addin/desk/year-items.ts'
import { offeredTo, searched } from '#addin/features/personal-plans/modules.ts'
import { monthsOf } from '#addin/desk/year-months.ts'
import { peopleLike, readSlip } from '#addin/features/personal-plans/slip.ts'
import { whoIn } from '#addin/desk/year-level.ts'
import { alike } from '#addin/features/year-overview/alike.ts'
import { actFor, itemsFromSheet } from '#addin/features/year-overview/take-sheet.ts'
import { groupsOf } from '#addin/features/schedule-sessions/who-comes.ts'
import { clashesNow } from '#addin/features/schedule-sessions/clashes-now.ts'
import { draftOf, like, toEnter, withPeople } from '#addin/features/schedule-sessions/draft.ts'
import { bookOf, itemOf, personOf, planOf } from './book.ts'

const law = { on: '2026-09-01', lists: [] }
const teacher = personOf({ id: 'p1' })

describe('a returned slip', () => {
  test.each([
    ['1 4 GVPT7', ['GVPT 1', 'GVPT 4', 'GVPT 7']],
    ['1,4', ['GVPT 1', 'GVPT 4']],
    [' 04  GVPT 15 ', ['GVPT 4', 'GVPT 15']],
    ['GVPT 4 GVPT 9', ['GVPT 4', 'GVPT 9']],
    ['mô đun 3 và 8', ['GVPT 3', 'GVPT 8']],
  ])('%s', (text, codes) => { expect(readSlip(text, teacher)).toEqual({ state: 'read', codes }) })

  test('of a preschool manager names that list', () => {
    expect(readSlip('2 6', { role: 'MANAGER', level: 'PRESCHOOL' })).toEqual({ state: 'read', codes: ['QLMN 2', 'QLMN 6'] })
  })

  test('belongs to the list all levels of the school share, where the person\'s is not known', () => {
    const who = { role: 'TEACHER', level: null } as const
    expect(readSlip('4', whoIn({ school: { id: 's', name: 'S', levels: ['PRIMARY', 'LOWER_SECONDARY'] } }, who))).toEqual({ state: 'read', codes: ['GVPT 4'] })
    expect(whoIn({ school: { id: 's', name: 'S', levels: ['PRESCHOOL', 'PRIMARY'] } }, who).level).toBeNull()
  })

  test('says what it lacks', () => {
    expect(readSlip('', teacher)).toEqual({ state: 'nothing' })
    expect(readSlip('toán', teacher)).toEqual({ state: 'unreadable' })
    expect(readSlip('4', { role: 'TEACHER', level: null })).toEqual({ state: 'noList', bare: '4' })
  })
})

describe('whom a few letters mean', () => {
  const people = [personOf({ id: 'a', fullName: 'Lê Thị Anh Đào', staffCode: 'GV07' }), personOf({ id: 'b', fullName: 'Đào Văn Sơn' }), personOf({ id: 'c', fullName: 'Trần Đạo' })]
  const found = (typed: string): string[] => peopleLike(people, typed).map(({ id }) => id)

  test('given names come before family names, marks do not matter', () => { expect(found('dao')).toEqual(['a', 'c', 'b']) })
  test('a whole name and a staff code come first', () => {
    expect(found('Đào Văn Sơn')[0]).toBe('b')
    expect(found('gv07')).toEqual(['a'])
  })
  test('the middle of a word means nobody, nor does nothing', () => {
    expect(found('ran')).toEqual([])
    expect(found(' ')).toEqual([])
  })
})

describe('items of a plan', () => {
  test('periods come from the list where they were compared with it', () => {
    expect(moduleItem('gvpt04', law)).toMatchObject({ id: 'GVPT 4', module: 'GVPT 4', programme: '03', periods: 40 })
    expect(moduleItem('GVMN 999', law).periods).toBeNull()
  })

  test('a slip replaces modules, keeps topics, and keeps what was said of a module that stays', () => {
    const before = [itemOf({ id: '01', module: null, programme: '01' }), itemOf({ id: 'GVPT 1', way: 'TEAM' }), itemOf({ id: 'GVPT 2' })]
    const after = withSlip(before, ['GVPT 1', 'GVPT 8', 'GVPT 1'], law)
    expect(after.map(({ id }) => id)).toEqual(['01', 'GVPT 1', 'GVPT 8'])
    expect(after[1]?.way).toBe('TEAM')
  })

  test('topics are numbered within their programme; a module stands once', () => {
    const items = withTopic(withTopic(withModule(withModule([], 'GVPT 4', law), 'GVPT 04', law), '01'), '01')
    expect(items.map(({ id }) => id)).toEqual(['01', '01/2', 'GVPT 4'])
    expect(without(items, '01').map(({ id }) => id)).toEqual(['01/2', 'GVPT 4'])
    expect(sameItems(items, changed(items, '01', { periods: 30 }))).toBe(false)
  })

  test('planned is unknown as soon as one item does not say', () => {
    const told = plannedBy([itemOf({ id: '01', module: null, programme: '01', periods: 30 }), itemOf({ id: 'GVPT 1', periods: 20 }), itemOf({ id: 'GVPT 2' })], teacher.periods)
    expect(told.map(({ planned }) => planned)).toEqual([30, 0, null])
  })

  test('months of a school year lie within it', () => {
    expect(monthsOf('2026-2027')).toHaveLength(12)
    expect([monthsOf('2026-2027')[0], monthsOf('2026-2027')[11]]).toEqual(['2026-08', '2027-07'])
  })
})

describe('modules on offer', () => {
  test('are those of the person, found without marks above letters', () => {
    const offered = offeredTo(teacher, law)
    expect(offered).toHaveLength(15)
    expect(searched(offered, 'kiem tra danh gia').map(({ code }) => code)).toEqual(['GVPT 6'])
    expect(searched(offered, 'gvpt 12').map(({ code }) => code)).toEqual(['GVPT 12'])
  })
  test('nobody knows a list where the level is not known', () => { expect(offeredTo({ role: 'TEACHER', level: null }, law)).toEqual([]) })
})

describe('the list of people', () => {
  const people = [
    personOf({ id: 'a', fullName: 'Lê Đào', plan: planOf({ state: 'EMPTY', holder: null }) }),
    personOf({ id: 'b', plan: planOf({ state: 'UNDERWAY', holder: 'TEAM_HEAD' }) }),
    personOf({ id: 'c', plan: planOf({ state: 'APPROVED', holder: null }) }),
  ]
  test('is filtered by who holds the plan, and by name', () => {
    expect(shownBy(people, { holder: 'TEAM_HEAD', typed: '' }).map(({ id }) => id)).toEqual(['b'])
    expect(shownBy(people, { holder: '', typed: 'dao' }).map(({ id }) => id)).toEqual(['a'])
    expect([countAt(people, ''), countAt(people, 'APPROVED'), countAt(people, 'PRINCIPAL')]).toEqual([3, 1, 0])
  })
})

describe('the sheet\'s choice', () => {
  const drift = { person: 'p1', fullName: 'A', sheet: ['GVPT 1', 'GVPT 9'], book: ['GVPT 1', 'GVPT 2'] }
  const items = [itemOf({ id: '02', module: null, programme: '02' }), itemOf({ id: 'GVPT 1', term: 2 }), itemOf({ id: 'GVPT 2' })]
  test('takes the place of the modules and of nothing else', () => {
    expect(itemsFromSheet(items, drift.sheet, law).map(({ id, term }) => [id, term])).toEqual([['02', null], ['GVPT 1', 2], ['GVPT 9', null]])
  })
  test('is an amendment of an approved plan, a plain choice of any other', () => {
    const told = { drift, reason: 'vì', law }
    expect(Object.keys(actFor({ ...told, person: personOf({ id: 'p1', plan: planOf({ items, state: 'APPROVED' }) }) }))).toEqual(['amend'])
    expect(Object.keys(actFor({ ...told, person: personOf({ id: 'p1', plan: planOf({ items }) }) }))).toEqual(['plan'])
  })
})

describe('what is out of the ordinary', () => {
  const one = (textVi: string, severity: 'ERROR' | 'WARNING' | 'INFO' = 'WARNING') => ({ code: 'FEWER_PERIODS' as const, severity, textVi, textEn: textVi })
  test('is said once for all it concerns: heaviest, then rarest first; what is only for information is left out', () => {
    const people = [personOf({ id: 'a', exceptions: [one('thiếu'), one('biết', 'INFO')] }), personOf({ id: 'b', exceptions: [one('thiếu'), one('lặp')] }), personOf({ id: 'c', exceptions: [one('sai', 'ERROR')] })]
    expect(alike(people).map(({ textVi, people: who }) => [textVi, who.map(({ id }) => id)])).toEqual([['sai', ['c']], ['lặp', ['b']], ['thiếu', ['a', 'b']]])
  })
})

describe('a session being typed', () => {
  const other = { id: 's', title: 'Họp tổ', programme: '03', module: null, on: '2026-10-01', starts: '08:00', ends: '10:00', place: 'Phòng 1', leader: 'A', capacity: null, people: ['a'], present: null, excused: null, cancelled: null }
  const book = bookOf([], { sessions: [other], keptFree: [{ id: 'k', from: '2026-12-01', to: '2026-12-07', title: 'Thi học kỳ' }] })
  const now = (told: object): readonly string[] => clashesNow(book, { ...draftOf(other), id: null, ...told }, 'vi')

  test('is said to clash with those at the same hour, once it has hours', () => {
    expect(now({ starts: '09:00', ends: '11:00', place: 'phòng 1', leader: 'B' })).toHaveLength(2)
    expect(now({ starts: '10:00', ends: '11:00' })).toEqual([])
    expect(now({ starts: '', ends: '' })).toEqual([])
  })
  test('is no clash with what it was itself', () => { expect(now({ id: 's' })).toEqual([]) })
  test('meets days kept free', () => { expect(now({ on: '2026-12-02' })[0]).toContain('Thi học kỳ') })
})

describe('who comes to a session', () => {
  test('whole teams and all who chose a module, only those who are here', () => {
    const people = [personOf({ id: 'a', plan: planOf({ items: [itemOf({ id: 'GVPT 10' }), itemOf({ id: 'GVPT 2' })] }) }), personOf({ id: 'b', team: null }), personOf({ id: 'c', standing: 'ON_LEAVE' })]
    expect(groupsOf(people).map(({ name, people: ids }) => [name, ids])).toEqual([['Tổ 1', ['a']], ['GVPT 2', ['a']], ['GVPT 10', ['a']]])
  })
  test('a session like another has all but its day; empty fields are told as nothing', () => {
    const session = { id: 's', title: 'Họp', programme: '03', module: null, on: '2026-10-01', starts: '08:00', ends: '10:00', place: 'P1', leader: 'A', capacity: null, people: ['a'], present: null, excused: null, cancelled: null }
    expect(like(session)).toMatchObject({ id: null, on: '', title: 'Họp' })
    expect(toEnter(withPeople(draftOf(session), ['a', 'b']))).toMatchObject({ module: null, capacity: null, people: ['a', 'b'] })
    expect(toEnter(draftOf(session))).not.toHaveProperty('id')
  })
})
