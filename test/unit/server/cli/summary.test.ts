import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '#server/cli/run.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import type { XlsxSheet } from '#server/xlsx/model.ts'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { recalculated, whyNoOffice } from '#test/support/libre-office.ts'
import { perRegistration, perTeacher, ticks } from '#test/support/rosters.ts'

const folder = mkdtempSync(join(tmpdir(), 'bdtx-summary-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const SUMMARY = 'BDTX Tổng hợp'

/** The id column as Excel spoils it, and rows formatted far below the last person. */
const spoilt = { ...perTeacher, values: perTeacher.values.map((line, y) => [...line, y === 3 ? 'Mã định danh' : y > 3 ? 1.9e18 : null]).concat(Array.from({ length: 300 }, () => [])) }

const sheets = { 'one row each': perTeacher, 'one row for each registration': perRegistration, ticks, 'spoilt ids and empty rows': spoilt }

const marked = async (name: string, sheet: (typeof sheets)[keyof typeof sheets]): Promise<Uint8Array> => {
  const [input, out] = [join(folder, `${name}.xlsx`), join(folder, `${name}-out.xlsx`)]
  writeFileSync(input, packageOf([{ name: sheet.name, rows: sheet.values, strong: [], widths: [] }]))
  await run(['check', input, '--out', out, '--summary'], { print: () => undefined, remark: () => undefined, exit: () => undefined, environment: {} })
  return readFileSync(out)
}

const summaryIn = (bytes: Uint8Array): XlsxSheet => {
  const opened = openXlsx(bytes)
  return (opened.refused === null ? opened.workbook.sheets : []).find(({ name }) => name === SUMMARY)!
}

const beside = ({ values }: XlsxSheet, label: string): unknown => values.find(([first]) => first === label)?.[1]

describe('bdtx check --out --summary', () => {
  test.each([['vi', 'Tùy chọn --summary cần có --out'], ['en', 'The option --summary needs --out']])('without --out says so in one sentence and ends with 2: %s', async (language, sentence) => {
    const [said, exits]: [string[], number[]] = [[], []]
    await run(['--lang', language, 'check', join(folder, 'any.xlsx'), '--summary'], { print: (text) => said.push(text), remark: (text) => said.push(text), exit: (code) => exits.push(code), environment: {} })
    expect(said).toEqual([expect.stringContaining(sentence)])
    expect(exits).toEqual([2])
  })

  test('a sheet of the school called like ours stays in the copy, ours stands beside it', async () => {
    const [input, out] = [join(folder, 'theirs.xlsx'), join(folder, 'theirs-out.xlsx')]
    const theirs = [['Của cô Hoa'], ['đừng xóa']]
    writeFileSync(input, packageOf([{ name: perTeacher.name, rows: perTeacher.values, strong: [], widths: [] }, { name: SUMMARY, rows: theirs, strong: [], widths: [] }]))
    await run(['check', input, '--out', out, '--summary'], { print: () => undefined, remark: () => undefined, exit: () => undefined, environment: {} })
    const opened = openXlsx(readFileSync(out))
    const sheets = opened.refused === null ? opened.workbook.sheets : []
    expect(sheets.find(({ name }) => name === SUMMARY)!.values).toEqual(theirs)
    expect(beside(sheets.find(({ name }) => name === `${SUMMARY} (2)`)!, 'Thuộc diện BDTX')).toBe(4)
  })

  test('adds the same sheet as the add-in: figures, formulas and a chart', async () => {
    const sheet = summaryIn(await marked('rows', perTeacher))
    expect([beside(sheet, 'Thuộc diện BDTX'), beside(sheet, 'Chương trình 03'), beside(sheet, 'GVPT 3')]).toEqual([4, 160, 2])
    expect(sheet.formulas.flat().filter((formula) => formula?.startsWith("=SUM('DS GV'!"))).toEqual(["=SUM('DS GV'!$F$5:$F$8)"])
    expect(sheet.charts).toHaveLength(1)
  })

  test('ticks and registrations are counted by formula', async () => {
    expect(summaryIn(await marked('t', ticks)).formulas.flat()).toContain("=COUNTIF('Đánh dấu'!$E$2:$E$4,\"x\")")
    const long = summaryIn(await marked('r', perRegistration))
    expect(long.formulas.flat()).toContain("=COUNTIF('Đăng ký'!$D$2:$D$5,\"GVPT 1\")")
    expect(beside(long, 'Người trong danh sách')).toBe(2)
  })

  test.each(Object.entries(sheets))('LibreOffice calculates the same and shows no error: %s', async (name, sheet) => {
    const reason = await whyNoOffice()
    if (reason !== null) {
      process.stderr.write(`Not opened in LibreOffice: ${reason}\n`)
      return
    }
    const { compared, faults } = await recalculated(await marked(name, sheet), SUMMARY)
    expect(faults).toEqual([])
    expect(compared).toBeGreaterThan(3)
  })
})
