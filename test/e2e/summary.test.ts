import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openXlsx } from '#server/xlsx/open.ts'
import type { PlainSheet } from '#test/excel-host/samples/package.ts'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { birthDate, personName } from '#test/excel-host/samples/people.ts'
import { primary } from '#test/excel-host/samples/primary.ts'
import { recalculated, whyNoOffice } from '#test/support/libre-office.ts'
import { differing } from './stage/differing.ts'
import type { Seat } from './stage/seat.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

const SUMMARY = 'BDTX Tổng hợp'

let stage: Stage
let clerk: Seat

beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())
beforeEach(async () => { clerk = await stage.seat() })
afterEach(() => clerk.leave())

/** A year's results: one module in a cell, marks, ratings. */
const results = (people = 24): PlainSheet => ({
  name: 'Kết quả',
  rows: [
    ['TRƯỜNG TIỂU HỌC HOA SEN'],
    ['KẾT QUẢ BỒI DƯỠNG THƯỜNG XUYÊN NĂM HỌC 2026-2027'],
    ['STT', 'Họ và tên', 'Ngày sinh', 'Tổ', 'Mô đun 1', 'Mô đun 2', 'Số tiết CT 03', 'Điểm CT 01', 'Điểm CT 02', 'Điểm CT 03', 'Xếp loại'],
    ...Array.from({ length: people }, (_, at) => [at + 1, personName(at + 30), birthDate(at + 30), `Tổ ${String(1 + (at % 4))}`, `GVPT ${String(1 + (at % 5))}`, `GVPT ${String(6 + (at % 3))}`, at % 6 === 0 ? 30 : 40, 7, 8, at % 8 === 0 ? 4 : 9, at % 8 === 0 ? 'Không hoàn thành' : 'Hoàn thành']),
  ],
  strong: [1, 2], heading: 3, widths: [6, 26, 13, 10, 12, 12, 13, 12, 12, 12, 18],
})

interface FormulaCell { readonly row: number; readonly value: number; readonly formula: string }

const cellOf = async (address: string, sheet = SUMMARY) => (await clerk.cell(address, sheet)) as unknown as { readonly value: string | number | null; readonly formula: string | null }

/** What stands beside a label of the summary. */
const beside = async (label: string): Promise<FormulaCell> => {
  for (let row = 1; row < 70; row += 1) {
    if ((await cellOf(`A${String(row)}`)).value !== label) continue
    const { value, formula } = await cellOf(`B${String(row)}`)
    return { row, value: value as number, formula: formula ?? '' }
  }
  throw new Error(`nothing is called ${label}`)
}

/** The announcement of a former press may still stand: what counts is the cell. */
const becomes = async (address: string, value: string): Promise<void> => {
  await clerk.page.waitForFunction(([cell, wanted]) => (globalThis as unknown as { __excelHost: { cell(sheet: string, address: string): { value: unknown } } }).__excelHost.cell('Kết quả', cell as string).value === wanted, [address, value])
}

/** Requests of one press of the ribbon's command. */
const requestsOfOnePress = async (): Promise<number> => {
  await clerk.host('resetCounters()')
  await clerk.command('Tổng hợp')
  await clerk.idle()
  return (await clerk.host<{ work: { requests: number } }>('counters')).work.requests
}

describe('Tổng hợp', () => {
  it('takes as many requests for 300 rows as it has things to do, pressed again no more', async () => {
    await clerk.open(packageOf([results(300)]))
    await clerk.openPane()
    const [first, again] = [await requestsOfOnePress(), await requestsOfOnePress()]
    expect(first).toBeLessThanOrEqual(10)
    expect(again).toBeLessThanOrEqual(first)
  })

  it('leaves a sheet alone that a person made and called like ours', async () => {
    await clerk.open(packageOf([results(), { name: SUMMARY, rows: [['Của cô Hoa'], ['đừng xóa']], strong: [], widths: [] }]))
    await clerk.openPane()
    await clerk.goTo('Tổng hợp')
    await clerk.press('Tổng hợp')
    await clerk.notice('Đã ghi trang “BDTX Tổng hợp (2)” và các cột BDTX')
    expect([(await cellOf('A1')).value, (await cellOf('A2')).value, (await cellOf('A8')).value]).toEqual(['Của cô Hoa', 'đừng xóa', null])
    await clerk.press('Tổng hợp')
    await clerk.press('Bỏ trang tổng hợp')
    await clerk.notice('Đã bỏ trang “BDTX Tổng hợp (2)”')
    expect((await clerk.host<readonly { name: string }[]>('sheets()')).map(({ name }) => name)).toEqual(['Kết quả', SUMMARY])
  })

  it('writes the sheet and the columns from the ribbon; formulas follow the school\'s cells, the next press the rest', async () => {
    await clerk.open(packageOf([results()]))
    await clerk.command('Tổng hợp')
    expect(await beside('Thuộc diện BDTX')).toMatchObject({ value: 24 })
    expect(await beside('GVPT 1')).toMatchObject({ value: 5, formula: "=COUNTIF('Kết quả'!$E$4:$E$27,\"GVPT 1\")" })
    expect(await beside('Chương trình 03')).toMatchObject({ value: 920, formula: "=SUM('Kết quả'!$G$4:$G$27)" })
    expect(await beside('Hoàn thành')).toMatchObject({ value: 21 })
    expect(await cellOf('N4', 'Kết quả')).toMatchObject({ value: 'Thiếu' })
    await clerk.page.getByRole('img', { name: /Lượt đăng ký theo mô đun: GVPT 1 5, GVPT 2 5/ }).waitFor()
    await clerk.picture('41-summary')
    await clerk.page.getByRole('tab', { name: 'Kết quả' }).click()
    await clerk.picture('40-columns')
    await clerk.host(`type('Kết quả', 'E5', 'GVPT 1')`)
    await clerk.host(`type('Kết quả', 'G4', '40')`)
    expect(await beside('GVPT 1')).toMatchObject({ value: 6 })
    expect(await beside('Chương trình 03')).toMatchObject({ value: 930 })
    expect(await cellOf('N4', 'Kết quả')).toMatchObject({ value: 'Thiếu' })
    await clerk.command('Tổng hợp')
    await becomes('N4', 'Đủ')
    expect((await clerk.host<readonly { name: string }[]>('sheets()')).filter(({ name }) => name === SUMMARY)).toHaveLength(1)
  })

  it('rebuilds deleted columns, keeps what a person typed until told, and is gone without a trace', async () => {
    const bytes = packageOf([results()])
    await clerk.open(bytes)
    await clerk.openPane()
    await clerk.goTo('Tổng hợp')
    await clerk.press('Tổng hợp')
    await clerk.notice('Đã ghi trang “BDTX Tổng hợp” và các cột BDTX')
    await clerk.picture('42-pane')
    for (const row of Array.from({ length: 25 }, (_, at) => at + 3)) await clerk.host(`type('Kết quả', 'M${String(row)}', '')`)
    await clerk.host(`type('Kết quả', 'N6', 'hỏi lại')`)
    await clerk.press('Tổng hợp')
    await clerk.notice('Có 1 ô trong các cột BDTX đã bị gõ tay')
    expect([(await cellOf('M3', 'Kết quả')).value, (await cellOf('M4', 'Kết quả')).value, (await cellOf('N6', 'Kết quả')).value]).toEqual(['BDTX: Xếp loại', 'Không hoàn thành', 'hỏi lại'])
    await clerk.picture('43-typed-over')
    await clerk.press('Thay bằng số của BDTX')
    expect((await cellOf('N6', 'Kết quả')).value).toBe('Đủ')
    await clerk.press('Ẩn cột BDTX')
    await clerk.press('Hiện cột BDTX')
    await clerk.press('Bỏ cột BDTX')
    await clerk.notice('Đã bỏ mọi cột BDTX')
    await clerk.press('Bỏ trang tổng hợp')
    expect(differing(bytes, await clerk.download()).filter((part) => part.startsWith('xl/worksheets') || part.startsWith('xl/charts'))).toEqual([])
  })

  it('is read where the add-in is absent: no error, recalculated totals equal ours, one chart however often pressed', async () => {
    await clerk.open(packageOf([results(), ...primary()]))
    await clerk.command('Tổng hợp')
    await clerk.open(await clerk.download())
    await clerk.command('Tổng hợp')
    const file = await clerk.download()
    const opened = openXlsx(file)
    const sheet = opened.refused === null ? opened.workbook.sheets.find(({ name }) => name === SUMMARY) : undefined
    expect(sheet?.charts.map(({ name, type }) => [name, type])).toEqual([['BDTX-modules', 'column']])
    expect(await clerk.host('unwritten()')).toEqual([])
    const reason = await whyNoOffice()
    if (reason !== null) {
      process.stderr.write(`Not opened in LibreOffice: ${reason}\n`)
      return
    }
    const { compared, faults } = await recalculated(file, SUMMARY)
    expect(faults).toEqual([])
    expect(compared).toBeGreaterThan(10)
  })
})
