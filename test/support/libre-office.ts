import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { cellName } from '#server/xlsx/address.ts'
import type { XlsxSheet, XlsxWorkbook } from '#server/xlsx/model.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { patchXlsx, type Change } from '#server/xlsx/patch.ts'

const run = promisify(execFile)

/** Why no LibreOffice can be asked here; null: it can. */
export const whyNoOffice = (): Promise<string | null> => run('soffice', ['--version']).then(() => null, () => 'soffice is not installed on this machine')

/** What LibreOffice makes of a workbook when it opens and saves it, headless and with a profile of its own. */
export const savedByOffice = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'bdtx-office-'))
  try {
    await writeFile(join(folder, 'book.xlsx'), bytes)
    await run('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'book.xlsx')], { timeout: 90_000 })
    return await readFile(join(folder, 'out', 'book.xlsx'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const workbookOf = (bytes: Uint8Array): XlsxWorkbook => {
  const opened = openXlsx(bytes)
  if (opened.refused !== null) throw new Error(opened.refused)
  return opened.workbook
}

const sheetNamed = ({ sheets }: XlsxWorkbook, name: string): XlsxSheet => {
  const sheet = sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

interface FormulaCell {
  readonly row: number
  readonly column: number
  readonly formula: string
  readonly value: unknown
}

const formulasOf = ({ formulas, values, top, left }: XlsxSheet): readonly FormulaCell[] =>
  formulas.flatMap((line, y) => line.flatMap((formula, x) => (formula === null ? [] : [{ row: top + y, column: left + x, formula, value: values[y]?.[x] ?? null }])))

const valueAt = ({ values, top, left }: XlsxSheet, { row, column }: FormulaCell): unknown => values[row - top]?.[column - left] ?? null

const isFault = (value: unknown): boolean => typeof value === 'string' && /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)|^Err:/.test(value)

/** The sheet's formulas calculated by LibreOffice from nothing: what we had calculated is taken out of the file first. */
export const recalculated = async (bytes: Uint8Array, name: string): Promise<{ readonly compared: number; readonly faults: readonly string[] }> => {
  const ours = formulasOf(sheetNamed(workbookOf(bytes), name))
  const blank = ours.map(({ row, column, formula }): Change => ({ change: 'set-cell', sheet: name, row, column, formula, value: null }))
  const theirs = workbookOf(await savedByOffice(patchXlsx(bytes, blank)))
  const sheet = sheetNamed(theirs, name)
  const wrong = ours.filter((cell) => valueAt(sheet, cell) !== cell.value).map((cell) => `${cellName(cell.row, cell.column)} ${cell.formula}: ${String(cell.value)} here, ${String(valueAt(sheet, cell))} there`)
  const errors = theirs.sheets.flatMap((one) => one.values.flatMap((line, y) => line.flatMap((value, x) => (isFault(value) ? [`${one.name}!${cellName(one.top + y, one.left + x)} ${String(value)}`] : []))))
  return { compared: ours.length, faults: [...wrong, ...errors] }
}
