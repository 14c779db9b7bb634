import { words } from '#schema/locale/words.ts'
import type { Field, Level } from '#schema/tables/plan-lines.ts'
import type { Inference, TableKind } from '#schema/grammar/reading.ts'
import type * as vi from '../vi/roster.ts'
import { roster as vietnamese } from '../vi/roster.ts'

const fields: Readonly<Record<Field | 'ordinal', string>> = {
  ordinal: 'Number',
  staffCode: 'Code', fullName: 'Full name', birthDate: 'Date of birth', gender: 'Gender', role: 'Kind (teacher, manager, staff)', roleText: 'Position',
  status: 'Status (on leave, left)', school: 'School', group: 'Group', level: 'Level', subject: 'Subject', qualification: 'Qualification',
  modules: 'Modules chosen', programme01: 'Programme 01', programme02: 'Programme 02', periods01: 'Periods of programme 01', periods02: 'Periods of programme 02',
  periods03: 'Periods of programme 03', previousModules: 'Modules done before', startDate: 'From', endDate: 'To',
  score01: 'Mark of programme 01', score02: 'Mark of programme 02', score03: 'Mark of programme 03', tests: 'Test marks', average: 'Average mark',
  compliance: 'Kept the rules', rating: 'Rating', note: 'Note',
}

const kinds: Readonly<Record<TableKind, string>> = {
  'row-per-teacher': 'one row per person',
  'row-per-registration': 'one row per module chosen',
  'tick-matrix': 'ticks under module columns',
  'list-per-module': 'a list for each module',
  'plan-by-month': 'a plan by month',
}

const evidence: Readonly<Record<string, string>> = {
  heading: 'from its heading', values: 'from its cells', position: 'from its place', confirmed: 'you confirmed it', remembered: 'you confirmed it',
}

const inferred: Readonly<Record<Inference['what'], (value: string) => string>> = {
  level: (value) => `Level taken as: ${words.en.level[value as Level] ?? value}`,
  schoolYear: (value) => `School year taken as: ${value}`,
  school: (value) => `School taken as: ${value}`,
  modulesPerTeacher: (value) => `The school’s plan taken as: ${value} modules each`,
}

export const roster: typeof vi.roster = {
  title: 'Table recognised',
  read: 'Read the file',
  reading: 'Reading the file…',
  none: 'No list of teachers was found in this file. The table needs a column of names and at least one column about modules, periods or marks. Open the right file, or give the table a heading row, then click Read the file.',
  table: (table) => `${table.sheet} · ${table.range}`,
  kind: (kind) => kinds[kind],
  people: (count) => (count === 1 ? '1 person' : `${String(count)} people`),
  rows: (from, to) => `rows ${String(from)}–${String(to)}`,
  columns: 'Which column is what',
  hideColumns: 'Show less',
  column: (letter, header) => (header === '' ? `Column ${letter}` : `Column ${letter} “${header}”`),
  choose: (letter) => `Column ${letter} is`,
  notOurs: '(not used)',
  field: (field) => fields[field],
  module: (code) => `module ${code}`,
  evidence: (codes) => codes.flatMap((code) => evidence[code] ?? []).join(', '),
  sure: (confidence) => ({ sure: 'certain', likely: 'fairly certain', unsure: 'not certain, please look' })[vietnamese.level(confidence)],
  level: vietnamese.level,
  confirm: 'That is right, remember it',
  confirmed: 'Remembered in this file.',
  remembered: 'confirmed',
  inferred: (what, value) => inferred[what](value),
  rebuilt: 'What BDTX remembered in this file was damaged and begins anew. Your data is not affected; please confirm the columns again.',
  newer: 'A newer version of BDTX left its memory in this file. Checking works, but nothing more can be remembered. Close the BDTX pane and open it again to update.',
  notKept: 'This reading is used for now, but could not be kept in the file: Excel is busy or the file is read-only. Save the file where it may be written, then confirm again.',
}
