import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { faultless } from './stage/sheets.ts'
import type { Seat } from './stage/seat.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
let clerk: Seat

beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())
beforeEach(async () => {
  clerk = await stage.seat()
  await clerk.open(packageOf([faultless()]))
})
afterEach(() => clerk.leave())

/** The value of a cell once the add-in has answered. */
const calculated = async (address: string): Promise<unknown> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const { value } = await clerk.cell(address)
    if (value !== '#BUSY!' && value !== null) return value
    await clerk.page.waitForTimeout(100)
  }
  return 'no answer'
}

/** Types into a cell that may be empty: goes there by its name. */
const type = async (address: string, text: string): Promise<void> => {
  const name = clerk.page.getByLabel('Ô đang chọn')
  await name.fill(address)
  await name.press('Enter')
  await clerk.selected(address)
  await clerk.page.keyboard.type(text)
  await clerk.page.keyboard.press('Enter')
}

const formula = async (address: string, text: string): Promise<unknown> => {
  await type(address, text)
  return calculated(address)
}

describe('worksheet functions', () => {
  it('add up periods and rate marks, the pane closed and nobody signed in', async () => {
    expect(await formula('I3', '=BDTX.SOTIET("GVPT 01")')).toBe(20)
    expect(await formula('I4', '=BDTX.SOTIET(F3:F4)')).toBe(80)
    expect(await formula('I5', '=BDTX.CONTHIEU("GVPT 1")')).toBe(20)
    expect(await formula('I6', '=BDTX.XEPLOAI(8;7;4)')).toBe('Không hoàn thành')
    expect(await formula('I7', '=BDTX.KIEMTRA(F3;D3;"tiểu học")')).toBe('Đúng danh mục')
    expect(await formula('I8', '=BDTX.TENMODUN("GVPT 1")')).toMatch(/^Nâng cao phẩm chất/)
    expect(clerk.asked).toEqual([])
    await clerk.picture('40-functions')
  })

  it('follow the cells they look at', async () => {
    expect(await formula('I3', '=BDTX.SOTIET(F3)')).toBe(40)
    await type('F3', 'GVPT 1')
    await clerk.page.waitForTimeout(500)
    expect(await calculated('I3')).toBe(20)
  })

  it('say what is not known instead of guessing', async () => {
    expect(await formula('I3', '=BDTX.TENMODUN("GVPT 99")')).toBe('#N/A')
    await clerk.page.getByText('Danh mục không có GVPT 99: số cuối là 15.').waitFor()
    expect(await formula('I4', '=BDTX.SOTIET("năm trước")')).toBe('#VALUE!')
    await clerk.picture('41-function-error')
  })

  it('ask the server once for all cells of a calculation', async () => {
    await clerk.openPane()
    await clerk.signIn('demo.vanthu')
    clerk.asked.length = 0
    const put = (address: string, text: string): Promise<unknown> => clerk.host(`type(null, '${address}', '${text}')`)
    const cells = ['J3', 'J4', 'J5', 'J6'] as const
    await put('I3', 'QLMN 1')
    for (const cell of cells) await put(cell, '=BDTX.TENMODUN(I3)')
    for (const cell of cells) await calculated(cell)
    clerk.asked.length = 0
    await put('I3', 'QLMN 2')
    for (const cell of cells) await calculated(cell)
    expect(clerk.asked).toEqual(['Catalogues'])
  })
})
