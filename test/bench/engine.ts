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
const WARM = 2
/** Small lists pass too quickly to be told from the noise in a few rounds. */
const SMALL = 1_000
const ROUNDS_OF_SMALL = 21
const rounds = (count: number): number => (count < SMALL ? ROUNDS_OF_SMALL : ROUNDS)
const ENOUGH_TO_FORGET = 2_000
const FAR = 1_000

export const given: GivenContext = { level: 'primary', schoolYear: { label: '2026-2027', from: '2026-09-01', to: '2027-08-31' } } as unknown as GivenContext

/** Every cell's text, made comparable, once into one map. */
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

const comparable = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** One thing checked by hand over the lines that were read: who has the name and the day of birth of somebody before. */
const repeatedPeople = ({ lines: read }: Roster): readonly (readonly [number, number])[] => {
  const first = new Map<string, number>()
  const found: [number, number][] = []
  read.forEach(({ values: { fullName, birthDate } }, at) => {
    if (!fullName || !birthDate) return
    const key = `${comparable(fullName)}|${birthDate}`
    const before = first.get(key)
    if (before === undefined) first.set(key, at)
    else found.push([before, at])
  })
  return found
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
    { name: 'one check', run: ({ roster }: Ready) => repeatedPeople(roster) },
    { name: 'read', run: ({ workbook }: Ready) => readRoster(workbook, given) },
    { name: 'check', run: ({ roster }: Ready) => checkRoster(roster) },
  ], { rounds: rounds(count), warm: WARM, prepare: (round) => ready(count, round) })

const row = (count: number, all: readonly Timed[]): readonly (string | number)[] => {
  const [json, map, one, read, check] = ['JSON.parse', 'map', 'one check', 'read', 'check'].map((name) => named(all, name)) as [Timed, Timed, Timed, Timed, Timed]
  const perRow = (timed: Timed): string => `${figure((timed.ms * 1000) / count)} µs`
  return [count, `${figure(json.ms)} ms`, `${figure(map.ms)} ms`, `${figure(one.ms)} ms`, `${figure(read.ms)} ms`, perRow(read), ratio(read, json), ratio(read, map), `${figure(check.ms)} ms`, perRow(check), ratio(check, json), ratio(check, map), ratio(check, one)]
}

export const engineTable = async (): Promise<Table> => {
  const rows = []
  for (const count of SIZES) rows.push(row(count, await measure(count)))
  return {
    title: 'Engine',
    said: '`readRoster` (find the table, map columns, read every cell) and `checkRoster` (all rules, by the law of the year) on one sheet of 11 columns. `map` puts every cell once, as comparable text, into one hash map. `one check` does by hand, over the lines that were read, one thing of those `check` does: it finds people with the name and day of birth of somebody before, through one hash map keyed by the two. Memory is cleared before each turn, and nothing is remembered of the list from before. Aim for `check`: at most 5x one such pass, and a per-row time that does not grow.',
    headings: ['rows', 'JSON.parse', 'map', 'one check', 'read', 'read per row', 'read / JSON.parse', 'read / map', 'check', 'check per row', 'check / JSON.parse', 'check / map', 'check / one check'],
    rows,
  }
}
