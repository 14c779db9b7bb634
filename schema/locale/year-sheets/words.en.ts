import { en } from '../year/vocabulary.en.ts'
import type { YearSheetWords } from './words.vi.ts'

const day = (on: string): string => on.split('-').reverse().slice(0, 2).join('/')

export const yearSheetsEn: YearSheetWords = {
  planTitle: 'Year plan',
  sessionTitle: 'Sessions',
  resultTitle: 'Results',
  note: (title, { school, schoolYear, version, at }) => `BDTX · ${title} · ${school} · school year ${schoolYear} · computed ${at} · book of the year, version ${String(version)}`,
  ours: 'BDTX writes this sheet; pressing again refreshes its rows where they stand, your own columns and notes to the right stay; deleting the sheet loses nothing.',
  studying: 'People studying in the month',
  sessionsHeld: 'Sessions in the month',
  together: 'Total',
  sessionLine: (on, subject, place) => `${day(on)}: ${subject}, ${place}`,
  heldBy: (who) => `Waits for the ${who}`,
  states: { empty: 'Nothing chosen yet', drafted: 'Teacher is drafting', underway: 'Under way', approved: 'Approved' },
  steps: en.steps,
  standings: en.standings,
  kinds: en.kinds,
  itemStates: { none: 'Not assessed yet', waiting: 'Waits for a mark', passed: 'Passed', failed: 'Not passed', absent: 'Absent' },
  ratings: { completed: 'Completed', notCompleted: 'Not completed' },
  ratingStates: { ...en.states, notYet: 'No conclusion yet' },
  absent: 'absent',
  unmarked: 'not marked yet',
  mark: (mark) => String(mark),
  attempts: (kind, marks) => `${kind}: ${marks.join(' → ')}`,
  held: 'Attendance taken',
  unlisted: 'No attendance yet',
  cancelled: (reason) => `Cancelled: ${reason}`,
  news: { title: 'Row news', added: 'New', changed: 'Changed', gone: 'No longer in the book' },
  plan: {
    fullName: 'Full name', team: 'Team', standing: 'Standing', anyMonth: 'No month yet', owed: 'Periods owed', planned: 'Periods planned', earned: 'Periods earned',
    progress: 'Progress (%)', step: 'Plan is with', since: 'Since',
  },
  session: {
    on: 'Day', starts: 'From', ends: 'To', title: 'Session', subject: 'Subject', place: 'Place', leader: 'Leader', capacity: 'Capacity', expected: 'Expected', present: 'Present', state: 'State',
  },
  result: {
    fullName: 'Full name', team: 'Team', standing: 'Standing', item: 'Item', title: 'Title', attempts: 'Assessments', mark: 'Mark', passed: 'Outcome of item',
    person: 'Counts as', rating: 'Rating', reasons: 'Reasons', certificate: 'Certificate number',
  },
  count: { people: 'People', completed: 'Completed', notCompleted: 'Not completed', notYet: 'No conclusion yet', passed: 'Items passed', failed: 'Not passed', unmarked: 'Without result', certified: 'Certified' },
  year: {
    title: (schoolYear, version) => `Book of the year ${schoolYear}, version ${String(version)}`,
    teams: ['Team', 'People', 'Completed', 'Not completed', 'No conclusion yet', 'Plans approved'],
    programmes: ['Programme', 'Periods owed', 'Periods earned', 'Periods planned', 'Periods missing'],
    programme: (code) => `Programme ${code}`,
    noTeam: '(no team)',
    total: 'Total',
    chartTeams: 'Completion per team',
    chartPeriods: 'Periods earned against owed',
  },
}
