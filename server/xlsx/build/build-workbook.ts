import { strToU8, Zip, ZipDeflate } from 'fflate'
import { headingRow, rowXml, SHEET_ENDING, sheetOpening, stylesXml, tableXml } from './markup.ts'
import { frameOf } from './package-parts.ts'
import { distinctTitles, type TableSheet } from './table-sheet.ts'

/** A package under construction: what is packed is taken out as it comes. */
class Package {
  private readonly packed: Uint8Array[] = []
  private readonly zip = new Zip((trouble, bytes) => {
    if (trouble) throw trouble
    this.packed.push(bytes)
  })

  open(name: string): ZipDeflate {
    const part = new ZipDeflate(name)
    this.zip.add(part)
    return part
  }

  put(name: string, text: string): void {
    this.open(name).push(strToU8(text), true)
  }

  close(): void {
    this.zip.end()
  }

  taken(): readonly Uint8Array[] {
    return this.packed.splice(0)
  }
}

async function* sheetParts(pack: Package, sheet: TableSheet, id: number): AsyncGenerator<Uint8Array> {
  const titles = distinctTitles(sheet.columns.map(({ title }) => title))
  const part = pack.open(`xl/worksheets/sheet${id}.xml`)
  part.push(strToU8(sheetOpening(sheet, titles)))
  const heading = headingRow(sheet)
  let row = heading
  for await (const piece of sheet.rows) {
    part.push(strToU8(piece.map((values) => rowXml(values, (row += 1))).join('')))
    yield* pack.taken()
  }
  part.push(strToU8(SHEET_ENDING), true)
  // A table has at least one row below its heading, be it empty.
  pack.put(`xl/tables/table${id}.xml`, tableXml({ id, name: sheet.table, titles, headingRow: heading, lastRow: Math.max(row, heading + 1) }))
}

/** A new .xlsx of native tables, piece by piece as its rows arrive. */
export async function* buildWorkbook(sheets: readonly TableSheet[]): AsyncGenerator<Uint8Array> {
  const pack = new Package()
  for (const [name, text] of Object.entries(frameOf(sheets.map(({ name }) => name)))) pack.put(name, text)
  pack.put('xl/styles.xml', stylesXml)
  for (const [at, sheet] of sheets.entries()) {
    yield* sheetParts(pack, sheet, at + 1)
    yield* pack.taken()
  }
  pack.close()
  yield* pack.taken()
}
