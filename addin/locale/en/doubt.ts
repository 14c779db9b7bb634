import type { TableReading } from '#schema/grammar/reading.ts'
import type { doubt as vietnamese } from '../vi/doubt.ts'

const purposes: Readonly<Record<NonNullable<TableReading['purpose']>, string>> = {
  roster: 'a list of people in BDTX', registration: 'a table of chosen modules', results: 'a table of BDTX results', history: 'last year’s BDTX list',
}

export const doubt: typeof vietnamese = {
  title: 'Is this table a BDTX list?',
  takenFor: ({ purpose, kind, turned }) => `Not certain about this table. BDTX takes it for ${purposes[purpose ?? 'roster']}, ${turned ? 'a column or a form for each person' : kind}. Is that right?`,
  named: (names) => `People read: ${names.join(', ')}…`,
  nobody: 'Nobody could be read in this table.',
  accept: 'Yes, this is the list',
  refuse: 'Not a BDTX list',
  refused: (sheet) => `This table on sheet “${sheet}” will not be read any more. To read it again, click Read this table again.`,
  left: (sheet, rows) => (rows.length === 0 ? `Sheet “${sheet}”: you said the table is no BDTX list.` : `Sheet “${sheet}”, heading in row ${rows.join(', ')}: you said it is no BDTX list.`),
  readAgain: 'Read this table again',
  takenBack: (sheet) => `The table on sheet “${sheet}” was read again.`,
}
