import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { large } from '#test/excel-host/samples/large.ts'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { primary } from '#test/excel-host/samples/primary.ts'
import { schoolBytes } from '#test/support/school-workbook.ts'
import { differing } from './stage/differing.ts'
import type { Seat } from './stage/seat.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
let clerk: Seat

beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())
beforeEach(async () => { clerk = await stage.seat() })
afterEach(() => clerk.leave())

const address = ({ row, column }: { readonly row: number; readonly column: number }): string => `${String.fromCodePoint(64 + column)}${String(row)}`

const marked = async (): Promise<string[]> => [...new Set((await clerk.marks()).map(address))].toSorted()

/** What is wrong on purpose in the sample: modules in column H, periods in column I. */
const FAULTY = ['H10', 'H13', 'H15', 'H7', 'H8', 'I10', 'I7']

/** Why, how and on what ground, of each finding in turn, from the first on. */
const walk = async (count: number): Promise<(readonly string[])[]> => {
  const said: (readonly string[])[] = []
  for (let at = 1; at <= count; at += 1) {
    if (at > 1) await clerk.press('Chỗ sau')
    else await clerk.pane.locator('[data-place="0"]').click()
    await clerk.pane.getByText(`Chỗ ${String(at)} trên ${String(count)}`).waitFor()
    said.push(await clerk.pane.locator('li.current dd').allTextContents())
  }
  return said
}

describe('check to marks, signed out, the pane closed', () => {
  it('marks every faulty cell by a conditional format of its own, and no value or fill of anybody', async () => {
    await clerk.open(packageOf(primary()))
    const before = await clerk.cell('H8')
    await clerk.command('Kiểm tra')
    expect(await clerk.page.getByRole('complementary', { name: 'Ngăn tác vụ' }).isVisible()).toBe(false)
    expect(await marked()).toEqual(FAULTY)
    expect((await clerk.marks()).every(({ formula }) => formula?.includes('urn:bdtx:mark:'))).toBe(true)
    expect(await clerk.cell('H8')).toMatchObject({ value: before.value, ownFill: before.ownFill, fill: '#FDE2E2' })
    expect(clerk.asked).toEqual([])
  })

  it('lists findings by cause; each says what, where, why and how, and goes to its cell', async () => {
    await clerk.open(packageOf(primary()))
    await clerk.command('Kiểm tra')
    await clerk.openPane()
    const list = clerk.pane.getByRole('region', { name: 'Kết quả kiểm tra' })
    await list.getByText('7 lỗi, 1 cảnh báo, 0 lưu ý').waitFor()
    const groups = await list.getByRole('group').filter({ has: clerk.pane.locator('summary') }).count()
    expect(groups).toBeGreaterThanOrEqual(5)
    const repeated = list.getByRole('button', { name: /ô H8/ })
    expect(await repeated.textContent()).toMatch(/Bùi Quỳnh Vinh.*GVPT/)
    await repeated.click()
    await clerk.selected('H8')
    await clerk.picture('03-finding')
    const said = await walk(8)
    expect(said.every(([why, fix, basis]) => [why, fix, basis].every((text) => (text?.length ?? 0) > 10))).toBe(true)
    const bases = said.map(([, , basis]) => basis ?? '')
    expect(bases.some((basis) => /Thông tư 17\/2019\/TT-BGDĐT, mục/.test(basis))).toBe(true)
    expect(bases.some((basis) => basis.includes('chưa đối chiếu'))).toBe(true)
    const why = clerk.pane.locator('li.current').getByTestId('why')
    await why.locator('summary').click()
    await why.getByTestId('explained').last().waitFor()
    expect(await why.textContent()).toMatch(/áp dụng từ \d\d\/\d\d\/\d{4}.*Phải học 40/)
    await clerk.picture('04-why')
    expect(clerk.asked).toEqual([])
  })

  it('takes every trace away: the file is again what it was', async () => {
    const bytes = packageOf(primary())
    await clerk.open(bytes)
    await clerk.command('Kiểm tra')
    expect(differing(bytes, await clerk.download())).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    await clerk.command('Bỏ đánh dấu')
    expect(await marked()).toEqual([])
    expect(differing(bytes, await clerk.download())).toEqual([])
  })

  it('leaves charts, pictures, notes, formulas and foreign parts of a school\'s own workbook byte for byte', async () => {
    const bytes = schoolBytes()
    await clerk.open(bytes)
    const own = await clerk.marks()
    await clerk.command('Kiểm tra')
    const touched = differing(bytes, await clerk.download())
    expect(touched.filter((part) => !['xl/styles.xml', 'xl/worksheets/sheet1.xml'].includes(part))).toEqual([])
    await clerk.command('Bỏ đánh dấu')
    expect(await clerk.marks()).toEqual(own)
    expect(differing(bytes, await clerk.download())).toEqual([])
  })
})

describe('check again', () => {
  it('lets the mark go away once the cell is put right, and says that the list is old until then', async () => {
    await clerk.open(packageOf(primary()))
    await clerk.openPane()
    await clerk.press('Kiểm tra')
    await clerk.type('H8', 'GVPT04, GVPT06')
    await clerk.pane.getByText('Bảng tính đã thay đổi sau lần kiểm tra này.').waitFor()
    expect(await marked()).toContain('H8')
    await clerk.press('Kiểm tra')
    await clerk.pane.getByText('6 lỗi, 1 cảnh báo, 0 lưu ý').waitFor()
    expect(await marked()).toEqual(FAULTY.filter((cell) => cell !== 'H8'))
  })
})

describe('three hundred rows', () => {
  it('take at most four requests to Excel and one to the server', async () => {
    await clerk.open(packageOf(large()))
    await clerk.openPane()
    await clerk.signIn('demo.vanthu')
    await clerk.host('resetCounters()')
    clerk.asked.length = 0
    const answered = clerk.page.waitForResponse((response) => response.url().endsWith('/graphql'))
    await clerk.command('Kiểm tra')
    await answered
    await clerk.idle()
    const { work } = await clerk.host<{ work: { requests: number } }>('counters')
    expect(work.requests).toBeLessThanOrEqual(4)
    expect(clerk.asked).toHaveLength(1)
    expect((await clerk.marks()).length).toBeGreaterThan(20)
    await clerk.picture('04-large')
  })
})
