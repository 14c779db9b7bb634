import type { Area } from '#schema/grammar/sheet.ts'
import type { CellStyle } from '#server/xlsx/model.ts'
import { single } from './area.ts'
import { PLAIN } from './cell.ts'
import type { Name, XmlPart } from './parts.ts'
import { BookSheet } from './sheet.ts'

export interface Change {
  readonly kind: 'values' | 'looks' | 'marks' | 'remarks' | 'structure' | 'selection' | 'sheet' | 'results'
  readonly sheet: BookSheet
  readonly area?: Area
  readonly by: 'person' | 'addin'
  readonly detail?: Readonly<Record<string, string>>
}

/** The open workbook. Whoever changes it says so through `tell`; the page and the add-in's events listen. */
export class Book {
  readonly sheets: BookSheet[] = []
  readonly settings = new Map<string, unknown>()
  readonly customProperties = new Map<string, string>()
  readonly properties = new Map<string, string>()
  names: Name[] = []
  xmlParts: XmlPart[] = []
  date1904 = false
  calculationMode = 'Automatic'
  selection: { sheet: BookSheet; areas: readonly Area[] } | null = null
  private made = 0
  private readonly listeners = new Set<(change: Change) => void>()

  constructor(
    public name: string,
    readonly plain: CellStyle = PLAIN,
  ) {}

  /** A fresh GUID of this workbook: sheets, tables, marks and comments take theirs from here. */
  mint(): string {
    this.made += 1
    return `{00000000-0000-4000-8000-${String(this.made).padStart(12, '0')}}`
  }

  addSheet(name: string): BookSheet {
    const sheet = new BookSheet(this.mint(), name, this.plain)
    this.sheets.push(sheet)
    return sheet
  }

  sheet(key: string): BookSheet | null {
    const wanted = key.normalize('NFC').toLowerCase()
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.normalize('NFC').toLowerCase() === wanted) ?? null
  }

  /** Before anything was selected: A1 of the first visible sheet. */
  selected(): { sheet: BookSheet; areas: readonly Area[] } {
    if (this.selection) return this.selection
    const sheet = this.sheets.find(({ state }) => state === 'visible') ?? this.sheets[0]
    if (!sheet) throw new Error('a workbook has at least one sheet')
    this.selection = { sheet, areas: [single(1, 1)] }
    return this.selection
  }

  get active(): BookSheet {
    return this.selected().sheet
  }

  freeSheetName(): string {
    for (let number = this.sheets.length; ; number += 1) if (!this.sheet(`Sheet${number}`)) return `Sheet${number}`
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  tell(change: Change): void {
    for (const listener of this.listeners) listener(change)
  }
}
