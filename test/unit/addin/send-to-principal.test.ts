import { beforeEach, describe, expect, test } from '@jest/globals'
import type { PlanRowInput, PlanSubmitInput } from '#addin/api/generated/graphql.ts'
import { look } from '#addin/desk/look.ts'
import { nothingSent, sending } from '#addin/features/send-to-principal/sending.ts'
import { previewSending, sendToPrincipal } from '#addin/features/send-to-principal/send-to-principal.ts'
import { decide, takeTheirs } from '#addin/features/send-to-principal/settle-row.ts'
import { slicesOf } from '#addin/features/send-to-principal/slices.ts'
import { readState } from '#addin/file/state-document.ts'
import type { FileState } from '#addin/file/state.ts'
import { vi } from '#addin/locale/vi.ts'
import { json, memoryDesk, type Responder } from '#test/support/memory-desk.ts'
import { memoryWorkbook, sheetOf, type MemoryWorkbook } from '#test/support/memory-workbook.ts'
import { perTeacher, ticks } from '#test/support/rosters.ts'

const target = { school: 's1', schoolYear: '2025-2026' }
const zero = { created: 0, changed: 0, unchanged: 0, merged: 0, refused: 0, asked: 0, removed: 0 }
const plan = { id: 'plan-1', schoolYear: '2025-2026', state: 'SUBMITTED', version: 1 }

type Row = { outcome: string; [name: string]: unknown }

const answer = (rows: readonly PlanRowInput[], outcome: (row: PlanRowInput, index: number) => Row = () => ({ outcome: 'CREATED' })): Response => {
  const results = rows.map((row, index) => ({ clientRowId: row.clientRowId, personId: `p${row.clientRowId}`, version: 1, candidates: [], userErrors: [], ...outcome(row, index) }))
  const summary = { ...zero, created: results.filter((row) => row.outcome === 'CREATED').length }
  return json({ data: { planSubmit: { plan, head: plan, replayed: false, summary, userErrors: [], results } } })
}

/** A server that notes what it was sent; lost requests are noted as well. */
const server = (respond: (input: PlanSubmitInput, count: number) => Response | null) => {
  const inputs: PlanSubmitInput[] = []
  const responder: Responder = ({ variables }) => {
    const input = variables['input'] as PlanSubmitInput
    inputs.push(input)
    const response = respond(input, inputs.length)
    return response ?? Promise.reject(new TypeError('network'))
  }
  return { inputs, responder }
}

const stateOf = (workbook: MemoryWorkbook): FileState => readState(workbook.state).state!

const textsOf = (row: PlanRowInput, field: string): readonly string[] | undefined => row.written.find((one) => one.field === field)?.texts

beforeEach(() => { sending.set(nothingSent) })

describe('sending to the principal', () => {
  test('a preview sends everything with VALIDATE, keeps no key and writes nothing into the file', async () => {
    const { inputs, responder } = server((input) => answer(input.rows))
    const workbook = memoryWorkbook([perTeacher])
    await previewSending(memoryDesk(workbook, responder), target)
    expect(inputs.map(({ mode, final, rows }) => [mode, final, rows.length])).toEqual([['VALIDATE', true, 4]])
    expect(workbook.state).toBeNull()
    expect(sending.get()).toMatchObject({ stage: 'previewed', summary: { created: 4 } })
  })

  test('every mapped column of every row travels as raw text; an empty cell as nothing', async () => {
    const { inputs, responder } = server((input) => answer(input.rows))
    await sendToPrincipal(memoryDesk(memoryWorkbook([perTeacher]), responder), target)
    const [row] = inputs[0]!.rows
    expect(textsOf(row!, 'fullName')).toEqual(['Nguyễn Thị Mẫu'])
    expect(textsOf(row!, 'modules')).toEqual(['GVPT 1, GVPT 4'])
    expect(new Set(inputs[0]!.rows.map(({ written }) => written.map(({ field }) => field).join())).size).toBe(1)
  })

  test('a tick travels as the module it stands for', async () => {
    const { inputs, responder } = server((input) => answer(input.rows))
    await sendToPrincipal(memoryDesk(memoryWorkbook([ticks]), responder), target)
    expect(textsOf(inputs[0]!.rows[0]!, 'modules')!.filter((text) => text !== '')).toEqual(['GVPT 1', 'GVPT 2'])
  })

  test('every row shows its own outcome, and who is who is kept in the file', async () => {
    const outcomes = ['CREATED', 'REFUSED', 'ASK', 'UNCHANGED']
    const { responder } = server((input) => answer(input.rows, (_, index) => ({ outcome: outcomes[index]!, ...(index === 1 || index === 2 ? { personId: null, version: null } : {}) })))
    const workbook = memoryWorkbook([perTeacher])
    await sendToPrincipal(memoryDesk(workbook, responder), target)
    expect(sending.get().results.map(({ outcome }) => outcome)).toEqual(outcomes)
    const state = stateOf(workbook)
    expect(state.bindings.map(({ fingerprint }) => fingerprint.split('|')[0])).toEqual(['nguyễn thị mẫu', 'phạm văn nghiệm'])
    expect(state).toMatchObject({ planId: 'plan-1', schoolId: 's1', schoolYear: '2025-2026', pending: [] })
  })

  test('sent again, a row goes under its person and version, wherever it stands now', async () => {
    const { inputs, responder } = server((input) => answer(input.rows))
    const workbook = memoryWorkbook([perTeacher])
    const desk = memoryDesk(workbook, responder)
    await sendToPrincipal(desk, target)
    const [head, body] = [perTeacher.values.slice(0, 4), perTeacher.values.slice(4)]
    workbook.replace([{ ...perTeacher, values: [...head, ...body.toReversed()] }])
    await sendToPrincipal(desk, target)
    const first = new Map(inputs[0]!.rows.map((row) => [textsOf(row, 'fullName')![0], `p${row.clientRowId}`]))
    for (const row of inputs[1]!.rows) expect([row.personId, row.baseVersion]).toEqual([first.get(textsOf(row, 'fullName')![0]), 1])
  })

  test('network lost: nothing is lost, and the second try repeats the same key and body', async () => {
    let down = true
    const { inputs, responder } = server((input) => (down ? null : answer(input.rows)))
    const workbook = memoryWorkbook([perTeacher])
    const desk = memoryDesk(workbook, responder)
    await sendToPrincipal(desk, target)
    expect(desk.sentence()).toBe(vi.trouble.lost)
    expect(sending.get().stage).toBe('broken')
    expect(stateOf(workbook).pending).toHaveLength(1)
    down = false
    const reopened = memoryDesk(workbook, responder)
    await sendToPrincipal(reopened, target)
    expect(new Set(inputs.map((input) => input.idempotencyKey)).size).toBe(1)
    expect(new Set(inputs.map((input) => JSON.stringify(input))).size).toBe(1)
    expect(stateOf(workbook).pending).toEqual([])
  })

  test('a changed sheet is another act and gets another key', async () => {
    const { inputs, responder } = server(() => null)
    const workbook = memoryWorkbook([perTeacher])
    const desk = memoryDesk(workbook, responder)
    await sendToPrincipal(desk, target)
    workbook.replace([{ ...perTeacher, values: perTeacher.values.map((row, index) => (index === 4 ? [1, 'Nguyễn Thị Mẫu', '02/03/1985', 'Giáo viên', 'GVPT 9', 40] : row)) }])
    await sendToPrincipal(desk, target)
    expect(new Set(inputs.map((input) => input.idempotencyKey)).size).toBe(2)
  })

  test('a slice too large for the server goes again in halves, each row once', async () => {
    const names = ['An', 'Bình', 'Chi', 'Dung', 'Em', 'Giang', 'Hà', 'Khoa', 'Lan', 'Minh']
    const many = sheetOf('DS', [['STT', 'Họ và tên', 'Ngày sinh', 'Mô đun đăng ký'], ...Array.from({ length: 100 }, (_, index) => [index + 1, `Nguyễn Văn ${names[index % 10]} ${names[Math.floor(index / 10)]}`, `0${(index % 9) + 1}/0${(index % 8) + 1}/1970`, 'GVPT 1, GVPT 2'])])
    const { inputs, responder } = server((input) => (input.rows.length > 30 ? new Response('<html>', { status: 413 }) : answer(input.rows)))
    const desk = memoryDesk(memoryWorkbook([many]), responder)
    await sendToPrincipal(desk, target)
    expect(inputs.map(({ rows, final, firstRow, rowsInAll }) => [rows.length, final, firstRow, rowsInAll])).toEqual([
      [100, true, 0, 100], [50, false, 0, 100], [25, false, 0, 100], [25, false, 25, 100], [25, false, 50, 100], [25, true, 75, 100],
    ])
    expect(new Set(inputs.slice(2).flatMap(({ rows }) => rows.map(({ clientRowId }) => clientRowId))).size).toBe(100)
    expect([sending.get().stage, sending.get().results.length, sending.get().summary.created]).toEqual(['sent', 100, 100])
  })

  test('one row too large for the server is said, and nothing is called sent', async () => {
    const { responder } = server(() => new Response('', { status: 413 }))
    const desk = memoryDesk(memoryWorkbook([perTeacher]), responder)
    await sendToPrincipal(desk, target)
    expect([sending.get().stage, desk.sentence()]).toEqual(['broken', vi.trouble.tooLarge])
  })

  test('a large school goes in slices, only the last of them final; a stop between two leaves the rest unsent', async () => {
    const many = sheetOf('DS', [['STT', 'Họ và tên', 'Ngày sinh', 'Mô đun đăng ký'], ...Array.from({ length: 250 }, (_, index) => [index + 1, `Nguyễn Văn Mẫu ${['A', 'B', 'C', 'D', 'E'][index % 5]} ${['Một', 'Hai', 'Ba', 'Tư', 'Năm'][Math.floor(index / 5) % 5]} ${['An', 'Bình', 'Chi', 'Dung', 'Em', 'Giang', 'Hà', 'Khoa', 'Lan', 'Minh'][Math.floor(index / 25)]}`, `0${(index % 9) + 1}/0${(index % 8) + 1}/19${70 + (index % 25)}`, 'GVPT 1, GVPT 2'])])
    const { inputs, responder } = server((input) => answer(input.rows))
    await sendToPrincipal(memoryDesk(memoryWorkbook([many]), responder), target)
    expect(inputs.map(({ rows, final, firstRow, rowsInAll }) => [rows.length, final, firstRow, rowsInAll])).toEqual([[100, false, 0, 250], [100, false, 100, 250], [50, true, 200, 250]])
    expect(new Set(inputs.map((input) => input.idempotencyKey)).size).toBe(3)
    sending.set(nothingSent)
    const workbook = memoryWorkbook([many])
    const stopping = server((input) => { desk.busy.get()?.cancel?.(); return answer(input.rows) })
    const desk = memoryDesk(workbook, (body) => stopping.responder(body))
    await sendToPrincipal(desk, target)
    expect(stopping.inputs.length).toBeLessThan(3)
    expect(stateOf(workbook).pending.length).toBeGreaterThan(0)
    expect([sending.get().stage, desk.sentence()]).toEqual(['broken', vi.trouble.cancelled])
    expect(sending.get().results.every(({ outcome }) => outcome === 'CREATED')).toBe(true)
    expect(desk.busy.get()).toBeNull()
  })

  test('the session ends during the sending: the keys stay, the person is told, the account is asked to sign in again', async () => {
    const workbook = memoryWorkbook([perTeacher])
    const desk = memoryDesk(workbook, () => json({ errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] }, 401))
    await sendToPrincipal(desk, target)
    expect(desk.session.get().ended).toBe(true)
    expect(desk.sentence()).toBe(vi.trouble.signedOut)
    expect(stateOf(workbook).pending).toHaveLength(1)
  })

  test('a remark of the server beside taken rows stops nothing; a declined batch is not called sent', async () => {
    const said = (code: string) => [{ __typename: 'Refusal', code, messageVi: 'Máy chủ nói.', messageEn: 'The server says.', path: null, clientRowId: null }]
    const taking = server((input) => {
      const results = input.rows.map((row) => ({ clientRowId: row.clientRowId, personId: 'p', version: 1, candidates: [], userErrors: [], outcome: 'CREATED' }))
      return json({ data: { planSubmit: { plan, head: plan, replayed: false, summary: { ...zero, created: results.length }, userErrors: said('RULESET_OUTDATED'), results } } })
    })
    const desk = memoryDesk(memoryWorkbook([perTeacher]), taking.responder)
    await sendToPrincipal(desk, target)
    expect([sending.get().stage, desk.sentence()]).toEqual(['sent', 'Máy chủ nói.'])
    sending.set(nothingSent)
    const declining = memoryDesk(memoryWorkbook([perTeacher]), () => json({ data: { planSubmit: { plan: null, replayed: false, summary: zero, userErrors: said('UNKNOWN_SCHOOL_YEAR'), results: [] } } }))
    await sendToPrincipal(declining, target)
    expect([sending.get().stage, declining.sentence()]).toEqual(['broken', 'Máy chủ nói.'])
  })

  test('a person picks a candidate, or says it is somebody new', async () => {
    const { inputs, responder } = server((input) => answer(input.rows))
    const desk = memoryDesk(memoryWorkbook([perTeacher]), responder)
    await look(desk)
    const keys = desk.seen.get()!.judged.reading.roster.lines.map(({ key }) => key)
    decide(keys[0]!, { person: 'person-7' })
    decide(keys[1]!, { person: 'new' })
    await sendToPrincipal(desk, target)
    expect(inputs[0]!.rows[0]).toMatchObject({ personId: 'person-7', newPerson: false })
    expect(inputs[0]!.rows[1]).toMatchObject({ newPerson: true })
  })

  test('a conflict: keep mine sends over the version read, take theirs writes the cell', async () => {
    const clash = { __typename: 'VersionConflict', code: 'VERSION_CONFLICT', messageVi: 'x', messageEn: 'x', field: 'modules', base: 'GVPT 1', mine: 'GVPT 1, GVPT 4', theirs: 'GVPT 8', theirsBy: 'B', theirsAt: null }
    const { inputs, responder } = server((input, count) => answer(input.rows, (_, index) => (count === 1 && index === 0 ? { outcome: 'CONFLICT', version: 9, userErrors: [clash], line: { fullName: 'x', written: { fullName: ['Tên khác'], modules: ['GVPT 8'] } } } : { outcome: 'UNCHANGED' })))
    const workbook = memoryWorkbook([perTeacher])
    const desk = memoryDesk(workbook, responder)
    await sendToPrincipal(desk, target)
    const [row] = sending.get().results
    await takeTheirs(desk, row!)
    expect(workbook.edits).toEqual([{ cell: { sheet: 'DS GV', row: 5, column: 5 }, text: 'GVPT 8' }])
    decide(row!.clientRowId, { over: 9 })
    await sendToPrincipal(desk, target)
    expect(inputs[1]!.rows[0]!.baseVersion).toBe(9)
  })

  test('after MERGED the sheet stays at its old version, so that the other change is not undone', async () => {
    const { inputs, responder } = server((input, count) => answer(input.rows, () => (count === 1 ? { outcome: 'CREATED', version: 4 } : { outcome: 'MERGED', version: 6 })))
    const desk = memoryDesk(memoryWorkbook([perTeacher]), responder)
    for (let time = 0; time < 3; time += 1) await sendToPrincipal(desk, target)
    expect(inputs.map(({ rows }) => rows[0]!.baseVersion)).toEqual([null, 4, 4])
    expect(inputs.map(({ baseVersion }) => baseVersion)).toEqual([null, 1, 1])
  })

  test('after MERGED what others wrote is offered, comes into its own cell on request, and then the sheet is in step', async () => {
    const line = { fullName: 'Nguyễn Thị Mẫu', written: { fullName: ['Nguyễn Thị Mẫu'], birthDate: ['02/03/1985'], roleText: ['Tổ trưởng'], modules: ['GVPT 1, GVPT 4'], periods03: ['40'] } }
    const { inputs, responder } = server((input, count) => answer(input.rows, (_, index) => (count === 1 && index === 0 ? { outcome: 'MERGED', version: 6, line } : { outcome: 'UNCHANGED', version: 1 })))
    const workbook = memoryWorkbook([perTeacher])
    const desk = memoryDesk(workbook, responder)
    await sendToPrincipal(desk, target)
    expect(workbook.edits).toEqual([])
    await takeTheirs(desk, sending.get().results[0]!)
    expect(workbook.edits).toEqual([{ cell: { sheet: 'DS GV', row: 5, column: 4 }, text: 'Tổ trưởng' }])
    await sendToPrincipal(desk, target)
    expect(inputs[1]!.rows[0]!.baseVersion).toBe(6)
  })

  test('a tick is not written over by a code: the person is asked to do it', async () => {
    const line = { fullName: 'Nguyễn Thị Mẫu', written: { fullName: ['Nguyễn Thị Mẫu'], birthDate: ['02/03/1985'], modules: ['GVPT 3', 'GVPT 4'] } }
    const { responder } = server((input) => answer(input.rows, (_, index) => (index === 0 ? { outcome: 'MERGED', version: 6, line } : { outcome: 'UNCHANGED' })))
    const workbook = memoryWorkbook([ticks])
    const desk = memoryDesk(workbook, responder)
    await sendToPrincipal(desk, target)
    await takeTheirs(desk, sending.get().results[0]!)
    expect([workbook.edits, desk.sentence()]).toEqual([[], vi.send.byHand])
  })
})

test('slices keep the order and lose nothing', () => {
  const rows = Array.from({ length: 231 }, (_, index) => index)
  expect(slicesOf(rows).flat()).toEqual(rows)
  expect(slicesOf([])).toEqual([[]])
})
