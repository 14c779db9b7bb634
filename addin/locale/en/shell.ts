import type * as vi from '../vi/shell.ts'

export const shell: typeof vi.shell = {
  product: 'BDTX',
  tagline: 'Teacher development',
  otherLanguage: 'Tiếng Việt',
  switchLanguage: 'Switch to Vietnamese',
  menu: 'Parts of the BDTX pane',
  skip: 'To the content',
  check: 'Check',
  summarise: 'Summary',
  send: 'Send',
  review: 'Review',
  board: 'Board',
  pull: 'Pull',
  administer: 'Administer',
  year: 'Year',
  legal: 'Check the legal bases of a plan',
  help: 'First steps and guide',
  signIn: 'Sign in',
  signOut: 'Sign out',
  close: 'Close this message',
  cancel: 'Stop',
  again: 'Try again',
  loading: 'Opening…',
  progress: (done, of) => `${String(done)} of ${String(of)}`,
  bug: 'Something went wrong in the product, not in your data. Nothing is lost: try again, and if it happens again reopen the BDTX pane.',
  needsExcel: 'This part needs an open Excel file. Open the BDTX pane from inside Excel.',
  schoolYear: 'School year',
  school: 'School',
  authority: 'Authority',
  when: (at) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at)),
  day: (date) => date.split('-').reverse().join('/'),
}

export const hindrance: typeof vi.hindrance = {
  cellEdit: 'Excel is waiting for you to finish typing in a cell. Press Enter or Esc in Excel, then click again. Nothing has changed.',
  protected: 'The sheet is protected, so nothing can be written. Choose Review → Unprotect Sheet, then click again.',
  tooLarge: 'This file is too large for Excel to hand over. Delete sheets you do not use, then click again.',
  unsupported: 'This version of Excel lacks a function that is needed. Update Office, or have the .xlsx file checked with the command bdtx check.',
  gone: 'This sheet or cell is no longer in the file. Click Check to read the file again.',
  noWorkbook: 'No Excel file is open. Open the school’s list in Excel, then open the BDTX pane from the BDTX tab.',
}

export const trouble: typeof vi.trouble = {
  lost: 'The server could not be reached. Nothing is lost: check the network and click again, the server will not write twice.',
  cancelled: 'Stopped as you asked. What was done stays; click again to go on.',
  signedOut: 'Your session has ended. All your work is still here: sign in again to go on.',
  tooLarge: 'What was sent at once is more than the server takes; what was sent before stays. See whether a cell holds a very long text, shorten it and send again; if none does, tell the administrator of the server.',
  tooMany: (seconds) => (seconds === null ? 'Too many requests came at once, so the server takes none for now. Nothing has changed: wait a minute, then click again.' : `Too many requests came at once, so the server takes none for now. Nothing has changed: wait ${String(seconds)} seconds, then click again.`),
  fault: (requestId) => `The server ran into a fault. Nothing was half-written. Click again in a few minutes; if it happens again, report the code ${requestId} to the administrator.`,
}
