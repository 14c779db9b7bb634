import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { openXlsx } from '#server/xlsx/open.ts'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { DATA, type HostPage, openHost, OTHER } from './open-host.ts'

let host: HostPage

beforeAll(async () => {
  host = await openHost()
})
afterAll(() => host.close())

const key = (...keys: string[]): Promise<void> => keys.reduce((before, one) => before.then(() => host.page.keyboard.press(one)), Promise.resolve())

describe('the ribbon and the pane', () => {
  it('runs a function command without the pane ever being seen', async () => {
    await host.open([DATA])
    await host.page.locator('[data-control=Quiet]').click()
    await host.page.getByText('Đã chạy xong “Quiet”.').waitFor()
    expect(await host.page.locator('.pane').isVisible()).toBe(false)
    await host.page.locator('[data-control=Showing]').click()
    await host.page.locator('.pane').waitFor()
    const frame = await host.probe()
    expect(await frame.evaluate(() => (globalThis as unknown as { called: string[] }).called)).toEqual(['quiet', 'showing'])
  })

  it('says when a command is unknown to the add-in', async () => {
    await host.page.locator('[data-control=Unknown]').click()
    await host.page.getByText(/không chạy được \(mã/).waitFor()
  })

  it('closes the pane and keeps the add-in alive in it', async () => {
    const frame = await host.probe()
    await frame.evaluate(() => Object.assign(globalThis, { stamp: 7 }))
    await host.page.getByRole('button', { name: 'Đóng ngăn tác vụ' }).click()
    expect(await host.page.locator('.pane').isVisible()).toBe(false)
    expect(await (await host.probe()).evaluate(() => (globalThis as unknown as { stamp: number }).stamp)).toBe(7)
  })
})

describe('typing', () => {
  it('goes by keyboard alone: arrows, typing, F2, Enter, Escape, Delete, undo', async () => {
    await host.open([DATA, OTHER])
    await host.page.locator('[data-cell=A1]').click()
    await key('ArrowDown', 'ArrowRight')
    await host.page.keyboard.type('Ánh')
    await key('Enter')
    expect(await host.ask("cell('Data','B2').value")).toBe('Ánh')
    await key('ArrowUp', 'F2')
    await host.page.keyboard.type(' Tuyết')
    await key('Enter', 'ArrowUp')
    expect(await host.ask("cell('Data','B2').value")).toBe('Ánh Tuyết')
    await host.page.keyboard.type('x')
    await key('Escape', 'Delete')
    expect(await host.ask("cell('Data','B2').value")).toBeNull()
    await key('Control+z')
    expect(await host.ask("cell('Data','B2').value")).toBe('Ánh Tuyết')
    await key('Control+c', 'ArrowRight', 'Control+v')
    expect(await host.ask("cell('Data','C2').value")).toBe('Ánh Tuyết')
    await key('Control+z', 'Control+z', 'ArrowLeft')
    expect(await host.ask("cell('Data','B2').value")).toBe('Ánh')
    expect(await host.page.getByLabel('Nội dung ô').inputValue()).toBe('Ánh')
  })

  it('pastes a block of cells from another program', async () => {
    await host.page.locator('[data-cell=A2]').click()
    await host.page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '7\tLan\t"hai\ndòng"\r\n8\t"nói ""vâng"""\t\r\n')
      document.querySelector('.editor')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    })
    expect(await host.ask("['A2','B2','C2','A3','B3','C3'].map((at) => globalThis.__excelHost.cell('Data', at).value)".replace(/^/, 'sheets() && '))).toEqual([7, 'Lan', 'hai\ndòng', 8, 'nói "vâng"', null])
  })

  it('refuses a locked cell with a sentence', async () => {
    await host.open([{ ...DATA, protected: true }])
    await host.page.locator('[data-cell=B2]').click()
    await host.page.keyboard.type('x')
    await host.page.getByText(/Ô này được khoá/).waitFor()
    expect(await host.ask("cell('Data','B2').value")).toBe('Ann')
  })
})

describe('files', () => {
  const download = async (): Promise<Uint8Array> => Uint8Array.from(await host.ask<number[]>('download()'))

  it('gives an untouched file back byte for byte', async () => {
    const bytes = packageOf([DATA, OTHER])
    await host.open([DATA, OTHER])
    expect(Buffer.from(await download()).equals(Buffer.from(bytes))).toBe(true)
  })

  it('gives a changed file back with the change in it and the other parts as they were', async () => {
    await host.open([DATA, OTHER])
    await host.ask("type('Data', 'B2', 'Ánh')")
    const probe = await host.probe()
    await probe.evaluate(() =>
      Excel.run(async (context) => {
        const { custom } = context.workbook.worksheets.getItem('Data').getRanges('B2,D3').conditionalFormats.add('Custom')
        custom.rule.formula = '=LEN("urn:probe:mark")>0'
        custom.format.fill.color = '#FDE2E2'
        context.workbook.comments.add('Data!B3', 'Xem lại')
        context.workbook.customXmlParts.add('<state xmlns="urn:probe:1"/>')
        await context.sync()
      }),
    )
    const bytes = await download()
    const [before, after] = [unzipSync(packageOf([DATA, OTHER])), unzipSync(bytes)]
    expect(after['xl/worksheets/sheet2.xml']).toEqual(before['xl/worksheets/sheet2.xml'])
    const opened = openXlsx(bytes)
    if (opened.refused !== null) throw new Error(opened.refused)
    const [data] = opened.workbook.sheets
    expect(data?.values[1]).toEqual([1, 'Ánh', 'QA', 70])
    expect(data?.conditionalFormats).toMatchObject([{ formulas: ['LEN("urn:probe:mark")>0'], accent: { fill: '#FDE2E2' } }])
    expect(data?.comments).toMatchObject([{ row: 3, column: 2, text: 'Xem lại' }])
    expect(opened.workbook.customXml).toMatchObject([{ namespace: 'urn:probe:1' }])
  })

  it('refuses what is no workbook with one sentence, the present one staying', async () => {
    await host.open([DATA])
    for (const [bytes, sentence] of [[[], /tệp rỗng/], [[1, 2, 3], /không phải sổ tính/], [[...packageOf([DATA])].slice(0, 900), /bị hỏng/]] as const) {
      await host.page.locator('#open-file').setInputFiles({ name: 'thu.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
      await host.page.getByText(sentence).waitFor()
      expect(await host.ask("cell('Data','B2').value")).toBe('Ann')
    }
  })

  it('asks before changes are dropped', async () => {
    await host.open([DATA])
    await host.ask("type('Data', 'B2', 'Ánh')")
    await host.page.getByLabel('Tệp mẫu').selectOption({ index: 3 })
    await host.page.getByRole('button', { name: 'Ở lại' }).click()
    expect(await host.ask("cell(null,'B2').value")).toBe('Ánh')
    await host.page.getByLabel('Tệp mẫu').selectOption({ index: 3 })
    await host.page.getByRole('button', { name: 'Bỏ thay đổi và mở' }).click()
    expect(await host.ask('sheets()[0].name')).toBe('Danh sách')
  })
})
