import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { XlsxSheet } from '#server/xlsx/model.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { perform, submit, submitInput, teacher } from '#test/support/plan-documents.ts'
import { planWorld, year, type PlanWorld } from '#test/support/plan-world.ts'

let world: PlanWorld
const purpose = 'Báo cáo cuối năm'

const sly = ['=1+1', '+84 901', '-5 tiết', '@SUM(A1)', '\t=1+1', '＝1+1', 'a,"b"\nc', ' bình thường']

beforeAll(async () => {
  world = await planWorld()
  const sent = await submit(world, submitInput(sly.map((note, at) => teacher(at, { note, periods03: '40' }))))
  const approved = await perform(world, ['principal', 'planApprove'], { plan: sent.plan.id, version: sent.plan.version, note: 'Duyệt' })
  await perform(world, ['principal', 'planPush'], { plan: sent.plan.id, version: approved.plan.version })
})
afterAll(() => world.stop())

const get = (who: keyof PlanWorld['tokens'] | null, file: string, { said = purpose, authority = 'XA' }: { said?: string | null; authority?: string } = {}) => {
  const query = said === null ? '' : `?purpose=${encodeURIComponent(said)}`
  return fetch(`${world.server.url}/export/authority/${authority}/${file}${query}`, { headers: { ...(who ? { authorization: `Bearer ${world.tokens[who]}` } : {}), 'accept-language': 'vi' } })
}

const workbookOf = async (response: Response) => {
  const opened = openXlsx(new Uint8Array(await response.arrayBuffer()))
  if (opened.refused !== null) throw new Error(opened.refused)
  return opened.workbook
}

describe('the workbook', () => {
  test('holds schools, modules and people as native tables under a heading that stays', async () => {
    const response = await get('officer', `${year}.xlsx`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toContain(`bdtx-XA-${year}.xlsx`)
    const { sheets } = await workbookOf(response)
    expect(sheets.map(({ name, tables, frozen }) => [name, tables.map((table) => table.name), frozen?.rows])).toEqual([['Tổng hợp', ['BDTX_TongHop'], 1], ['Mô đun', ['BDTX_MoDun'], 1], ['Số liệu', ['BDTX_SoLieu'], 1]])
    const [summary, modules, lines] = sheets as [XlsxSheet, XlsxSheet, XlsxSheet]
    expect(summary.values[1]?.slice(0, 8)).toEqual(['TH1', 'Trường Tiểu học Một', 'Đã nộp', null, sly.length, 0, sly.length, 2 * sly.length])
    expect(modules.values.slice(1)).toEqual([['TH1', 'Trường Tiểu học Một', 'GVPT 4', sly.length], ['TH1', 'Trường Tiểu học Một', 'GVPT 7', sly.length]])
    expect(lines.values).toHaveLength(1 + sly.length)
    expect(lines.tables[0]?.columns).toEqual(lines.values[0])
    expect(lines.columns.every(({ width }) => (width ?? 0) >= 10)).toBe(true)
  })

  test('keeps every text a text, whatever it begins with', async () => {
    const { sheets, cellStyles } = await workbookOf(await get('officer', `${year}.xlsx`))
    const lines = sheets[2]!
    const column = lines.values[0]!.indexOf('Ghi chú')
    const kept = lines.values.slice(1).map((row) => row[column])
    expect(kept).toEqual(sly.map((text) => text.replace(/\s+/g, ' ').trim()))
    expect(sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null)).toEqual([])
    expect(cellStyles[lines.styled.get(2)?.get(column + 1) ?? 0]?.numberFormat).toBe('@')
  })
})

describe('the text file', () => {
  test('is UTF-8 with its sign, and nothing in it runs as a formula', async () => {
    const bytes = new Uint8Array(await (await get('officer', `${year}.csv`)).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text.split('\r\n')[0]).toMatch(/^Mã trường,Tên trường,Mã cán bộ,Họ và tên,/)
    for (const start of ["'=1+1", "'+84 901", "'-5 tiết", "'@SUM(A1)", "'＝1+1"]) expect(text).toContain(`,${start},`)
    expect(text).toContain('"a,""b""')
    expect(text).not.toMatch(/[,\n]"?[=+@-]/)
  })
})

describe('who may have it', () => {
  test('those who may pull the same lines, with a purpose, and schools see it', async () => {
    for (const who of ['departmentOfficer', 'districtOfficer', 'clerk', 'administrator'] as const) expect((await get(who, `${year}.csv`)).status).toBe(404)
    expect((await get(null, `${year}.csv`)).status).toBe(401)
    expect((await get('officer', `${year}.csv`, { authority: 'SO' })).status).toBe(404)
    expect((await (await get('officer', `${year}.csv`, { authority: 'QUAN' })).text()).split('\r\n')).toHaveLength(2)
    const blank = await get('officer', `${year}.csv`, { said: null })
    expect([blank.status, (await blank.json()) as object]).toEqual([400, { errors: [{ message: expect.stringContaining('mục đích'), extensions: { code: 'BAD_USER_INPUT' } }] }])
    for (const file of [`${year}.pdf`, '1999-2000.csv', 'x.csv', `${year}.toString`]) expect((await get('officer', file)).status).toBe(400)
    const { data } = await world.ask('principal', 'query ($s: ID!, $y: SchoolYear!) { plan(school: $s, schoolYear: $y) { accessLog { way purpose byName lines } } }', { s: world.school, y: year })
    const exports = data.plan.accessLog.filter(({ way }: { way: string }) => way === 'EXPORT')
    expect(exports).toEqual([{ way: 'EXPORT', purpose, byName: 'Tên officer', lines: 3 * sly.length }])
  })

  test('an authority by its id, and one without anything', async () => {
    expect((await get('officer', `${year}.csv`, { authority: world.commune })).status).toBe(200)
    const { sheets } = await workbookOf(await get('departmentOfficer', `${year}.xlsx`, { authority: 'SO' }))
    expect(sheets[2]?.tables[0]?.area.rows).toBe(2)
  })
})
