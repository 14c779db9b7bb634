import { common } from '../../book/area.ts'
import type { Entry } from '../../book/typing.ts'
import type { Desk } from '../desk.ts'
import { textOf } from './cell-view.ts'
import type { Editor } from './editor.ts'
import type { Grid } from './grid.ts'
import type { Selecting } from './selecting.ts'

/** Cells of one line of a block as spreadsheets write it: tabs between, quotes around what spans lines. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/g

const parse = (block: string): string[][] => {
  const lines: string[][] = [[]]
  for (const [, inQuotes, plain, end] of block.replace(/\r?\n$/, '').matchAll(CELL)) {
    lines.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? String(plain))
    if (end === '') return lines
    if (end !== '\t') lines.push([])
  }
  return lines
}

const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

interface Around {
  readonly desk: Desk
  readonly grid: Grid
  readonly selecting: Selecting
  readonly editor: Editor
  readonly refuse: () => void
}

/** Blocks of cells to and from the clipboard, as text. */
export class Clipboard {
  constructor(private readonly around: Around) {
    const { box } = around.grid
    box.addEventListener('copy', (event) => around.editor.open || this.copy(event))
    box.addEventListener('cut', (event) => around.editor.open || this.cut(event))
    box.addEventListener('paste', (event) => around.editor.open || this.paste(event))
  }

  private copy(event: ClipboardEvent): void {
    const { desk, selecting } = this.around
    const sheet = desk.book.active
    const used = sheet.used(false)
    const area = (used && common(selecting.area, used)) ?? { ...selecting.area, rows: 1, columns: 1 }
    const lines = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, across) => quoted(textOf(sheet, { row: area.row + down, column: area.column + across }, desk.book.date1904))).join('\t'),
    )
    event.clipboardData?.setData('text/plain', lines.join('\n'))
    event.preventDefault()
  }

  private cut(event: ClipboardEvent): void {
    this.copy(event)
    const { desk, selecting } = this.around
    const used = desk.book.active.used(false, selecting.area)
    if (used) this.write(Array.from({ length: used.rows * used.columns }, (_, at) => ({ row: used.row + Math.floor(at / used.columns), column: used.column + (at % used.columns), text: '' })))
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text === '') return
    event.preventDefault()
    const { row, column } = this.around.selecting.anchor
    this.write(parse(text).flatMap((line, down) => line.map((cell, across): Entry => ({ row: row + down, column: column + across, text: cell }))))
  }

  private write(entries: readonly Entry[]): void {
    const { desk } = this.around
    if (!desk.typing.type(desk.book.active, entries)) this.around.refuse()
  }
}
