import type * as vi from '../vi/year.ts'

export const year: typeof vi.year = {
  title: 'School year',
  signedOut: 'Sign in with an account of the school to make personal plans, approve them, enter results and keep certificates.',
  noSchool: 'This account works for no school. Ask the administrator for a role.',
  hidden: 'This account has no part in this school’s year. Choose another year, or ask the administrator to look at your role.',
  read: 'Open the year’s book',
  readAgain: 'Read again',
  reading: 'Reading the year’s book…',
  recording: 'Entering…',
  change: 'Other school or year',
  closed: 'Closed',
  parts: 'Parts of the school year',
  part: { year: 'Overview', 'year/plans': 'Personal plans', 'year/steps': 'Approval', 'year/sessions': 'Sessions', 'year/people': 'Arrivals and departures', results: 'Results', certificates: 'Certificates', papers: 'Papers' },
  stale: 'Somebody else has just written into the book, so this was not entered. The book was read again and what you typed is still here: look once more, then click again.',
  entered: (count) => `${String(count)} entered.`,
  someDeclined: (entered, declined) => (entered === 0 ? `${String(declined)} not entered, the reasons stand below.` : `${String(entered)} entered; ${String(declined)} not, the reasons stand below.`),
  declined: (count) => `Not entered (${String(count)})`,
  wholeBook: 'The whole book',
  seen: 'Seen, put this list away',
  undo: (what) => `Undo: ${what}`,
  undone: 'Undone.',
}
