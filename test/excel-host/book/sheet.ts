import type { Area } from '#schema/grammar/sheet.ts'
import type { CellStyle, SheetState } from '#server/xlsx/model.ts'
import { holds, hull, single } from './area.ts'
import { type Cell, EMPTY, isBlank } from './cell.ts'
import type { Chart, Column, Format, Remark, Table, Validation } from './parts.ts'

const counts = (cell: Cell, styledToo: boolean): boolean => !isBlank(cell) || (styledToo && cell.look !== null)

/** One sheet of the open workbook, as it stands now. */
export class BookSheet {
  readonly rows = new Map<number, Map<number, Cell>>()
  readonly rowLooks = new Map<number, CellStyle>()
  readonly columnLooks = new Map<number, CellStyle>()
  readonly columns = new Map<number, Column>()
  readonly rowHeights = new Map<number, number>()
  readonly hiddenRows = new Set<number>()
  readonly customProperties = new Map<string, string>()
  /** Links set here, by cell name; those of the file are not read. */
  readonly links = new Map<string, unknown>()
  state: SheetState = 'visible'
  protected = false
  /** Of a protection set here; null also for one that came with the file, which this host cannot check. */
  password: string | null = null
  tabColor = ''
  defaultWidth: number | null = null
  defaultHeight: number | null = null
  frozen: { rows: number; columns: number } | null = null
  autoFilter: Area | null = null
  merges: Area[] = []
  tables: Table[] = []
  formats: Format[] = []
  validations: Validation[] = []
  remarks: Remark[] = []
  charts: Chart[] = []

  constructor(
    readonly id: string,
    public name: string,
    readonly plain: CellStyle,
  ) {}

  at(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? EMPTY
  }

  put(row: number, column: number, part: Partial<Cell>): void {
    const line = this.rows.get(row) ?? new Map<number, Cell>()
    this.rows.set(row, line)
    line.set(column, { ...this.at(row, column), ...part })
  }

  /** The look that shows: the cell's own, else its row's, its column's, the workbook's. */
  look(row: number, column: number): CellStyle {
    return this.at(row, column).look ?? this.rowLooks.get(row) ?? this.columnLooks.get(column) ?? this.plain
  }

  restyle(row: number, column: number, part: Partial<CellStyle>): void {
    this.put(row, column, { look: { ...this.look(row, column), ...part } })
  }

  /** Cells that hold something; with `styledToo` cells that only look like something as well. */
  used(styledToo: boolean, within?: Area): Area | null {
    let area: Area | null = null
    for (const [row, line] of this.rows)
      for (const [column, cell] of line) {
        if (!counts(cell, styledToo) || (within && !holds(within, row, column))) continue
        area = hull(area ?? single(row, column), single(row, column))
      }
    return area
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns) ?? null
  }

  remarkAt(row: number, column: number): Remark | null {
    return this.remarks.find((remark) => remark.row === row && remark.column === column) ?? null
  }

  columnHidden(column: number): boolean {
    return this.columns.get(column)?.hidden ?? false
  }

  locked(row: number, column: number): boolean {
    return this.protected && this.look(row, column).locked
  }
}
