import { cellPlace } from '#server/xlsx/address.ts'
import { displayText } from '#server/xlsx/display.ts'
import { accentAt, formatsAt } from '../book/marks.ts'
import type { Addin } from '../protocol/addin.ts'
import type { BookSheet } from '../book/sheet.ts'
import { split } from '../book/address.ts'
import type { Desk } from './desk.ts'

interface Around {
  readonly desk: Desk
  readonly addin: Addin | null
  readonly restart: () => void
}

const bytesOf = (bytes: Iterable<number> | string): Uint8Array => (typeof bytes === 'string' ? Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)) : Uint8Array.from(bytes))

const sheetOf = ({ desk }: Around, name: string | null): BookSheet => {
  const sheet = name === null ? desk.book.active : desk.book.sheet(name)
  if (!sheet) throw new Error(`no sheet ${String(name)}`)
  return sheet
}

const spotOf = (address: string): { row: number; column: number } => {
  const spot = cellPlace(split(address).range)
  if (!spot) throw new Error(`no cell ${address}`)
  return spot
}

const cell = (around: Around, name: string | null, address: string): unknown => {
  const [sheet, { row, column }] = [sheetOf(around, name), spotOf(address)]
  const [{ value, formula }, look, remark] = [sheet.at(row, column), sheet.look(row, column), sheet.remarkAt(row, column)]
  return {
    value,
    formula,
    text: displayText(value, look.numberFormat, around.desk.book.date1904),
    fill: accentAt(sheet, row, column).fill ?? look.fill,
    ownFill: look.fill,
    comment: remark && { author: remark.author, text: remark.text, replies: remark.replies.map(({ text }) => text) },
  }
}

/** Cells in which a conditional format shows, of the workbook's own or of an add-in. */
const marks = ({ desk }: Around): unknown =>
  desk.book.sheets.flatMap((sheet) =>
    sheet.formats.flatMap((format) =>
      format.areas.flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: Math.min(rows * columns, 10_000) }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }))
          .filter((spot) => formatsAt(sheet, spot.row, spot.column).includes(format))
          .map((spot) => ({ sheet: sheet.name, ...spot, fill: format.accent.fill ?? null, formula: format.formulas[0] ?? null })),
      ),
    ),
  )

/** What tests reach the page by; nothing here does what a person could not, except making life harder for the add-in. */
export const testInterface = (around: Around): object => ({
  /** Bytes, or the same as base64, which travels faster from a test. */
  open: (bytes: Iterable<number> | string, name = 'test.xlsx') => around.desk.open(bytesOf(bytes), name),
  download: () => [...around.desk.download().bytes],
  unwritten: () => around.desk.download().unwritten,
  get counters() {
    const counters = around.addin?.counters
    return counters ? { work: { ...counters.work }, cleanup: { ...counters.cleanup }, boot: { ...counters.boot } } : null
  },
  resetCounters: () => around.addin?.counters?.reset(),
  get notEmulated() {
    return [...(around.addin?.executor.notEmulated ?? [])]
  },
  setLevel: (level: string) => {
    if (around.addin) around.addin.switches.excelApi = level
    around.restart()
  },
  setCellEdit: (editing: boolean) => around.addin?.switches.setCellEdit(editing),
  setPayloadLimit: (bytes: number) => {
    if (around.addin) around.addin.switches.payloadLimit = bytes
  },
  cell: (sheet: string | null, address: string) => cell(around, sheet, address),
  type: (sheet: string | null, address: string, text: string) => around.desk.typing.type(sheetOf(around, sheet), [{ ...spotOf(address), text }]),
  undo: () => around.desk.typing.undo(),
  marks: () => marks(around),
  sheets: () => around.desk.book.sheets.map(({ name, state, protected: locked }) => ({ name, state, protected: locked })),
  customXml: () => around.desk.book.xmlParts.map(({ xml }) => xml),
  selection: () => {
    const { sheet, areas } = around.desk.book.selected()
    return { sheet: sheet.name, ...areas[0] }
  },
})
