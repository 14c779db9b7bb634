import type { BoardState } from '../../api/generated/graphql.ts'
import type * as vi from '../vi/board.ts'

const state: Readonly<Record<BoardState, string>> = { MISSING: 'Missing', LATE: 'Late', SENT: 'Sent', RETURNED: 'Sent back', ACCEPTED: 'Accepted' }

export const board: typeof vi.board = {
  title: 'Schools at a glance',
  signedOut: 'Sign in as an officer of the authority to see which schools have sent.',
  noAuthority: 'This account belongs to no authority. Ask the administrator for the right.',
  reading: 'Fetching…',
  refresh: 'Refresh',
  updatedAt: (at) => `Updated at ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(at)}, refreshed every 30 seconds`,
  search: 'Find a school',
  shown: (count, of) => `${String(count)} of ${String(of)} schools are shown.`,
  state,
  overdue: 'Overdue',
  totals: 'Totals',
  schools: (count) => `${String(count)} schools`,
  show: 'Show schools',
  all: 'All',
  nobody: 'No school is in this state. Choose another, or clear the search.',
  people: (count) => `${String(count)} people`,
  receipt: (number) => `receipt ${number}`,
  open: 'Open the plan',
  openOf: (school) => `Open the plan of ${school}`,
  deadline: (day) => `Deadline: before ${day}`,
  lateOn: 'A plan that arrives on this day or later is late.',
  changeDeadline: 'Set another deadline',
  newDeadline: 'To be sent before',
  citation: 'By document number',
  citationHint: 'For example number and date of the letter that fixed the deadline.',
  saveDeadline: 'Set the deadline',
  settingDeadline: 'Setting the deadline…',
  deadlineSet: (date) => `The deadline is set: before ${date.split('-').reverse().join('/')}.`,
}
