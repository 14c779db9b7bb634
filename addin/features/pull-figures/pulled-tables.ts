import type { ReportState } from '#schema/locale/report-words.ts'
import type { Language } from '#schema/locale/words.ts'
import { lineColumns } from '#schema/reports/line-columns.ts'
import type { ReportedSchool } from '#schema/reports/reported-school.ts'
import { momentInVietnam, type ShownColumn } from '#schema/reports/shown-column.ts'
import { summaryColumns } from '#schema/reports/summary-columns.ts'
import type { AuthoritySummaryQuery } from '../../api/generated/graphql.ts'
import type { Phrases } from '../../locale/phrases.ts'
import type { OwnedColumn, OwnedTable } from '../../desk/owned/owned-table.ts'
import { placeOfColumn, type PulledLine, type Wanted } from './pull-lines.ts'
import { unscreamed } from './unscreamed.ts'

export type Summary = NonNullable<AuthoritySummaryQuery['authoritySummary']>

/** All that was pulled, before any of it is written. */
export interface Pulled {
  readonly wanted: Wanted
  readonly summary: Summary
  readonly lines: readonly PulledLine[]
}

export interface Wording {
  readonly language: Language
  readonly phrases: Phrases
}

const other: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' }

/** They change with every handing over, whatever became of the people in it. */
const QUIET: readonly string[] = ['state', 'late', 'receipt', 'at']

const columnsOf = <Row>(columns: readonly ShownColumn<Row>[], quiet: readonly string[], language: Language): readonly OwnedColumn[] =>
  columns.map(({ id, title, width }) => ({ id, width, quiet: quiet.includes(id), titles: [title(language), title(other[language])] }))

const reported = ({ school, state, late, at, receipt, figures }: Summary['rows'][number]): ReportedSchool => ({
  schoolId: school.id, schoolCode: school.code, schoolName: school.name, state: unscreamed(state) as ReportState, late, at, receipt, figures,
})

/** Letters, digits and low lines only: what a table may be called. */
const nameFor = (kind: string, { summary, wanted }: Pulled): string => `${kind}_${summary.authority.code}_${wanted.schoolYear}`.replace(/[^\p{L}\p{N}_]/gu, '_')

const noteOf = ({ summary, wanted }: Pulled, { phrases }: Wording): string =>
  phrases.pull.note({ authority: summary.authority.name, schoolYear: wanted.schoolYear, at: momentInVietnam(summary.at) ?? '' })

export const summaryTable = (pulled: Pulled, wording: Wording): OwnedTable => {
  const { language, phrases } = wording
  return {
    name: nameFor('BDTX_TongHop', pulled), sheet: phrases.pull.summarySheet, note: noteOf(pulled, wording), news: phrases.pull.news,
    columns: columnsOf(summaryColumns, [], language),
    rows: pulled.summary.rows.map((row) => ({ key: row.school.id, cells: summaryColumns.map(({ cell }) => cell(reported(row), language)) })),
    covers: () => true,
  }
}

/** In which plan states a school's lines come, by what the board says of it. */
const planState: Readonly<Partial<Record<Summary['rows'][number]['state'], 'PUSHED' | 'ACCEPTED' | 'SENT_BACK'>>> = { SENT: 'PUSHED', LATE: 'PUSHED', ACCEPTED: 'ACCEPTED', RETURNED: 'SENT_BACK' }

/** Schools about which this pull says everything. */
const coveredSchools = ({ wanted, summary }: Pulled): ReadonlySet<string> => {
  const rows = summary.rows.filter(({ school }) => wanted.schools.length === 0 || wanted.schools.includes(school.id))
  const asked = wanted.states.length === 0 ? rows : rows.filter(({ state }) => { const plan = planState[state]; return plan === undefined || wanted.states.includes(plan) })
  return new Set(asked.map(({ school }) => school.code))
}

export const lineTable = (pulled: Pulled, wording: Wording): OwnedTable => {
  const { language, phrases } = wording
  const [covered, code] = [coveredSchools(pulled), placeOfColumn('schoolCode')]
  const known = new Set(pulled.summary.rows.map(({ school }) => school.code))
  const everything = pulled.wanted.schools.length === 0
  return {
    name: nameFor('BDTX_SoLieu', pulled), sheet: phrases.pull.lineSheet, note: noteOf(pulled, wording), news: phrases.pull.news,
    columns: columnsOf(lineColumns, QUIET, language),
    rows: pulled.lines.map(({ personId, line }) => ({ key: personId, cells: lineColumns.map(({ cell }) => cell(line, language)) })),
    covers: ({ cells }) => { const school = String(cells[code] ?? ''); return covered.has(school) || (everything && !known.has(school)) },
  }
}
