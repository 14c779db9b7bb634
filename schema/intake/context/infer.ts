import type { GivenContext, Inference } from '../../grammar/reading.ts'
import type { Context } from '../../grammar/roster.ts'
import type { Level } from '../../tables/plan-lines.ts'
import { mentionsIn } from '../cells/module-text.ts'
import { readLevel } from '../cells/words.ts'
import type { Grid } from '../grid/grid.ts'
import type { TableDraft } from '../tables/draft.ts'
import { schoolYear, yearsIn } from './school-year.ts'

interface Clue<Value> {
  readonly value: Value
  readonly evidence: string
}

const titleRows = 15

const topOf = (grid: Grid): readonly string[] => Array.from({ length: titleRows }, (_, at) => grid.row(grid.top + at).map(({ text }) => text)).flat()

/** Texts that speak of the workbook as a whole: title blocks, headings and sheet names; never the rows of a table. */
const titles = (grids: readonly Grid[], tables: readonly TableDraft[]): readonly string[] => [
  ...tables.flatMap((table) => table.titles),
  ...tables.flatMap(({ columns }) => columns.flatMap(({ head }) => head.path)),
  ...grids.map(({ name }) => name),
  ...grids.filter((grid) => !tables.some((table) => table.grid === grid)).flatMap(topOf),
]

const firstClue = <Value>(texts: readonly string[], read: (text: string) => Value | null): Clue<Value> | null => {
  for (const text of texts) {
    const value = read(text)
    if (value !== null) return { value, evidence: text }
  }
  return null
}

const schoolName = (text: string): string | null => {
  if (text.length > 90 || /[.…]{4}/.test(text)) return null
  const found = /^(?:đơn vị\s*:\s*)?((?:trường|nhóm trẻ|lớp mẫu giáo|trung tâm gdnn)\s+\S.*)$/iu.exec(text)
  return found?.[1]?.trim() ?? null
}

const levelOfCodes = (tables: readonly TableDraft[]): Clue<Level> | null => {
  const texts = tables.flatMap(({ people }) => people.flatMap(({ cells }) => (cells.modules ?? []).map(({ text, meant }) => meant ?? text)))
  const prefixes = texts.flatMap((text) => mentionsIn(text).map(({ prefix }) => prefix))
  const preschool = prefixes.filter((prefix) => prefix === 'GVMN' || prefix === 'QLMN').length
  return preschool * 2 > prefixes.length ? { value: 'preschool', evidence: texts[0] ?? '' } : null
}

const usual = (numbers: readonly number[]): number | null => {
  const tally = new Map<number, number>()
  for (const number of numbers) tally.set(number, (tally.get(number) ?? 0) + 1)
  const [most] = [...tally].sort((a, b) => b[1] - a[1])
  return most && most[1] >= numbers.length * 0.6 && numbers.length >= 3 ? most[0] : null
}

const moduleCount = (tables: readonly TableDraft[]): Clue<number> | null => {
  const counts = tables.flatMap(({ people }) => people.map(({ cells }) => (cells.modules ?? []).reduce((sum, { text, meant }) => sum + mentionsIn(meant ?? text).length, 0))).filter((count) => count > 0)
  const value = usual(counts)
  return value === null ? null : { value, evidence: String(counts.filter((count) => count === value).length) }
}

const inference = (what: Inference['what'], clue: Clue<unknown> | null, isTold: boolean): readonly Inference[] => (isTold || clue === null ? [] : [{ what, value: String(clue.value), evidence: clue.evidence }])

interface Clues {
  readonly school: Clue<string> | null
  readonly level: Clue<Level> | null
  readonly year: Clue<number> | null
  readonly modules: Clue<number> | null
}

const ofSchools = /trường|phòng|nhóm trẻ|lớp mẫu giáo/iu

const cluesIn = (grids: readonly Grid[], tables: readonly TableDraft[]): Clues => {
  const texts = titles(grids, tables)
  return {
    school: firstClue(texts, schoolName),
    level: firstClue(texts.filter((text) => ofSchools.test(text)), readLevel) ?? levelOfCodes(tables),
    year: firstClue(texts, (text) => yearsIn(text).at(-1) ?? null),
    modules: moduleCount(tables),
  }
}

const told = <Value>(said: Value | undefined, inferred: Value): Value => (said === undefined ? inferred : said)

const value = <Value>(clue: Clue<Value> | null): Value | null => clue?.value ?? null

const contextOf = (given: GivenContext, { school, level, year, modules }: Clues): Context => ({
  school: told(given.school, value(school)),
  level: told(given.level, value(level)),
  schoolYear: told(given.schoolYear, year && schoolYear(year.value)),
  plan: told(given.plan, { modulesPerTeacher: value(modules), periods03: null }),
  history: told(given.history, []),
  yearClosed: told(given.yearClosed, false),
})

/** Fills what the caller did not say from what the workbook says of itself, and tells so. */
export const inferContext = (given: GivenContext, grids: readonly Grid[], tables: readonly TableDraft[]): { context: Context; inferred: readonly Inference[] } => {
  const clues = cluesIn(grids, tables)
  const label = clues.year && { value: schoolYear(clues.year.value).label, evidence: clues.year.evidence }
  return {
    context: contextOf(given, clues),
    inferred: [
      ...inference('school', clues.school, given.school !== undefined),
      ...inference('level', clues.level, given.level !== undefined),
      ...inference('schoolYear', label, given.schoolYear !== undefined),
      ...inference('modulesPerTeacher', clues.modules, given.plan !== undefined),
    ],
  }
}
