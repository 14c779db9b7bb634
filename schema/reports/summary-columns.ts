import { reportWords, type ReportColumn, type ReportState } from '../locale/report-words.ts'
import type { PeriodSums, ReportedSchool } from './reported-school.ts'
import { momentInVietnam, type ShownCell, type ShownColumn } from './shown-column.ts'

type Column = ShownColumn<ReportedSchool>

const column = (id: ReportColumn, width: number, cell: Column['cell']): Column => ({ id, width, cell, title: (language) => reportWords[language].columns[id] })

const figure = (id: 'people' | 'managers' | 'teachers' | 'registrations' | 'completed' | 'notCompleted' | 'unrated'): Column =>
  column(id, 12, ({ figures }): ShownCell => figures?.[id] ?? null)

const PROGRAMMES = ['01', '02', '03'] as const
const KINDS = ['owed', 'planned', 'missing', 'unsaid'] as const

const periods = (programme: (typeof PROGRAMMES)[number], kind: keyof PeriodSums & (typeof KINDS)[number]): Column =>
  column(`${kind}${programme}`, 14, ({ figures }) => figures?.programmes.find((one) => one.programme === programme)?.[kind] ?? null)

const stateOf = ({ state }: { readonly state: ReportState }, language: 'vi' | 'en'): string => reportWords[language].states[state]

/** The columns of the report, school by school. */
export const summaryColumns: readonly Column[] = [
  column('schoolCode', 12, ({ schoolCode }) => schoolCode),
  column('schoolName', 36, ({ schoolName }) => schoolName),
  column('state', 14, stateOf),
  column('late', 10, ({ late }, language) => (late ? reportWords[language].late : null)),
  figure('people'), figure('managers'), figure('teachers'), figure('registrations'),
  ...PROGRAMMES.flatMap((programme) => KINDS.map((kind) => periods(programme, kind))),
  figure('completed'), figure('notCompleted'), figure('unrated'),
  column('modules', 40, ({ figures }) => figures?.modules.map(({ code, count }) => `${code}: ${String(count)}`).join('; ') ?? null),
  column('receipt', 24, ({ receipt }) => receipt),
  column('at', 18, ({ at }) => momentInVietnam(at)),
]
