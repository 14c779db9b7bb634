import type { GivenContext } from '#schema/grammar/reading.ts'
import type { Roster } from '#schema/grammar/roster.ts'
import type { CellValue, Workbook } from '#schema/grammar/sheet.ts'
import { readRoster } from '#schema/intake/read-roster.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { interleaved, type Timed } from './measure.ts'
import { lines, workbookOf } from './roster.ts'
import { figure, named, ratio, type Table } from './table.ts'

const SIZES = [300, 2_000, 5_000, 20_000] as const
const ROUNDS = 7
const ENOUGH_TO_FORGET = 2_000
const FAR = 1_000

export const given: GivenContext = { level: 'primary', schoolYear: { label: '2026-2027', from: '2026-09-01', to: '2027-08-31' } } as unknown as GivenContext

/** The least any judging of the rows has to do: every cell's text, made comparable, once into one map. */
const hashMapPass = (rows: readonly (readonly CellValue[])[]): number => {
  const seen = new Map<string, number>()
  for (const row of rows) {
    for (const cell of row) {
      const key = String(cell).normalize('NFC').trim().toLowerCase()
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  return seen.size
}

interface Ready {
  readonly rows: readonly (readonly CellValue[])[]
  readonly json: string
  readonly workbook: Workbook
  readonly roster: Roster
}

const ready = (count: number, round: number): Ready => {
  const rows = lines(count, round)
  const workbook = workbookOf(rows)
  const { roster } = readRoster(workbook, given)
  if (roster.lines.length !== count) throw new Error(`${String(roster.lines.length)} of ${String(count)} lines read`)
  // What reading others before it left in memory is washed out by another list of people.
  readRoster(workbookOf(lines(ENOUGH_TO_FORGET, round + FAR)), given)
  return { rows, json: JSON.stringify(rows), workbook, roster }
}

const measure = (count: number): Promise<readonly Timed[]> =>
  interleaved([
    { name: 'JSON.parse', run: ({ json }: Ready) => JSON.parse(json) as unknown },
    { name: 'map', run: ({ rows }: Ready) => hashMapPass(rows) },
    { name: 'read', run: ({ workbook }: Ready) => readRoster(workbook, given) },
    { name: 'check', run: ({ roster }: Ready) => checkRoster(roster) },
  ], { rounds: ROUNDS, prepare: (round) => ready(count, round) })

const row = (count: number, all: readonly Timed[]): readonly (string | number)[] => {
  const [json, map, read, check] = ['JSON.parse', 'map', 'read', 'check'].map((name) => named(all, name)) as [Timed, Timed, Timed, Timed]
  const perRow = (one: Timed): string => `${figure((one.ms * 1000) / count)} µs`
  return [count, `${figure(json.ms)} ms`, `${figure(map.ms)} ms`, `${figure(read.ms)} ms`, perRow(read), ratio(read, json), ratio(read, map), `${figure(check.ms)} ms`, perRow(check), ratio(check, json), ratio(check, map)]
}

export const engineTable = async (): Promise<Table> => {
  const rows = []
  for (const count of SIZES) rows.push(row(count, await measure(count)))
  return {
    title: 'Engine',
    said: '`readRoster` (find the table, map columns, read every cell) and `checkRoster` (all rules, by the law of the year) on one sheet of 11 columns. `map` puts every cell once, as comparable text, into one hash map: the least that any judging must do. Aim for `check`: at most 5x `map`, and a per-row time that does not grow.',
    headings: ['rows', 'JSON.parse', 'map', 'read', 'read per row', 'read / JSON.parse', 'read / map', 'check', 'check per row', 'check / JSON.parse', 'check / map'],
    rows,
  }
}
