import { beforeEach, describe, expect, test } from '@jest/globals'
import { planHead } from '#addin/desk/plan-head.ts'
import { notes, refreshNotes } from '#addin/features/refresh-notes/refresh-notes.ts'
import { freshState } from '#addin/file/state.ts'
import { readState, writeState } from '#addin/file/state-document.ts'
import { vi } from '#addin/locale/vi.ts'
import { json, memoryDesk } from '#test/support/memory-desk.ts'
import { memoryWorkbook, sheetOf } from '#test/support/memory-workbook.ts'
import { perTeacher } from '#test/support/rosters.ts'

const target = { school: 's1', schoolYear: '2025-2026' }
const note = (id: string, field: string | null, resolved = false) => ({ id, text: `Góp ý ${id}`, byName: 'Hiệu trưởng mẫu', byRole: 'PRINCIPAL', at: '2025-10-02T03:00:00Z', field, resolved })
const line = ([personId, fullName, birthDate]: readonly [string, string, string | null], written: readonly object[]) => ({ node: { personId, clientRowId: 'x', fullName, birthDate, staffCode: null, notes: written } })
const unit = { id: 'u', name: 'Phường Mẫu', code: 'PM' }
const receipt = { number: 'R-1', at: '2025-10-03T03:00:00Z', sha256: 'ab', people: 4, registrations: 8, schoolYear: '2025-2026', late: false, school: unit, authority: unit, ruleset: { version: '1', sha256: '' } }

const plan = (edges: readonly object[], latestReceipt: object | null = null) => ({ id: 'plan-1', schoolYear: '2025-2026', state: 'RETURNED', latestReceipt, lines: { pageInfo: { hasNextPage: false, endCursor: null }, edges } })

beforeEach(() => { notes.set(null); planHead.set(null) })

describe('refreshing notes', () => {
  test('open notes become comments at the cells they are about, whoever stands in which row', async () => {
    const workbook = memoryWorkbook([perTeacher])
    workbook.put(writeState({ ...freshState('f'), bindings: [{ fingerprint: 'lê thị thử|1979-11-20|', personId: 'p3', schoolYear: '2025-2026', version: 1 }] }))
    const edges = [line(['p3', 'Tên trên máy chủ', null], [note('1', 'modules'), note('2', 'modules')]), line(['p9', 'Nguyễn Thị Mẫu', '1985-03-02'], [note('3', null), note('4', null, true)]), line(['p7', 'Người Đã Đi', null], [note('5', null)])]
    const desk = memoryDesk(workbook, () => json({ data: { plan: plan(edges) } }))
    await refreshNotes(desk, target)
    expect(workbook.remarks.map(({ id, cell }) => [id, cell.row, cell.column])).toEqual([['1-2', 7, 5], ['3', 5, 2]])
    expect(workbook.remarks[0]!.text).toContain('Góp ý 1')
    expect(workbook.remarks[0]!.text).toContain('Góp ý 2')
    expect(notes.get()!.map(({ cell }) => cell === null)).toEqual([false, false, false, true])
    expect(planHead.get()?.state).toBe('RETURNED')
  })

  test('settled notes leave the sheet', async () => {
    const workbook = memoryWorkbook([perTeacher])
    await workbook.remark([{ id: '1', cell: { sheet: 'DS GV', row: 5, column: 2 }, text: 'cũ' }])
    const desk = memoryDesk(workbook, () => json({ data: { plan: plan([]) } }))
    await refreshNotes(desk, target)
    expect(workbook.remarks).toEqual([])
    expect(desk.sentence()).toBe(vi.notes.none)
  })

  test('the receipt is written into the workbook that was sent as this plan, once, and into no other', async () => {
    const own = memoryWorkbook([perTeacher])
    own.put(writeState({ ...freshState('f'), planId: 'plan-1' }))
    const respond = () => json({ data: { plan: plan([], receipt) } })
    const desk = memoryDesk(own, respond)
    await refreshNotes(desk, target)
    await refreshNotes(desk, target)
    expect(own.calls['writeSheet']).toBe(1)
    expect(own.written.get(vi.receipt.sheetName)!.flat()).toContain('R-1')
    expect(readState(own.state).state?.receipt?.number).toBe('R-1')
    const other = memoryWorkbook([perTeacher])
    await refreshNotes(memoryDesk(other, respond), target)
    expect(other.written.size).toBe(0)
  })

  test('a sheet that a person made and called like the receipt is left alone', async () => {
    const own = memoryWorkbook([perTeacher, sheetOf(vi.receipt.sheetName, [['Của cô Hoa']])])
    own.put(writeState({ ...freshState('f'), planId: 'plan-1' }))
    await refreshNotes(memoryDesk(own, () => json({ data: { plan: plan([], receipt) } })), target)
    expect([...own.written.keys()]).toEqual([`${vi.receipt.sheetName} (2)`])
  })

  test('no plan yet, and no network, are said', async () => {
    const none = memoryDesk(memoryWorkbook([perTeacher]), () => json({ data: { plan: null } }))
    await refreshNotes(none, target)
    expect(none.sentence()).toBe(vi.notes.noPlan)
    const offline = memoryDesk(memoryWorkbook([perTeacher]))
    await refreshNotes(offline, target)
    expect(offline.sentence()).toBe(vi.trouble.lost)
  })
})
