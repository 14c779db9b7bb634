import { ownSheets } from '../../intake/own/own-marks.ts'
import type { SummaryWords } from '../../locale/summary/summary.vi.ts'
import { known } from '../figure.ts'
import type { ModuleFigures } from '../module-figures.ts'
import type { Summary } from '../summarise.ts'
import { summarySigns } from './own-sheet.ts'
import type { SheetChart, SheetPlan } from './sheet.ts'
import { SheetWriter } from './writer.ts'

/** What is said about a computation beside its figures. */
export interface Computation {
  /** As people say it: day and hour. */
  readonly at: string
  readonly pack: string
}

interface Writing {
  readonly writer: SheetWriter
  readonly summary: Summary
  readonly words: SummaryWords
}

const head = ({ writer, summary, words }: Writing, { at, pack }: Computation): void => {
  writer.line([words.title(summary.schoolYear)], 'title')
  writer.line([summary.school], 'title')
  for (const note of [words.computed(at, pack), words.legend, words.ours]) writer.line([note], 'note')
  writer.line([])
}

const people = ({ writer, summary: { people: of }, words }: Writing): void => {
  writer.line([words.people, ''], 'heading')
  writer.named('listed', words.listed, of.listed)
  writer.named('outside', words.outside, of.outside)
  writer.named('left', words.left, of.left)
  writer.named('inScope', words.inScope, of.inScope)
  writer.named('onLeave', words.onLeave, of.onLeave)
  writer.line([])
}

const programmes = ({ writer, summary, words }: Writing): void => {
  writer.line(words.programmes, 'heading')
  for (const of of summary.programmes) writer.line([words.programme[of.field], of.planned, of.owed, of.missing, of.unsaid])
  writer.line([])
}

const ratings = ({ writer, summary, words }: Writing): void => {
  const said = summary.ratings.filter(({ stated, byMarks }) => stated.value !== null || byMarks.value !== null)
  if (said.length === 0) return
  writer.line(words.ratings, 'heading')
  for (const { outcome, stated, byMarks } of said) writer.line([words.outcome[outcome], stated, byMarks])
  writer.line([])
}

const groups = ({ writer, summary, words }: Writing): void => {
  if (summary.groups.length === 0) return
  writer.line(words.groups, 'heading')
  for (const of of summary.groups) writer.line([of.group ?? words.noGroup, of.people, of.registrations, of.planned03, of.missing, of.completed])
  writer.line([])
}

const comparison = ({ verified }: ModuleFigures, words: SummaryWords): string => {
  if (verified === null) return words.unlisted
  return verified ? words.verified : words.unverified
}

interface Extent {
  readonly first: number
  readonly last: number
}

/** The rows of the module table, its heading first. */
const modules = ({ writer, summary, words }: Writing): Extent | null => {
  if (summary.modules.length === 0) return null
  const first = writer.line(words.modules, 'heading')
  for (const module of summary.modules) writer.line([module.code, module.registrations, comparison(module, words), module.title])
  const last = writer.row - 1
  const total = summary.modules.reduce((sum, { registrations }) => sum + (registrations.value ?? 0), 0)
  writer.cells.push({ row: writer.row, column: 1, value: words.total, formula: null, role: 'label' })
  writer.cells.push({ row: writer.row, column: 2, value: total, formula: `=SUM($B$${String(first + 1)}:$B$${String(last)})`, role: 'formula' })
  writer.line([known(null)])
  return { first, last }
}

const CHART = { row: 7, column: 8, rows: 16, columns: 8 }

const chartOf = ({ words }: Writing, table: Extent | null): readonly SheetChart[] =>
  table === null ? [] : [{ name: 'BDTX-modules', title: words.chartModules, type: 'column', source: { row: table.first, column: 1, rows: table.last - table.first + 1, columns: 2 }, over: CHART }]

const WIDTHS = [30, 15, 15, 15, 20, 15]

/** The summary as a sheet: what a principal shows at a meeting, from the headline down to the single module. */
export const summarySheet = (summary: Summary, words: SummaryWords, computation: Computation): SheetPlan => {
  const writing: Writing = { writer: new SheetWriter(), summary, words }
  head(writing, computation)
  people(writing)
  programmes(writing)
  ratings(writing)
  groups(writing)
  const table = modules(writing)
  return { name: ownSheets.summary, signs: summarySigns, cells: writing.writer.cells, widths: WIDTHS, charts: chartOf(writing, table) }
}
