import { beforeEach, describe, expect, test } from '@jest/globals'
import type { AuthorityLinesQuery, AuthoritySummaryQuery } from '#addin/api/generated/graphql.ts'
import { dropGone, goOnPulling, lastPull, pullFigures } from '#addin/features/pull-figures/pull-figures.ts'
import { newestOnly, reportedLine, type Wanted } from '#addin/features/pull-figures/pull-lines.ts'
import { json, memoryDesk, type Responder } from '#test/support/memory-desk.ts'
import { memoryWorkbook } from '#test/support/memory-workbook.ts'

type Node = NonNullable<AuthorityLinesQuery['authorityLines']>['edges'][number]['node']
type Row = NonNullable<AuthoritySummaryQuery['authoritySummary']>['rows'][number]

const node = (number: number, part: Partial<Node> = {}): Node => ({
  personId: `p${String(number)}`, schoolId: 's1', schoolCode: 'TH1', schoolName: 'Trường Một', state: 'PUSHED', receipt: 'XA/1', at: '2026-05-04T02:00:00Z', late: false,
  staffCode: null, fullName: `Người ${String(number)}`, birthDate: '1985-03-02', gender: 'FEMALE', role: 'TEACHER', roleText: 'Giáo viên', status: null, school: null, group: null, level: 'LOWER_SECONDARY', subject: null, qualification: null,
  modules: ['GVPT 4', 'GVPT 7'], programme01: null, programme02: null, periods01: null, periods02: null, periods03: 40, previousModules: [], startDate: null, endDate: null,
  score01: null, score02: null, score03: null, tests: [], average: null, compliance: null, rating: 'NOT_COMPLETED', note: null, ...part,
})

const row = (code: string, state: Row['state'] = 'SENT'): Row => ({ school: { id: `s-${code}`, name: `Trường ${code}`, code }, state, late: false, at: null, receipt: null, figures: null })

const wanted: Wanted = { authority: 'a', schoolYear: '2026-2027', purpose: 'Tổng hợp', states: [], schools: [] }

let nodes: readonly Node[]
let rows: readonly Row[]
let asked: Record<string, unknown>[]

const PAGE = 2

/** A server of two lines a page. */
const server: Responder = ({ query, variables }) => {
  asked.push(variables)
  if (query.includes('authoritySummary')) return json({ data: { authoritySummary: { at: '2026-05-04T03:00:00Z', authority: { id: 'a', name: 'Xã', code: 'X-A' }, rows } } })
  const from = Number(variables['after'] ?? 0)
  const page = nodes.slice(from, from + PAGE)
  const connection = { people: nodes.length, pageInfo: { hasNextPage: from + PAGE < nodes.length, endCursor: String(from + PAGE) }, edges: page.map((one) => ({ node: one })) }
  return json({ data: { authorityLines: connection } })
}

const seatAt = (respond: Responder = server) => {
  const workbook = memoryWorkbook([])
  return { workbook, desk: memoryDesk(workbook, respond) }
}

const lines = ({ workbook }: ReturnType<typeof seatAt>) => workbook.tables.find(({ name }) => name.startsWith('BDTX_SoLieu'))!

beforeEach(() => {
  lastPull.set(null)
  asked = []
  nodes = [1, 2, 3, 4, 5].map((number) => node(number))
  rows = [row('TH1')]
})

describe('a pull', () => {
  test('asks page by page with its purpose, and writes schools and people once all have come', async () => {
    const seat = seatAt()
    await pullFigures(seat.desk, wanted)
    expect(asked.slice(1).map(({ after, purpose }) => [after, purpose])).toEqual([[null, 'Tổng hợp'], ['2', 'Tổng hợp'], ['4', 'Tổng hợp']])
    expect(seat.workbook.tables.map(({ name, sheet }) => [name, sheet])).toEqual([['BDTX_TongHop_X_A_2026_2027', 'BDTX Tổng hợp cấp trên'], ['BDTX_SoLieu_X_A_2026_2027', 'BDTX Số liệu']])
    expect(lines(seat).rows.map((cells) => cells[4])).toEqual(['Người 1', 'Người 2', 'Người 3', 'Người 4', 'Người 5'])
    expect(seat.desk.sentence()).toBe('Đã ghi 5 dòng vào trang “BDTX Số liệu”.')
    expect(seat.workbook.visited).toEqual([{ sheet: 'BDTX Số liệu', row: 4, column: 2 }])
  })

  test('shows words as schools write them', () => {
    expect(reportedLine(node(1))).toMatchObject({ role: 'teacher', level: 'lowerSecondary', rating: 'notCompleted', state: 'pushed', roleText: 'Giáo viên' })
  })

  test('that is stopped in the middle writes nothing', async () => {
    const seat = seatAt((body) => {
      if (body.variables['after'] === '2') seat.desk.busy.get()?.cancel?.()
      return server(body)
    })
    await pullFigures(seat.desk, wanted)
    expect(seat.workbook.tables).toEqual([])
    expect(seat.desk.sentence()).toContain('Đã dừng')
  })

  test('that loses the line writes nothing either', async () => {
    const seat = seatAt((body) => (body.variables['after'] === '2' ? Promise.reject(new TypeError('offline')) : server(body)))
    await pullFigures(seat.desk, wanted)
    expect(seat.workbook.tables).toEqual([])
    expect(seat.desk.sentence()).toContain('Không nối được')
  })

  test('of what is not the viewer\'s says so', async () => {
    const seat = seatAt(() => json({ data: { authoritySummary: null } }))
    await pullFigures(seat.desk, wanted)
    expect(seat.desk.sentence()).toContain('không có số liệu từng người')
  })

  test('while a cell is being edited says so and leaves no half a table', async () => {
    const seat = seatAt()
    seat.workbook.hinder('cellEdit')
    await pullFigures(seat.desk, wanted)
    expect(seat.workbook.tables).toEqual([])
    expect(seat.desk.sentence()).toContain('gõ xong')
  })
})

describe('a pull again', () => {
  test('waits for the officer where cells were typed over, and asks the server for nothing more', async () => {
    const seat = seatAt()
    await pullFigures(seat.desk, wanted)
    lines(seat).rows[0]![4] = 'Sửa tay'
    await pullFigures(seat.desk, wanted)
    expect(lastPull.get()?.question).toEqual({ rows: 1 })
    expect(lines(seat).rows[0]![4]).toBe('Sửa tay')
    const before = asked.length
    await goOnPulling(seat.desk, 'replace')
    expect(asked.length).toBe(before)
    expect(lines(seat).rows[0]![4]).toBe('Người 1')
    expect(lastPull.get()?.question).toBeNull()
  })

  test('marks who is gone only where the pull would have told of them, and deletes after a word', async () => {
    const seat = seatAt()
    rows = [row('TH1'), row('TH2')]
    nodes = [...nodes, node(9, { schoolCode: 'TH2', schoolId: 's-TH2' })]
    await pullFigures(seat.desk, wanted)
    nodes = nodes.slice(1, 5)
    await pullFigures(seat.desk, { ...wanted, schools: ['s-TH1'] })
    expect(lastPull.get()?.lines).toMatchObject({ gone: 1, added: 0 })
    const news = () => lines(seat).rows.map((cells) => [cells[4], cells.at(-1)])
    expect(news()).toContainEqual(['Người 1', 'Không còn ở cấp trên'])
    expect(news()).toContainEqual(['Người 9', null])
    await dropGone(seat.desk)
    expect(news().map(([name]) => name)).toEqual(['Người 2', 'Người 3', 'Người 4', 'Người 5', 'Người 9'])
    expect(seat.desk.sentence()).toBe('Đã xóa 1 dòng không còn ở cấp trên.')
  })

  test('for accepted plans only leaves those that wait alone', async () => {
    const seat = seatAt()
    await pullFigures(seat.desk, wanted)
    nodes = []
    await pullFigures(seat.desk, { ...wanted, states: ['ACCEPTED'] })
    expect(lastPull.get()?.lines?.gone).toBe(0)
    rows = [row('TH1', 'MISSING')]
    await pullFigures(seat.desk, { ...wanted, states: ['ACCEPTED'] })
    expect(lastPull.get()?.lines?.gone).toBe(5)
  })

  test('of another year stands on sheets of its own', async () => {
    const seat = seatAt()
    await pullFigures(seat.desk, wanted)
    await pullFigures(seat.desk, { ...wanted, schoolYear: '2025-2026' })
    expect(seat.workbook.tables.map(({ sheet }) => sheet)).toEqual(['BDTX Tổng hợp cấp trên', 'BDTX Số liệu', 'BDTX Tổng hợp cấp trên (2)', 'BDTX Số liệu (2)'])
  })
})

test('of a school that handed over anew between two pages only the newest counts', () => {
  const pulled = (number: number, receipt: string) => ({ personId: `p${String(number)}`, line: reportedLine(node(number, { receipt })) })
  expect(newestOnly([pulled(1, 'XA/1'), pulled(2, 'XA/1'), pulled(1, 'XA/2'), pulled(3, 'XA/2')]).map(({ personId, line }) => [personId, line.receipt])).toEqual([['p1', 'XA/2'], ['p3', 'XA/2']])
})
