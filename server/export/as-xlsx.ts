import { reportWords, type ReportState } from '#schema/locale/report-words.ts'
import type { Language } from '#schema/locale/words.ts'
import { lineColumns } from '#schema/reports/line-columns.ts'
import type { ReportedSchool } from '#schema/reports/reported-school.ts'
import type { ShownColumn } from '#schema/reports/shown-column.ts'
import { summaryColumns } from '#schema/reports/summary-columns.ts'
import { boardOf } from '#server/board/read-board.ts'
import type { SummaryRow } from '#server/report/authority-summary.types.ts'
import { summaryOf } from '#server/report/read-summary.ts'
import { buildWorkbook } from '#server/xlsx/build/build-workbook.ts'
import type { TableSheet } from '#server/xlsx/build/table-sheet.ts'
import type { Export } from './asked.ts'
import { linesInPieces } from './lines-in-pieces.ts'

const reported = ({ school, state, late, receipt, at, figures }: SummaryRow): ReportedSchool => ({
  schoolId: school.id,
  schoolCode: school.code,
  schoolName: school.name,
  state: state as ReportState,
  late,
  receipt,
  at: at?.toISOString() ?? null,
  figures,
})

const titled = <Row>(columns: readonly ShownColumn<Row>[], language: Language): TableSheet['columns'] =>
  columns.map(({ title, width }) => ({ title: title(language), width }))

function summarySheet(schools: readonly ReportedSchool[], language: Language): TableSheet {
  const rows = schools.map((school) => summaryColumns.map(({ cell }) => cell(school, language)))
  return { name: reportWords[language].sheets.summary, table: 'BDTX_TongHop', columns: titled(summaryColumns, language), rows: [rows] }
}

function moduleSheet(schools: readonly ReportedSchool[], language: Language): TableSheet {
  const { columns, sheets, module, count } = reportWords[language]
  const rows = schools.flatMap(({ schoolCode, schoolName, figures }) => (figures?.modules ?? []).map((one) => [schoolCode, schoolName, one.code, one.count]))
  return {
    name: sheets.modules,
    table: 'BDTX_MoDun',
    columns: [{ title: columns.schoolCode, width: 12 }, { title: columns.schoolName, width: 36 }, { title: module, width: 12 }, { title: count, width: 12 }],
    rows: [rows],
  }
}

/** The whole report as a workbook of native tables: schools, modules, people. */
export async function* asXlsx(asked: Export): AsyncGenerator<Uint8Array> {
  const { asker, language } = asked
  const summary = await summaryOf(asker, await boardOf(asker, asked))
  const schools = summary.rows.map(reported)
  const lines: TableSheet = { name: reportWords[language].sheets.lines, table: 'BDTX_SoLieu', columns: titled(lineColumns, language), rows: linesInPieces(asked) }
  yield* buildWorkbook([summarySheet(schools, language), moduleSheet(schools, language), lines])
}
