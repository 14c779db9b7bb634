import type * as vi from '../vi/pull.ts'

type Put = vi.Put

const refreshed = ({ sheet, added, changed, gone, columnsBack }: Put): string => {
  const back = columnsBack > 0 ? ` ${String(columnsBack)} deleted columns of BDTX came back at the right edge.` : ''
  return `Sheet “${sheet}”: ${String(added)} new rows, ${String(changed)} changed, ${String(gone)} no longer upstream. Your own columns and the order of rows are untouched.${back}`
}

export const pull: typeof vi.pull = {
  title: 'Pull figures',
  intro: 'Fetches what schools handed over into this workbook. Your own columns, filters, order and formulas stay when you fetch again.',
  states: 'State',
  anyState: 'Sent and accepted',
  state: { PUSHED: 'Sent, waiting', ACCEPTED: 'Accepted', SENT_BACK: 'Sent back' },
  schools: 'School',
  allSchools: 'All schools',
  purpose: 'What people are read by name for',
  usualPurpose: 'Summary of continuing professional development',
  purposeHint: 'Schools see who looked, when, and this purpose.',
  purposeNeeded: 'It is not said what people are read by name for. Write it here and click again; schools will see it.',
  start: 'Pull figures',
  pulling: 'Fetching…',
  writing: 'Writing into the sheet…',
  notYours: 'The server has no lines by name for this account in the chosen authority and year. Check both, or ask the administrator for the right.',
  again: 'Only a part is written; each written row is whole. Press again to go on.',
  summarySheet: 'BDTX Upstream summary',
  lineSheet: 'BDTX Lines',
  note: ({ authority, schoolYear, at }) => `BDTX · ${authority} · school year ${schoolYear} · fetched ${at}`,
  news: { title: ['Row news', 'Tình trạng dòng'], added: 'New', changed: 'Changed', gone: 'No longer upstream' },
  put: (put) => {
    if (put.made === 'new' && put.added === 0) return `Sheet “${put.sheet}” has no rows yet: no school has sent for this year, or the chosen states and school leave nobody. Choose otherwise above and pull again.`
    if (put.made === 'new') return `${String(put.added)} rows are on the sheet “${put.sheet}”.`
    if (put.made === 'rebuilt') return `The old table was left alone, because it was pasted over, edited, or lost its hidden column; the new figures (${String(put.added)} rows) are on the sheet “${put.sheet}”.`
    return refreshed(put)
  },
  result: 'Last pull',
  people: 'People',
  schoolsCounted: 'Schools',
  question: 'Nothing is written yet: cells of BDTX were typed over. Choose below what to do.',
  editedTitle: 'Cells of BDTX were typed over',
  edited: (rows) => `${String(rows)} rows hold cells written by BDTX that were typed over and differ from the server. Nothing is written yet. What shall be done?`,
  replace: 'Replace by the figures of the server',
  newSheet: 'Write to a new sheet, keep the old one',
  goneTitle: 'Rows no longer upstream',
  gone: (count) => `${String(count)} rows are no longer upstream; they are marked, not deleted.`,
  dropGone: (count) => `Delete these ${String(count)} rows`,
  dropSure: 'Your own cells in those rows are deleted too. Press once more to delete.',
  removed: (count) => `${String(count)} rows that are no longer upstream were deleted.`,
  officersOnly: 'This part is for authorities. This account belongs to none; ask an administrator for the grant of an officer.',
  signedOut: 'Sign in as an officer of an authority to pull figures.',
}
