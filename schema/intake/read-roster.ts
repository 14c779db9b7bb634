import type { ConfirmedTable, GivenContext, Reading } from '../grammar/reading.ts'
import type { Context, Flaw, RosterLine } from '../grammar/roster.ts'
import type { Workbook } from '../grammar/sheet.ts'
import { byTime, historyOf } from './context/history.ts'
import { inferContext } from './context/infer.ts'
import { describeTable } from './describe-table.ts'
import { tablesOf } from './find-tables.ts'
import { gridOf } from './grid/grid.ts'
import { isKeyedTo, isPlan, isStaffAlone, isStaffList, speaksOfTraining } from './join/candidates.ts'
import { joinTables } from './join/join-tables.ts'
import { isOwnSheet, withoutOwnColumns } from './own/own-marks.ts'
import { readCells } from './read-cells.ts'
import type { PersonDraft, TableDraft } from './tables/draft.ts'

/** A list of staff that says nothing of training may be meant for anything: its confidence asks. */
const unasked = 0.55

/** Tables of the roster among all tables: plans and results, with the staff lists beside them. */
const rosterTables = (all: readonly TableDraft[]): readonly TableDraft[] => {
  const staff = all.filter(isStaffList)
  const named = all.filter(isPlan)
  const plans = [...named, ...all.filter((table) => isKeyedTo(table, [...named, ...staff]))]
  if (plans.length === 0) return all.filter(isStaffAlone).map((table) => (speaksOfTraining(table) ? table : { ...table, sureness: unasked }))
  return all.filter((table) => plans.includes(table) || staff.includes(table))
}

const keyOf = ({ sheet, row, nth }: PersonDraft): string => (nth === 0 ? `${sheet}!${row}` : `${sheet}!${row}.${nth}`)

interface Lines {
  readonly lines: readonly RosterLine[]
  readonly flaws: readonly Flaw[]
}

const isNameless = ({ cells }: PersonDraft): boolean => (cells.fullName ?? []).every(({ text, meant }) => (meant ?? text) === '')

const missingName = ({ cells, sheet, row }: PersonDraft, line: number): Flaw => ({
  kind: 'missing-name', line, field: 'fullName', cell: cells.fullName?.[0]?.cell ?? { sheet, row, column: 1 }, facts: { written: '' },
})

const linesOf = (people: readonly PersonDraft[], context: Context): Lines => {
  const flaws: Flaw[] = []
  const lines = people.map((person, line) => {
    const { values, written, flaws: found } = readCells(person.cells, context)
    flaws.push(...found.map((flaw) => ({ ...flaw, line })), ...(isNameless(person) ? [missingName(person, line)] : []))
    return { key: keyOf(person), sheet: person.sheet, row: person.row, values, written }
  })
  return { lines, flaws }
}

/** Reads the roster a workbook holds, wherever it stands and however it was laid out. */
export const readRoster = (workbook: Workbook, given: GivenContext, confirmed: readonly ConfirmedTable[] = []): Reading => {
  const grids = workbook.sheets.filter((sheet) => sheet.visible && !isOwnSheet(sheet)).map((sheet) => gridOf(withoutOwnColumns(sheet), workbook.date1904 ?? false))
  const now = given.schoolYear ? Number(given.schoolYear.label.slice(0, 4)) : null
  const { present, past } = byTime(rosterTables(grids.flatMap((grid) => tablesOf(grid, confirmed, now))), given.schoolYear)
  const { people, tables, flaws } = joinTables(present)
  const { context: known, inferred } = inferContext(given, grids, tables)
  const context = { ...known, history: [...known.history, ...historyOf(past, known)] }
  const read = linesOf(people, context)
  const ofSheet = [...tables.flatMap((table) => table.flaws), ...flaws].map((flaw) => ({ ...flaw, line: null }))
  return { tables: [...tables, ...past].map(describeTable), roster: { context, lines: read.lines, flaws: [...read.flaws, ...ofSheet] }, inferred }
}
