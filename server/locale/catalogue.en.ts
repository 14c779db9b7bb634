import type { RowFault } from '#schema/intake/annex/annex.ts'
import type { catalogueVi } from './catalogue.vi.ts'

const faults: Readonly<Record<RowFault, string>> = {
  'no-number': 'has no module number',
  'number-twice': 'repeats the number of a module above',
  'bad-periods': 'gives periods that are no positive whole number',
}

export const catalogueEn: typeof catalogueVi = {
  catalogueUnknown: ({ known }) => `There is no list with this prefix, or none was imported. Known prefixes: ${known.join(', ')}.`,
  catalogueSource: () => 'A list is sent in exactly one way, as text or as a file, so that it is clear which to read. Leave one out or add one, then send again.',
  catalogueTooLarge: ({ most }) => `The list is longer than ${String(most)} bytes. Keep the table of modules only.`,
  catalogueUnreadable: () => 'The file cannot be read. Save it as .xlsx without a password or as .csv (UTF-8).',
  catalogueNoHeading: () => 'No heading row with module numbers and titles was found. Add one and send again.',
  catalogueEmpty: ({ count, most }) => `The list has ${String(count)} modules; 1 to ${String(most)} are needed. Check the table.`,
  catalogueFaulty: ({ row, fault, text, others }) => `Row ${String(row)} ${faults[fault]} (“${text.slice(0, 80)}”)${others > 0 ? `, and ${String(others)} other rows are faulty too` : ''}. Correct it and send again.`,
  catalogueMoved: ({ mine, theirs }) => `The list was imported meanwhile (you saw version ${String(mine)}, it is ${String(theirs)} now). Reload and preview again.`,
  catalogueNumberUnknown: ({ number }) => `The imported list has no module ${String(number)}. Leave it out, or import the annex with it.`,
}
