import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { DATA, type HostPage, openHost, OTHER } from './open-host.ts'

let host: HostPage
let probe: Awaited<ReturnType<HostPage['probe']>>

beforeAll(async () => {
  host = await openHost()
})
afterAll(() => host.close())
beforeEach(async () => {
  await host.open([DATA, OTHER])
  probe = await host.probe()
})
afterEach(async () => {
  expect(await host.ask('notEmulated')).toEqual([])
})

/** Code and place of the fault an Excel.run ends with. */
const faultOf = (work: () => Promise<unknown>): Promise<{ code: string; location: string }> =>
  probe.evaluate(`(${work.toString()})().then(() => ({ code: 'none' }), (error) => ({ code: error.code, location: error.debugInfo && error.debugInfo.errorLocation }))`)

describe('the real Office.js on the emulated host', () => {
  it('reads values, the used range and sheets; requests are counted apart from cleaning up', async () => {
    await host.ask('resetCounters()')
    const read = await probe.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name')
        const used = context.workbook.worksheets.getItem('Data').getUsedRange(true).load('values,address')
        await context.sync()
        return { names: sheets.items.map(({ name }) => name), address: used.address, last: used.values.at(-1) }
      }),
    )
    expect(read).toEqual({ names: ['Data', 'Kế hoạch 2'], address: 'Data!A1:D5', last: [4, 'Dot', 'Ops', 90] })
    await probe.waitForFunction(() => true)
    const counters = await host.ask<{ work: { requests: number; bytesOut: number }; cleanup: { requests: number } }>('counters')
    expect([counters.work.requests, counters.cleanup.requests, counters.work.bytesOut > 200]).toEqual([1, 1, true])
  })

  it('writes what the grid then shows, more than one chunk of it too', async () => {
    await probe.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data')
        sheet.getRange('B2').values = [['Ánh']]
        sheet.getRange('A10:C1009').values = Array.from({ length: 1000 }, (_, at) => [at, `dòng ${at}`, at % 2 === 0])
        await context.sync()
      }),
    )
    expect(await host.ask("cell('Data','B2').value")).toBe('Ánh')
    expect(await host.ask("cell('Data','B1009').value")).toBe('dòng 999')
    expect(await host.page.locator('[data-cell=B2]').textContent()).toBe('Ánh')
  })

  it('is refused wrong sizes, unknown sheets and protected cells with the codes of Excel', async () => {
    const wrongSize = (): Promise<unknown> => Excel.run(async (context) => { context.workbook.worksheets.getItem('Data').getRange('A1:B2').values = [[1]]; await context.sync() })
    const unknown = (): Promise<unknown> => Excel.run(async (context) => { context.workbook.worksheets.getItem('Nope').load('name'); await context.sync() })
    const locked = (): Promise<unknown> => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data')
      sheet.protection.protect()
      await context.sync()
      sheet.getRange('A2').values = [[9]]
      await context.sync()
    })
    expect(await faultOf(wrongSize)).toEqual({ code: 'InvalidArgument', location: 'Range.values' })
    expect(await faultOf(unknown)).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' })
    expect(await faultOf(locked)).toMatchObject({ code: 'AccessDenied' })
    expect(await host.ask("cell('Data','A2').value")).toBe(1)
  })

  it('knows null objects', async () => {
    const flags = await probe.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook
        const nothing = [worksheets.getItemOrNullObject('Nope'), tables.getItemOrNullObject('Nope'), worksheets.getItem('Kế hoạch 2').getUsedRangeOrNullObject()]
        const something = worksheets.getItemOrNullObject('data')
        for (const one of [...nothing, something]) one.load()
        await context.sync()
        return [...nothing, something].map(({ isNullObject }) => isNullObject)
      }),
    )
    expect(flags).toEqual([true, true, true, false])
  })

  it('adds a table once, though it is used again in a later sync', async () => {
    const rows = await probe.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem('Data').tables.add('A1:D5', true)
        table.name = 'Staff'
        await context.sync()
        table.rows.add(undefined, [[5, 'Eva', 'QA', 60]])
        const body = table.getDataBodyRange().load('values')
        const all = context.workbook.tables.load('items/name')
        await context.sync()
        return { names: all.items.map(({ name }) => name), last: body.values.at(-1) }
      }),
    )
    expect(rows).toEqual({ names: ['Staff'], last: [5, 'Eva', 'QA', 60] })
  })

  it('marks cells by conditional formats and takes them away again', async () => {
    await probe.evaluate(() =>
      Excel.run(async (context) => {
        const { custom } = context.workbook.worksheets.getItem('Data').getRanges('B2,D3:D4').conditionalFormats.add('Custom')
        custom.rule.formula = '=LEN("urn:probe:mark")>0'
        custom.format.fill.color = '#FDE2E2'
        await context.sync()
      }),
    )
    expect(await host.ask('marks()')).toHaveLength(3)
    expect(await host.ask("cell('Data','D4').fill")).toBe('#FDE2E2')
    expect(await host.ask("cell('Data','D4').ownFill")).toBeNull()
    await probe.evaluate(() =>
      Excel.run(async (context) => {
        const formats = context.workbook.worksheets.getItem('Data').getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula')
        await context.sync()
        for (const format of formats.items) if (format.customOrNullObject.rule.formula.includes('urn:probe')) format.delete()
        await context.sync()
      }),
    )
    expect(await host.ask('marks()')).toEqual([])
  })

  it('comments, replies and finds comments by cell', async () => {
    const found = await probe.evaluate(() =>
      Excel.run(async (context) => {
        const { comments } = context.workbook
        comments.add("'Kế hoạch 2'!B2", 'Xem lại').replies.add('Đã xem')
        await context.sync()
        const comment = comments.getItemByCell("'Kế hoạch 2'!B2").load('content')
        const place = comment.getLocation().load('address')
        const replies = comment.replies.load('items/content')
        await context.sync()
        return [comment.content, place.address, replies.items.map(({ content }) => content)]
      }),
    )
    expect(found).toEqual(['Xem lại', "'Kế hoạch 2'!B2", ['Đã xem']])
    expect(await host.ask("cell('Kế hoạch 2','B2').comment.text")).toBe('Xem lại')
  })

  it('keeps an XML part in the file', async () => {
    const xml = await probe.evaluate(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts
        parts.add('<state xmlns="urn:probe:1">một</state>')
        await context.sync()
        const text = parts.getByNamespace('urn:probe:1').getOnlyItem().getXml()
        const missing = parts.getByNamespace('urn:none').getOnlyItemOrNullObject()
        missing.load('id')
        await context.sync()
        return [text.value, missing.isNullObject]
      }),
    )
    expect(xml).toEqual(['<state xmlns="urn:probe:1">một</state>', true])
  })

  it('hears what a person types, and what they select', async () => {
    await probe.evaluate(() =>
      Excel.run(async (context) => {
        const heard: unknown[] = []
        Object.assign(globalThis, { heard })
        context.workbook.worksheets.onChanged.add(async ({ address, source, details }) => void heard.push([address, source, details?.valueBefore, details?.valueAfter]))
        context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address))
        await context.sync()
      }),
    )
    await host.page.locator('[data-cell=B3]').click()
    await host.page.keyboard.type('Bảo')
    await host.page.keyboard.press('Enter')
    await probe.waitForFunction(() => (globalThis as unknown as { heard: unknown[] }).heard.length >= 3)
    expect(await probe.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual(['B3', ['B3', 'Local', 'Bob', 'Bảo'], 'B4'])
  })

  it('refuses while a cell is edited, and goes on afterwards', async () => {
    const read = (): Promise<unknown> => Excel.run(async (context) => { context.workbook.worksheets.load('items/name'); await context.sync() })
    await host.page.locator('[data-cell=B3]').dblclick()
    expect(await faultOf(read)).toMatchObject({ code: 'InvalidOperationInCellEditMode' })
    await host.page.keyboard.press('Escape')
    expect(await faultOf(read)).toEqual({ code: 'none' })
  })

  it('lets a request wait for the end of the edit when it asks to', async () => {
    await host.page.locator('[data-cell=B3]').dblclick()
    await probe.evaluate(() => {
      const waiting = { done: false }
      Object.assign(globalThis, { waiting })
      void Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('D3').values = [[21]]
        await context.sync()
        waiting.done = true
      })
    })
    await host.page.keyboard.type('Bảo')
    expect(await host.ask("cell('Data','D3').value")).toBe(20)
    await host.page.keyboard.press('Enter')
    await probe.waitForFunction(() => (globalThis as unknown as { waiting: { done: boolean } }).waiting.done)
    expect([await host.ask("cell('Data','D3').value"), await host.ask("cell('Data','B3').value")]).toEqual([21, 'BobBảo'])
  })

  it('refuses more than five megabytes, either way', async () => {
    const tooMuch = (): Promise<unknown> => Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:J40000').values = Array.from({ length: 40_000 }, () => Array.from({ length: 10 }, () => 'mười chữ đó'))
      await context.sync()
    })
    expect(await faultOf(tooMuch)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' })
    await host.ask('setPayloadLimit(900)')
    const read = (): Promise<unknown> => Excel.run(async (context) => { context.workbook.worksheets.getItem('Data').getRange('A1:Z99').load('values'); await context.sync() })
    expect(await faultOf(read)).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
    await host.ask('setPayloadLimit(5242880)')
  })

  it('tells when the pane is hidden and shown', async () => {
    await probe.evaluate(async () => {
      const seen: unknown[] = []
      Object.assign(globalThis, { seen })
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode))
      await Office.addin.hide()
      await Office.addin.showAsTaskpane()
    })
    await probe.waitForFunction(() => (globalThis as unknown as { seen: unknown[] }).seen.length === 2)
    expect(await probe.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)).toEqual(['Hidden', 'Taskpane'])
  })

  it('keeps document settings through the older interface as well', async () => {
    const value = await probe.evaluate(async () => {
      const { settings } = Office.context.document
      settings.set('theme', { dark: true })
      await new Promise((resolve) => settings.saveAsync(resolve))
      await new Promise((resolve) => settings.refreshAsync(resolve))
      const rich = await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem('theme').load('value')
        await context.sync()
        return setting.value as unknown
      })
      return [settings.get('theme'), rich]
    })
    expect(value).toEqual([{ dark: true }, { dark: true }])
  })

  it('selects for the add-in and shows it, a hidden sheet excepted', async () => {
    const fault = await faultOf(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data')
      sheet.activate()
      sheet.getRange('C4').select()
      context.workbook.worksheets.getItem('Kế hoạch 2').visibility = 'Hidden'
      await context.sync()
      context.workbook.worksheets.getItem('Kế hoạch 2').activate()
      await context.sync()
    }))
    expect(fault).toMatchObject({ code: 'InvalidOperation' })
    expect(await host.ask('selection()')).toMatchObject({ sheet: 'Data', row: 4, column: 3 })
    await host.page.waitForFunction(() => document.querySelector<HTMLInputElement>('.address')?.value === 'C4')
  })

  it('plays an older Excel', async () => {
    await host.ask("setLevel('1.9')")
    probe = await host.probe()
    expect(await probe.evaluate(() => ['1.9', '1.10'].map((level) => Office.context.requirements.isSetSupported('ExcelApi', level)))).toEqual([true, false])
    const comments = (): Promise<unknown> => Excel.run(async (context) => { context.workbook.comments.load('items/content'); await context.sync() })
    expect(await faultOf(comments)).toMatchObject({ code: 'ApiNotFound' })
    await host.ask("setLevel('1.15')")
  })
})
