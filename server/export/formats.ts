import type { Export } from './asked.ts'
import { asCsv } from './as-csv.ts'
import { asXlsx } from './as-xlsx.ts'

interface Format {
  readonly type: string
  readonly write: (asked: Export) => AsyncGenerator<Uint8Array>
}

/** The kinds of files a report can be had as, by the ending of their names. */
export const formats: Readonly<Record<'xlsx' | 'csv', Format>> = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: asXlsx },
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
}

export const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name)
