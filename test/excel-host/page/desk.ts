import { openXlsx } from '#server/xlsx/open.ts'
import { patchXlsx } from '#server/xlsx/patch.ts'
import type { RefusalReason } from '#server/xlsx/model.ts'
import type { Book, Change } from '../book/book.ts'
import { recalculate } from '../book/calculation/recalculate.ts'
import { difference, type Unwritten } from '../book/changes.ts'
import { load } from '../book/load.ts'
import { Typing } from '../book/typing.ts'

export interface Downloaded {
  readonly bytes: Uint8Array
  readonly unwritten: readonly Unwritten[]
}

/** The workbook on the desk: the file it came from, how it stands now, and what was typed. */
export class Desk {
  book!: Book
  typing!: Typing
  dirty = false
  private bytes!: Uint8Array
  private before!: Book
  private readonly opened = new Set<() => void>()
  private readonly changed = new Set<(change: Change) => void>()

  /** Puts another workbook on the desk; a refused file leaves everything as it is. */
  open(bytes: Uint8Array, name: string): RefusalReason | null {
    const read = openXlsx(bytes)
    if (read.refused !== null) return read.refused
    this.bytes = bytes
    this.before = load(name, read.workbook)
    this.book = load(name, read.workbook)
    this.typing = new Typing(this.book)
    this.dirty = false
    this.book.listen((change) => this.note(change))
    for (const listener of this.opened) listener()
    return null
  }

  onOpened(listener: () => void): void {
    this.opened.add(listener)
  }

  onChanged(listener: (change: Change) => void): void {
    this.changed.add(listener)
  }

  private note(change: Change): void {
    if (change.kind === 'values') recalculate(this.book, change)
    const idle = change.kind === 'selection' || (change.kind === 'sheet' && change.detail?.['act'] === 'activated')
    if (!idle) this.dirty = true
    for (const listener of this.changed) listener(change)
  }

  /** The original package with what changed, and only that. */
  download(): Downloaded {
    const { changes, unwritten } = difference(this.before, this.book)
    return { bytes: changes.length === 0 ? this.bytes : patchXlsx(this.bytes, changes), unwritten }
  }

  kept(): void {
    this.dirty = false
    for (const listener of this.changed) listener({ kind: 'selection', sheet: this.book.active, by: 'person' })
  }
}
