import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { packageOf, type PlainSheet } from '#test/excel-host/samples/package.ts'
import { birthDate, personName } from '#test/excel-host/samples/people.ts'
import type { Seat } from './stage/seat.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
let clerk: Seat

beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())
beforeEach(async () => { clerk = await stage.seat() })
afterEach(() => clerk.leave())

const marks = [8, '8/10', 'Tám', 9, '7,,5', 8] as const

/** Three marks nobody can add up (F4, F5, F7), and birth dates kept as text. */
const results = (): PlainSheet => ({
  name: 'Kết quả',
  rows: [
    ['TRƯỜNG TIỂU HỌC HOA SEN, KẾT QUẢ BDTX NĂM HỌC 2026-2027'],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Điểm CT 01', 'Điểm CT 02', 'Điểm CT 03', 'Xếp loại'],
    ...marks.map((mark, at) => [at + 1, personName(30 + at), birthDate(30 + at), 'Giáo viên', 8, mark, 9, 'Hoàn thành']),
  ],
  strong: [1],
  widths: [6, 24, 14, 14, 10, 10, 10, 14],
})

const values = (): Promise<unknown[]> => Promise.all(['F4', 'F5', 'F7'].map(async (address) => (await clerk.cell(address)).value))

const check = async (): Promise<void> => {
  await clerk.openPane()
  await clerk.press('Kiểm tra')
}

describe('repairing a group, and going back', () => {
  it('shows before and after, changes nothing until asked, and makes the findings go', async () => {
    await clerk.open(packageOf([results()]))
    await check()
    const offer = clerk.pane.getByTestId('findings').getByTestId('offer')
    await offer.first().waitFor()
    expect(await offer.locator('.change').allTextContents()).toEqual(['“8/10” → “8”', '“Tám” → “8”', '“7,,5” → “7,5”'])
    expect(await values()).toEqual(['8/10', 'Tám', '7,,5'])
    await clerk.picture('30-repair-offered')
    await clerk.host('resetCounters()')
    await clerk.press('Sửa cả nhóm (3)')
    await clerk.notice('Đã sửa 3 ô.')
    expect(await values()).toEqual([8, 8, 7.5])
    expect(await clerk.marks()).toEqual([])
    await clerk.pane.getByText('Ghi điểm bằng số: 3 ô').waitFor()
    const { work } = await clerk.host<{ work: { requests: number } }>('counters')
    expect(work.requests).toBeLessThanOrEqual(10)
    await clerk.picture('31-repaired')
  })

  it('is undone after the file was downloaded and opened again, though one cell was changed by hand meanwhile', async () => {
    await clerk.open(packageOf([results()]))
    await check()
    await clerk.press('Sửa cả nhóm (3)')
    await clerk.notice('Đã sửa 3 ô.')
    await clerk.open(await clerk.download(), 'mo-lai.xlsx')
    await clerk.type('F4', '6')
    await check()
    await clerk.notice('Không thấy lỗi nào')
    await clerk.pressFor('Hoàn tác', 'Có người đã sửa F4 sau lần này, nên chưa hoàn tác ô nào.')
    expect(await values()).toEqual([6, 8, 7.5])
    await clerk.picture('32-undo-asks')
    await clerk.press('Hoàn tác 2 ô còn lại')
    await clerk.notice('Đã trả 2 ô về như cũ. Để nguyên F4 vì có người đã sửa sau đó.')
    expect(await values()).toEqual([6, 'Tám', '7,,5'])
  })

  it('one cell alone, and a date kept as text that becomes a date and a text again', async () => {
    await clerk.open(packageOf([results()]))
    const before = await clerk.cell('C3')
    await check()
    const tidyings = clerk.pane.getByTestId('tidying').filter({ hasText: 'Ngày sinh đang lưu dạng chữ' })
    await tidyings.locator('summary').click()
    await tidyings.getByRole('button', { name: 'Sửa ô này' }).first().click()
    await clerk.notice('Đã sửa 1 ô.')
    const dated = await clerk.cell('C3')
    expect(typeof dated.value).toBe('number')
    expect(dated.text).toBe(before.text)
    await clerk.press('Hoàn tác')
    await clerk.notice('Đã trả 1 ô về như cũ.')
    expect(await clerk.cell('C3')).toMatchObject({ value: before.value, text: before.text })
  })

  it('waits for the end of a cell edit, and says so when that does not come', async () => {
    await clerk.open(packageOf([results()]))
    await check()
    await clerk.pane.getByTestId('findings').getByTestId('offer').first().waitFor()
    await clerk.host('setCellEdit(true)')
    await clerk.press('Sửa cả nhóm (3)')
    expect(await values()).toEqual(['8/10', 'Tám', '7,,5'])
    await clerk.host('setCellEdit(false)')
    await clerk.press('Sửa cả nhóm (3)')
    await clerk.notice('Đã sửa 3 ô.')
  })
})
