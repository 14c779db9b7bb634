import type { TemplateWords } from '../../locale/year-sheets/template.vi.ts'
import type { Level } from '../../tables/plan-lines.ts'
import { columnLetters } from '../../intake/grid/address.ts'
import { howToSheet, listPlaces, type ListName } from './how-to.ts'
import { modulesAt } from './lists.ts'
import type { Offer, TemplateCell, TemplateSheet } from './template.ts'

export interface Wanted {
  readonly level: Level
  readonly schoolYear: string
  /** The first day of the school year: whose lists are offered. */
  readonly from: string
}

/** Rows of a table that stand ready, and rows over which lists are offered: a table grows as people type below it. */
const READY = 60
const OFFERED = 300
const HEADING = 4

interface Column {
  readonly title: string
  readonly width: number
  readonly list?: ListName
  readonly text?: true
}

const planColumns = ({ plan }: TemplateWords): readonly Column[] => [
  { title: plan.fullName, width: 26 }, { title: plan.birthDate, width: 13, text: true }, { title: plan.group, width: 18, list: 'teams' }, { title: plan.post, width: 18, list: 'posts' }, { title: plan.subject, width: 16 },
  ...plan.modules.map((title): Column => ({ title, width: 14, list: 'modules' })),
  { title: plan.form, width: 16, list: 'forms' }, { title: plan.periods01, width: 14 }, { title: plan.periods02, width: 14 }, { title: plan.periods03, width: 14 }, { title: plan.note, width: 22 },
]

const resultColumns = ({ result }: TemplateWords): readonly Column[] => [
  { title: result.fullName, width: 26, list: 'people' }, { title: result.birthDate, width: 13, text: true }, { title: result.score01, width: 14 }, { title: result.score02, width: 14 }, { title: result.score03, width: 14 },
  { title: result.rating, width: 18, list: 'ratings' }, { title: result.note, width: 22 },
]

const headed = (lines: readonly string[], columns: readonly Column[]): readonly TemplateCell[] => [
  ...lines.map((value, at): TemplateCell => ({ row: at + 1, column: 1, value, look: 'title' })),
  ...columns.map(({ title }, at): TemplateCell => ({ row: HEADING, column: at + 1, value: title, look: 'heading' })),
]

const below = (column: number, rows: number) => ({ row: HEADING + 1, column, rows, columns: 1 })

interface TableOf {
  readonly name: string
  readonly table: string
  readonly lines: readonly string[]
  readonly columns: readonly Column[]
}

const tableSheet = ({ name, table, lines, columns }: TableOf, offer: (list: ListName) => Pick<Offer, 'from' | 'prompt'>): TemplateSheet => ({
  name, cells: headed(lines, columns), widths: columns.map(({ width }) => width),
  table: { name: table, area: { row: HEADING, column: 1, rows: READY + 1, columns: columns.length } },
  offers: columns.flatMap(({ list }, at) => (list ? [{ area: below(at + 1, OFFERED), ...offer(list) }] : [])),
  texts: columns.flatMap(({ text }, at) => (text ? [below(at + 1, OFFERED)] : [])),
})

/** A workbook for a school that starts from nothing: people and choices, results, and how to go on. */
export const schoolTemplate = ({ level, schoolYear, from }: Wanted, words: TemplateWords): readonly TemplateSheet[] => {
  const lists = { teams: words.teams[level], posts: words.posts, modules: modulesAt(level, from), forms: words.forms, ratings: words.ratings }
  const places = listPlaces(lists)
  const names = `'${words.planSheet}'!$${columnLetters(1)}$${String(HEADING + 1)}:$${columnLetters(1)}$${String(HEADING + OFFERED)}`
  const offer = (list: ListName) => ({ from: list === 'people' ? names : places[list], prompt: words.prompts[list] })
  const school = words.school[level]
  return [
    tableSheet({ name: words.planSheet, table: 'DanhSach', lines: [school, words.planTitle(schoolYear)], columns: planColumns(words) }, offer),
    tableSheet({ name: words.resultSheet, table: 'KetQua', lines: [school, words.resultTitle(schoolYear)], columns: resultColumns(words) }, offer),
    howToSheet(lists, { words, headings: planColumns(words).map(({ title }) => title), example: words.example(lists.modules, lists.teams) }),
  ]
}
