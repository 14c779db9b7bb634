import type * as vi from '../vi/upstream.ts'

export const upstream: typeof vi.upstream = {
  title: 'What the authority sees',
  read: "See the school's line of the report, and the log",
  reading: 'Fetching report and log…',
  line: "The school's line of the authority's report, by the list as it stands now",
  people: 'People',
  managers: 'Managers',
  teachers: 'Teachers',
  registrations: 'Registrations',
  completed: 'Completed',
  notCompleted: 'Not completed',
  unrated: 'Not rated',
  programme: ({ programme, owed, planned, missing, unsaid }) => `Programme ${programme}: ${String(owed)} periods owed, ${String(planned)} planned, ${String(missing)} missing${unsaid > 0 ? `; ${String(unsaid)} people without stated periods` : ''}`,
  nobody: 'Nobody outside the school has read the people of this plan by name.',
  looked: ({ name, authority, lines }) => `${name} (${authority}) read ${String(lines)} lines`,
  way: { PULL: 'Pulled into Excel or another program', EXPORT: 'Exported as a file', REVIEW: 'Opened the plan' },
  purpose: (purpose) => `for: ${purpose}`,
}
