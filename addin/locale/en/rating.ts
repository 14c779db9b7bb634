import type * as vi from '../vi/rating.ts'

const state = {
  COMPLETED: 'Completed', NOT_COMPLETED: 'Not completed', NOT_YET: 'Results missing', NOT_RATED: 'Not rated',
  ACTIVE: 'At work', ON_LEAVE: 'On leave', DEFERRED: 'Deferred', EXEMPT: 'Exempt', TRANSFERRED: 'Transferred', LEFT: 'Left, retired',
}

const span: typeof vi.rating.span = ({ standing, from, to, reason, decision }) =>
  [`${state[standing]} from ${from}`, to === null ? '' : `to ${to}`, reason ?? '', decision === null ? '' : `by ${decision}`].filter((part) => part !== '').join(', ')

export const rating: typeof vi.rating = {
  title: 'Rating',
  state,
  nobody: 'Nobody is in the book of the year yet.',
  toYear: 'Take the list over',
  show: 'Show',
  everybody: (count) => `All (${String(count)})`,
  showState: (name, count) => `${name} (${String(count)})`,
  why: 'Why?',
  whyOf: (name) => `Why is ${name} rated so?`,
  reasons: 'Reasons', marks: 'Tests and papers', attendance: 'Attendance', standings: 'Standings entered',
  noMark: 'no mark yet',
  nothingPlanned: 'Nothing is planned.',
  noSessions: 'No sessions to attend.',
  sessions: ({ present, excused, absent, all }) => `${String(all)} sessions: there ${String(present)}, excused ${String(excused)}, absent ${String(absent)}, not said ${String(all - present - excused - absent)}.`,
  span,
  changeStanding: (name) => `Change the standing of ${name}`,
  standing: 'Standing',
  from: 'From', to: 'To', toHint: 'Leave empty if not known.',
  decision: 'Decision number',
  decisionHint: 'Needed to defer, exempt, transfer or let go.',
  standingSet: (name) => `Standing of ${name} entered.`,
  propose: (name) => `Propose another rating for ${name}`,
  proposeIt: 'Propose',
  twoPeople: 'A rating other than the results give holds only once a second account agrees.',
  newRating: 'Proposed rating',
  proposed: 'Proposed. It holds once somebody else agrees.',
  proposedBy: (name) => `Proposed by ${name}.`,
  pending: (count) => `Waiting for a second person (${String(count)})`,
  agree: 'Agree', refuse: 'Disagree',
  settled: (accepted) => (accepted ? 'Agreed: the new rating holds.' : 'Entered as not agreed: the rating stays.'),
  overridden: (by, second, reason) => `Proposed by ${by}, agreed by ${second}: ${reason}`,
  closing: 'Closing the year',
  nothingOpen: 'Nothing is open.',
  open: {
    unrated: (count) => `${String(count)} people cannot be rated yet`,
    withoutPlan: (count) => `${String(count)} people without an approved plan`,
    overrides: (count) => `${String(count)} proposed ratings without a second person`,
    attendance: (count) => `${String(count)} sessions without a sign-in list`,
  },
  few: (names, count) => (count > names.length ? `${names.join(', ')} and ${String(count - names.length)} more` : names.join(', ')),
  close: 'Close the year',
  closeNow: 'Really close it',
  reallyClose: (open) => (open === 0 ? 'Once closed, no more results are entered unless it is opened again with a reason.' : 'There are open matters above. Once closed, nothing more is entered unless it is opened again with a reason.'),
  closed: 'The year is closed.',
  closedBy: (name, day) => `Closed by ${name} on ${day}.`,
  reopen: 'Open again', reopenHint: 'Opening and its reason stay in the book.', reopened: 'The year is open again.',
}
