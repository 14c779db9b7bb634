import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { personName } from '#test/excel-host/samples/people.ts'
import type { Seat } from './stage/seat.ts'
import { bookOf, faultless } from './stage/sheets.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

const SCHOOL = 'Trường Tiểu học Hoa Sen'
const RECEIPT_SHEET = 'BDTX Biên nhận'
/** The first person of the sheet, whose modules stand in F3. */
const FIRST = personName(60)

let stage: Stage
let school: Seat
let officer: Seat

beforeAll(async () => {
  stage = await openStage()
  school = await stage.seat()
  officer = await stage.seat()
  await school.open(bookOf(faultless()))
  await school.openPane()
  await officer.openPane()
  await officer.signIn('demo.phuong')
})
afterAll(() => clearStages(school, officer))

const asClerk = async (): Promise<void> => {
  await school.signIn('demo.vanthu')
  await school.goTo('Gửi')
}

const send = async (): Promise<void> => {
  await school.press('Xem trước')
  await school.press('Gửi hiệu trưởng')
  await school.notice(/Đã gửi 6 dòng cho hiệu trưởng/)
}

const asPrincipal = async (): Promise<void> => {
  await school.signIn('demo.hieutruong')
  await school.goTo('Duyệt')
  await school.press('Mở kế hoạch')
  await school.pane.getByTestId('plan-name').getByText(`${SCHOOL} · 2026-2027`).waitFor()
}

const noteOn = async (seat: Seat, name: string, text: string): Promise<void> => {
  await seat.button(`Góp ý cho ${name}`).first().click()
  await seat.pane.getByRole('textbox', { name: `Góp ý cho ${name}` }).first().fill(text)
}

/** What stands beside each word of the receipt in the pane. */
const receiptIn = async (seat: Seat): Promise<Readonly<Record<string, string>>> => {
  const shown = seat.pane.getByTestId('receipt')
  const [names, values] = await Promise.all([shown.locator('dt').allTextContents(), shown.locator('dd').allTextContents()])
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
}

const receiptInWorkbook = async (): Promise<Readonly<Record<string, string>>> => {
  const rows = await Promise.all(Array.from({ length: 10 }, async (_, at) => [await school.cell(`A${String(at + 2)}`, RECEIPT_SHEET), await school.cell(`B${String(at + 2)}`, RECEIPT_SHEET)] as const))
  return Object.fromEntries(rows.map(([name, value]) => [name.text, value.text]))
}

const boardRow = (name: string) => officer.pane.getByTestId('board-row').filter({ hasText: name })

interface Held {
  readonly viewer: { readonly grants: readonly { readonly school: { readonly id: string } }[] }
  readonly plan: object
}

/** A file for the command line, which needs a document as people write it. */
const query = async (document: string, variables: object, token: string): Promise<{ data: Held }> => {
  const folder = await mkdtemp(join(tmpdir(), 'bdtx-query-'))
  const file = join(folder, 'question.graphql')
  await writeFile(file, document)
  const environment = { ...process.env, BDTX_TOKEN: token, BDTX_URL: stage.server.url, NODE_OPTIONS: '' }
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'bdtx', '--', 'query', file, '--variables', JSON.stringify(variables)], { env: environment })
  await rm(folder, { recursive: true })
  return JSON.parse(stdout) as { data: Held }
}

const RECEIPTS = 'query ($school: ID!, $year: SchoolYear!) { plan(school: $school, schoolYear: $year) { id state latestReceipt { number sha256 people registrations late } } }'

let broken = false

/** A step of one life: without the steps before, it would only fail again. */
const step = (name: string, work: () => Promise<void>): void => {
  it(name, async () => {
    if (broken) throw new Error('an earlier step failed')
    broken = true
    await work()
    broken = false
  })
}

describe('the life of a plan, from a clerk\'s workbook to the authority\'s acceptance', () => {
  step('the clerk sends, after seeing what would become of each row', async () => {
    await asClerk()
    await school.press('Xem trước')
    await school.pane.getByRole('region', { name: 'Nếu gửi bây giờ' }).waitFor()
    expect(await school.pane.getByTestId('row-outcome').getByText('Thêm mới').count()).toBe(6)
    await school.picture('20-preview')
    await school.press('Gửi hiệu trưởng')
    await school.notice('Đã gửi 6 dòng cho hiệu trưởng.')
    await school.picture('21-sent')
    await school.pane.getByText('Chờ hiệu trưởng duyệt').waitFor()
    await school.signOut()
  })

  step('the principal validates by one click, sees totals, returns a row with a note', async () => {
    await asPrincipal()
    await school.picture('22-review')
    await school.pane.getByRole('region', { name: 'Thay đổi (6 người)' }).waitFor()
    await school.press('Xem tất cả')
    await noteOn(school, FIRST, 'Đổi sang GVPT 05 cho hợp với tổ.')
    await school.press('Trả lại người lập')
    await school.notice('Đã trả lại.')
    await school.picture('23-returned')
    await school.signOut()
  })

  step('the clerk finds the note at the cell, puts the row right and sends it again', async () => {
    await asClerk()
    await school.press('Cập nhật góp ý')
    await school.notice('Có 1 góp ý')
    await school.pane.getByTestId('note').getByRole('button').click()
    await school.selected('B3')
    expect((await school.cell('B3')).comment?.text).toMatch(/Hiệu trưởng.*\n.*Đổi sang GVPT 05/)
    await school.picture('24-note')
    await school.type('F3', 'GVPT 05, GVPT 08')
    await send()
    expect(await school.pane.getByTestId('row-outcome').filter({ hasText: 'Cập nhật' }).count()).toBe(1)
    await school.signOut()
  })

  step('the principal approves and sends the plan upstream; the receipt is in the pane and in the workbook', async () => {
    await asPrincipal()
    await school.press('Duyệt')
    await school.notice('Đã duyệt kế hoạch.')
    await school.press('Nộp kế hoạch')
    await school.notice(/Đã nộp kế hoạch.*“BDTX Biên nhận”/)
    const shown = await receiptIn(school)
    expect(shown).toMatchObject({ 'Trường': SCHOOL, 'Số người': '6', 'Số lượt đăng ký mô đun': '12', 'Thời hạn': 'Đúng hạn' })
    expect(shown['SHA-256']).toMatch(/^[0-9a-f]{64}$/)
    expect(await receiptInWorkbook()).toEqual(shown)
    await school.picture('25-receipt')
    await school.signOut()
  })

  step('the officer sees who has sent and who has not, sets the day, sends the plan back with a note', async () => {
    await officer.goTo('Theo dõi')
    await officer.pane.getByLabel('Năm học').selectOption('2026-2027')
    await officer.press('Cập nhật')
    await boardRow(SCHOOL).getByText('Đã nộp', { exact: true }).waitFor()
    expect(await officer.pane.getByTestId('board-row').getByText('Chưa nộp', { exact: true }).count()).toBe(4)
    await officer.picture('26-board')
    await officer.press('Đặt hạn nộp khác')
    await officer.pane.getByLabel('Phải nộp trước ngày').fill('2026-05-04')
    await officer.pane.getByLabel('Theo văn bản số').fill('12/UBND-VHXH')
    await officer.press('Đặt hạn nộp')
    await officer.notice('Đã đặt hạn: phải nộp trước ngày 04/05/2026.')
    // What was in time when it was sent stays in time.
    await boardRow(SCHOOL).getByText('Đã nộp', { exact: true }).waitFor()
    await officer.picture('27-deadline')
    await officer.pane.getByRole('link', { name: `Mở kế hoạch của ${SCHOOL}` }).click()
    await officer.pane.getByTestId('plan-name').waitFor()
    await officer.press('Xem tất cả')
    await noteOn(officer, FIRST, 'Bổ sung mô đun về chuyển đổi số.')
    await officer.press('Trả lại nhà trường')
    await officer.notice('Đã trả lại nhà trường.')
    await officer.picture('28-sent-back')
  })

  step('the clerk sees it at the next refresh, corrects and sends; the principal sends upstream again', async () => {
    await asClerk()
    await school.press('Cập nhật góp ý')
    await school.notice('Có 1 góp ý')
    const noted = await Promise.all(['B3', 'F3'].map((at) => school.cell(at)))
    expect(noted.map(({ comment }) => comment?.text ?? '').join()).toMatch(/Chuyên viên.*\n.*chuyển đổi số/)
    await school.type('F3', 'GVPT 05, GVPT 09')
    await send()
    await school.signOut()
    await asPrincipal()
    expect(await school.pane.getByTestId('difference').count()).toBe(1)
    await school.press('Duyệt')
    await school.press('Nộp kế hoạch')
    await school.notice('Đã nộp kế hoạch.')
    expect(await receiptInWorkbook()).toEqual(await receiptIn(school))
  })

  step('the officer accepts; receipt and state are the same through GraphQL and the command line', async () => {
    await officer.press('Kiểm tra lại trên máy chủ')
    await officer.press('Tiếp nhận')
    await officer.notice('Đã tiếp nhận kế hoạch.')
    await officer.picture('29-accepted')
    const shown = await receiptIn(officer)
    const variables = { school: (await stage.ask<Held>('demo.vanthu', '{ viewer { grants { school { id } } } }')).viewer.grants[0]!.school.id, year: '2026-2027' }
    const expected = { state: 'ACCEPTED', latestReceipt: { number: shown['Số biên nhận'], sha256: shown['SHA-256'], people: 6, registrations: 12, late: true } }
    expect((await stage.ask<Held>('demo.phuong', RECEIPTS, variables)).plan).toMatchObject(expected)
    expect((await query(RECEIPTS, variables, await stage.tokenOf('demo.phuong'))).data.plan).toMatchObject(expected)
    await school.press('Kiểm tra lại trên máy chủ')
    await school.pane.getByText('Đã được tiếp nhận').waitFor()
  })
})
