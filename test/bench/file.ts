import { packageOf, type PlainSheet } from '#test/excel-host/samples/package.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import type { Workbook } from '#schema/grammar/sheet.ts'
import { openXlsx } from '#server/xlsx/open.ts'
import { given } from './engine.ts'
import { interleaved } from './measure.ts'
import { lines, rowsOfSheet } from './roster.ts'
import { figure, named, ratio, type Table } from './table.ts'

const SIZES = [300, 2_000, 5_000, 20_000] as const
const ROUNDS = 7

/** The .xlsx file of a school of so many people. */
export const fileOf = (count: number, round = 0): Uint8Array => {
  const rows = rowsOfSheet(lines(count, round))
  const sheet: PlainSheet = { name: 'Danh sách', rows, strong: [1], heading: 3, widths: rows[2]?.map(() => 16) ?? [] }
  return packageOf([sheet])
}

const opened = (bytes: Uint8Array): Workbook => {
  const { workbook, refused } = openXlsx(bytes) as ReturnType<typeof openXlsx> & { workbook?: Workbook }
  if (!workbook) throw new Error(String(refused))
  return workbook
}

interface Ready {
  readonly bytes: Uint8Array
  readonly workbook: Workbook
}

const ready = (count: number, round: number): Ready => {
  const bytes = fileOf(count, round)
  return { bytes, workbook: opened(bytes) }
}

export const fileTable = async (): Promise<Table> => {
  const rows = []
  for (const count of SIZES) {
    const all = await interleaved([
      { name: 'open', run: ({ bytes }: Ready) => opened(bytes) },
      { name: 'read', run: ({ workbook }: Ready) => readRoster(workbook, given) },
    ], { rounds: ROUNDS, prepare: (round) => ready(count, round) })
    const [open, read] = [named(all, 'open'), named(all, 'read')]
    rows.push([count, `${figure(fileOf(count).length / 1024)} KB`, `${figure(open.ms)} ms`, `${figure(read.ms)} ms`, ratio(read, open)])
  }
  return {
    title: 'Reading a file',
    said: '`readRoster` against `openXlsx` of the same file (unzip, parse, styles): what understanding a roster costs beside getting at its cells.',
    headings: ['rows', 'file', 'openXlsx', 'readRoster', 'read / open'],
    rows,
  }
}
