import { beforeEach, describe, expect, test } from '@jest/globals'
import type { OwnedRow, OwnedTable } from '#addin/desk/owned/owned-table.ts'
import { isEdited, prospectOf, putTable, type AboutEdited, type Put } from '#addin/desk/owned/put-table.ts'
import { memoryTables, type MemoryTable } from '#test/support/memory-tables.ts'

let tables: MemoryTable[]
let calls: Record<string, number>

const door = () => memoryTables(tables, (name, work) => { calls[name] = (calls[name] ?? 0) + 1; return Promise.resolve({ ok: true, value: work() }) })

const person = (key: string, name: string, ...[periods = 40, school = 'TH1']: readonly [periods?: number, school?: string]): OwnedRow => ({ key, cells: [school, name, periods] })

const owned = (rows: readonly OwnedRow[], covers: OwnedTable['covers'] = () => true): OwnedTable => ({
  name: 'BDTX_SoLieu_XA_2026_2027', sheet: 'BDTX Số liệu', note: 'BDTX · Xã', rows, covers,
  columns: [{ id: 'school', titles: ['Mã trường', 'School'], width: 10, quiet: true }, { id: 'name', titles: ['Họ và tên', 'Full name'], width: 20, quiet: false }, { id: 'periods', titles: ['Số tiết', 'Periods'], width: 8, quiet: false }],
  news: { title: ['Tình trạng', 'News'], added: 'mới', changed: 'đã đổi', gone: 'không còn' },
})

const put = async (rows: readonly OwnedRow[], aboutEdited: AboutEdited = 'replace', covers?: OwnedTable['covers']): Promise<Put> => {
  const wanted = owned(rows, covers)
  const prospect = await prospectOf(door(), wanted)
  if (!prospect.ok) throw new Error(prospect.hindrance)
  const done = await putTable(door(), { prospect: prospect.value, owned: wanted, aboutEdited, progress: () => undefined })
  if (!done.ok) throw new Error(done.hindrance)
  return done.value
}

const edited = async (rows: readonly OwnedRow[]): Promise<boolean> => {
  const prospect = await prospectOf(door(), owned(rows))
  return prospect.ok && isEdited(prospect.value)
}

/** What a person sees: everything but the hidden column. */
const seen = (at = 0) => tables[at]!.rows.map((row) => row.slice(1))

/** A column of the officer's own at the right, or between ours. */
const addOwn = (title: string, values: readonly (string | number)[], at = tables[0]!.headings.length): void => {
  const table = tables[0]!
  table.headings.splice(at, 0, title)
  table.rows.forEach((row, down) => row.splice(at, 0, values[down] ?? null))
  table.formulas.forEach((row) => row.splice(at, 0, null))
}

const sortBy = (column: number): void => {
  const table = tables[0]!
  const order = table.rows.map((_, at) => at).sort((one, other) => String(table.rows[other]![column]).localeCompare(String(table.rows[one]![column])))
  table.rows = order.map((at) => table.rows[at]!)
  table.formulas = order.map((at) => table.formulas[at]!)
}

const three = [person('a', 'An'), person('b', 'Bình'), person('c', 'Chi')]

beforeEach(async () => {
  tables = []
  calls = {}
  await put(three)
})

describe('a first pull', () => {
  test('makes one table of ours', () => {
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatchObject({ name: 'BDTX_SoLieu_XA_2026_2027', sheet: 'BDTX Số liệu', headings: ['BDTX', 'Mã trường', 'Họ và tên', 'Số tiết', 'Tình trạng'] })
    expect(seen()).toEqual([['TH1', 'An', 40, null], ['TH1', 'Bình', 40, null], ['TH1', 'Chi', 40, null]])
  })

  test('of thousands of rows goes in slices', async () => {
    tables = []
    calls = {}
    await put(Array.from({ length: 2345 }, (_, at) => person(`p${String(at)}`, `Người ${String(at)}`)))
    expect(calls).toEqual({ findTables: 1, makeTable: 1, writeTable: 4 })
    expect(seen().at(-1)).toEqual(['TH1', 'Người 2344', 40, null])
    await put(Array.from({ length: 2345 }, (_, at) => person(`p${String(at)}`, at === 1700 ? 'Đổi' : `Người ${String(at)}`)))
    expect(calls).toEqual({ findTables: 2, makeTable: 1, readTable: 1, writeTable: 5, noteTable: 1 })
  })

  test('of nobody fills its empty row later', async () => {
    tables = []
    await put([])
    expect(seen()).toEqual([[null, null, null, null]])
    await put([person('a', 'An')])
    expect(seen()).toEqual([['TH1', 'An', 40, 'mới']])
  })
})

describe('a refresh', () => {
  test('writes nothing where nothing changed', async () => {
    calls = {}
    expect(await put(three)).toMatchObject({ made: 'refreshed', added: 0, changed: 0, gone: 0 })
    expect(calls).toEqual({ findTables: 1, readTable: 1, noteTable: 1 })
  })

  test("keeps the officer's columns with their rows, wherever they stand and however they are sorted", async () => {
    addOwn('Ghi nhớ', ['của An', 'của Bình', 'của Chi'])
    addOwn('Xen giữa', [1, 2, 3], 2)
    sortBy(3)
    expect(seen().map((row) => row[2])).toEqual(['Chi', 'Bình', 'An'])
    const done = await put([person('a', 'An', 35), person('b', 'Bình'), person('c', 'Chi'), person('d', 'Dung')])
    expect(done).toMatchObject({ added: 1, changed: 1, gone: 0 })
    expect(seen()).toEqual([
      ['TH1', 3, 'Chi', 40, null, 'của Chi'],
      ['TH1', 2, 'Bình', 40, null, 'của Bình'],
      ['TH1', 1, 'An', 35, 'đã đổi', 'của An'],
      ['TH1', null, 'Dung', 40, 'mới', null],
    ])
  })

  test("lets the officer's formulas stand, and go on in new rows", async () => {
    addOwn('Thiếu', [0, 0, 0])
    tables[0]!.formulas.forEach((row) => { row[5] = '=120-[@[Số tiết]]' })
    await put([person('a', 'An', 10), ...three.slice(1), person('d', 'Dung')])
    expect(tables[0]!.formulas.map((row) => row[5])).toEqual(Array(4).fill('=120-[@[Số tiết]]'))
  })

  test('marks rows that are gone, once more tells them when they come back, and leaves alone what it did not ask for', async () => {
    await put(three.slice(0, 2))
    expect(seen()[2]).toEqual(['TH1', 'Chi', 40, 'không còn'])
    await put(three)
    expect(seen()[2]).toEqual(['TH1', 'Chi', 40, null])
    const other = person('x', 'Khác', 40, 'TH2')
    await put([...three, other])
    const done = await put(three, 'replace', ({ cells }) => cells[0] === 'TH1')
    expect(done.gone).toBe(0)
    expect(seen()[3]).toEqual(['TH2', 'Khác', 40, 'mới'])
  })

  test('writes what tells of the handing over only, and calls it no news', async () => {
    expect(await put(three.map(({ key, cells }) => ({ key, cells: ['TH1b', ...cells.slice(1)] })))).toMatchObject({ changed: 0 })
    expect(seen()[0]).toEqual(['TH1b', 'An', 40, null])
  })

  test('keeps the news of the last refresh only', async () => {
    await put([person('a', 'An', 1), ...three.slice(1)])
    expect(seen()[0]?.[3]).toBe('đã đổi')
    await put([person('a', 'An', 1), ...three.slice(1)])
    expect(seen()[0]?.[3]).toBeNull()
  })

  test("leaves rows of the officer's own", async () => {
    const big = Array.from({ length: 10 }, (_, at) => person(`k${String(at)}`, `Người ${String(at)}`))
    tables = []
    await put(big)
    tables[0]!.rows.push([null, 'riêng', 'Dòng của tôi', 5, null])
    tables[0]!.formulas.push(Array(5).fill(null))
    await put([...big, person('new', 'Mới')])
    expect(seen().slice(-2)).toEqual([['riêng', 'Dòng của tôi', 5, null], ['TH1', 'Mới', 40, 'mới']])
  })
})

describe('damage', () => {
  test('columns of ours that were deleted come back at the right edge, filled, beside the own ones', async () => {
    addOwn('Ghi nhớ', ['x', 'y', 'z'])
    tables[0]!.headings.splice(3, 1)
    tables[0]!.rows.forEach((row) => row.splice(3, 1))
    tables[0]!.formulas.forEach((row) => row.splice(3, 1))
    const done = await put([...three, person('d', 'Dung')])
    expect(done).toMatchObject({ made: 'refreshed', columnsBack: 1, added: 1 })
    expect(tables[0]!.headings).toEqual(['BDTX', 'Mã trường', 'Họ và tên', 'Tình trạng', 'Ghi nhớ', 'Số tiết'])
    expect(seen().map((row) => [row[3], row[4]])).toEqual([['x', 40], ['y', 40], ['z', 40], [null, 40]])
  })

  test('a renamed column is the officer\'s own from then on', async () => {
    tables[0]!.headings[3] = 'Tiết của tôi'
    await put([person('a', 'An', 1), ...three.slice(1)])
    expect(tables[0]!.headings).toEqual(['BDTX', 'Mã trường', 'Họ và tên', 'Tiết của tôi', 'Tình trạng', 'Số tiết'])
    expect(seen()[0]).toEqual(['TH1', 'An', 40, null, 1])
  })

  test.each([
    ['the hidden column is deleted', (table: MemoryTable) => { table.headings.shift(); table.rows.forEach((row) => row.shift()); table.formulas.forEach((row) => row.shift()) }],
    ['another list is pasted over it', (table: MemoryTable) => { table.rows = table.rows.map((_, at) => ['Danh sách khác', `Ông ${String(at)}`, 1, 2, 3]) }],
    ['the key of most rows is gone', (table: MemoryTable) => { table.rows.slice(1).forEach((row) => { row[0] = null }) }],
  ])('when %s, a new sheet is made and the old one stays as it is', async (_, damage) => {
    damage(tables[0]!)
    const before = structuredClone(tables[0])
    expect(await put(three)).toMatchObject({ made: 'rebuilt', sheet: 'BDTX Số liệu (2)' })
    expect(tables[0]).toEqual(before)
    expect(tables[1]).toMatchObject({ name: 'BDTX_SoLieu_XA_2026_2027_v2', sheet: 'BDTX Số liệu (2)' })
    expect(await put([...three, person('d', 'Dung')])).toMatchObject({ made: 'refreshed', sheet: 'BDTX Số liệu (2)', added: 1 })
  })

  test('cells of ours that were typed over are told, and replaced or left on their sheet as the officer says', async () => {
    expect(await edited(three)).toBe(false)
    tables[0]!.rows[1]![2] = 'Bình (đã sửa tay)'
    expect(await edited(three)).toBe(true)
    await put(three, 'newSheet')
    expect(seen(0)[1]?.[1]).toBe('Bình (đã sửa tay)')
    expect(seen(1)[1]?.[1]).toBe('Bình')
    tables.pop()
    await put(three, 'replace')
    expect(seen(0)[1]?.[1]).toBe('Bình')
    expect(await edited(three)).toBe(false)
  })

  test('a number typed where text stood, and a text that looks like a number, are told apart from what was written', async () => {
    tables[0]!.rows[0]![3] = 41
    expect(await edited(three)).toBe(true)
    expect(await edited([person('a', 'An', 41), ...three.slice(1)])).toBe(false)
  })
})
