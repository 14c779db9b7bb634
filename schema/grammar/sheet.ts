/** What one cell holds. Dates are Excel serial numbers, told apart by the number format; a fault is its own text, such as '#REF!'. */
export type CellValue = string | number | boolean | null

/** A rectangle of a sheet. Rows and columns count from 1. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** One cell of a workbook. Rows and columns count from 1. */
export interface CellRef {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/**
 * The used range of one sheet as plain data: what the Excel door and the .xlsx codec both deliver.
 * Every matrix has the shape of `values`; an optional one is absent when its source cannot tell.
 */
export interface Sheet {
  readonly name: string
  readonly visible: boolean
  /** Row and column of `values[0][0]`, counted from 1. */
  readonly top: number
  readonly left: number
  readonly values: readonly (readonly CellValue[])[]
  /** Number formats as Excel writes them, such as 'dd/mm/yyyy'. */
  readonly formats?: readonly (readonly (string | null)[])[]
  /** '=…' where the cell holds a formula, else null. */
  readonly formulas?: readonly (readonly (string | null)[])[]
  readonly fonts?: readonly (readonly (string | null)[])[]
  readonly strikes?: readonly (readonly boolean[])[]
  readonly merges?: readonly Area[]
  /** Rows hidden by hand or by a filter: they belong to the roster all the same. */
  readonly hiddenRows?: readonly number[]
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** True where serial numbers count from 1904 (old Macintosh files). */
  readonly date1904?: boolean
}
