import type { Area, CellValue, Sheet } from '#schema/grammar/sheet.ts'
import { encode, fontOf, type Encoding } from './encodings.ts'

interface Spot {
  readonly value: CellValue
  readonly format: string | null
  readonly formula: string | null
  readonly struck: boolean
  readonly font: string
}

export interface Ink {
  readonly format?: string
  readonly formula?: string
  readonly struck?: boolean
}

/** A sheet to write on, cell by cell. */
export class Paper {
  readonly spots = new Map<string, Spot>()
  readonly merges: Area[] = []
  readonly hidden: number[] = []
  readonly name: string
  readonly encoding: Encoding

  constructor(name: string, encoding: Encoding) {
    this.name = name
    this.encoding = encoding
  }

  put(row: number, column: number, ...[value, { format, formula, struck } = {}]: readonly [CellValue, Ink?]): void {
    if (value === null || value === '') return
    const stored = typeof value === 'string' ? encode(value, this.encoding) : value
    this.spots.set(`${row},${column}`, { value: stored, format: format ?? null, formula: formula ?? null, struck: struck ?? false, font: fontOf(this.encoding) })
  }

  merge(row: number, column: number, size: { rows?: number; columns?: number }): void {
    const area = { row, column, rows: size.rows ?? 1, columns: size.columns ?? 1 }
    if (area.rows * area.columns > 1) this.merges.push(area)
  }

  sheet(visible = true): Sheet {
    const places = [...this.spots.keys()].map((key) => key.split(',').map(Number) as [number, number])
    const rows = Math.max(1, ...places.map(([row]) => row))
    const columns = Math.max(1, ...places.map(([, column]) => column))
    const grid = <T>(of: (spot: Spot | undefined) => T): T[][] =>
      Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => of(this.spots.get(`${y + 1},${x + 1}`))))
    return {
      name: this.name, visible, top: 1, left: 1,
      values: grid((spot) => spot?.value ?? null),
      formats: grid((spot) => spot?.format ?? null),
      formulas: grid((spot) => spot?.formula ?? null),
      fonts: grid((spot) => spot?.font ?? null),
      strikes: grid((spot) => spot?.struck ?? false),
      merges: this.merges,
      hiddenRows: this.hidden,
    }
  }
}
