import type { DifferenceKind } from '../../api/generated/graphql.ts'
import type * as vi from '../vi/review.ts'

const kind: Readonly<Record<DifferenceKind, string>> = { ADDED: 'Added', REMOVED: 'Removed', CHANGED: 'Changed' }

export const review: typeof vi.review = {
  title: 'Review a plan',
  signedOut: 'Sign in as a principal to approve, or as an officer of the authority to accept a plan.',
  noSchool: 'This account is in charge of no school. Open a plan from Board, or ask the administrator for the right.',
  open: 'Open the plan',
  opening: 'Opening and checking the plan…',
  none: 'The school has sent no plan for this school year. The clerk has to send it to the principal first.',
  gone: 'There is no such plan, or your account may not see it. Open it again from Review or Board; if that does not help, ask an administrator about your grants.',
  validate: 'Check again on the server',
  totals: 'Totals',
  people: 'People', managers: 'Managers', teachers: 'Teachers', registrations: 'Modules', periods: 'Periods', errors: 'Errors', warnings: 'Warnings',
  submitted: 'Sent to the principal', approved: 'Approved', pushed: 'Sent upstream', decided: 'Decided by the authority',
  differences: (count) => `Changes (${String(count)} people)`,
  noDifferences: 'Nothing changed since it was last approved or sent upstream.',
  kind,
  first: (count) => `Sent for the first time: all ${String(count)} people are new. See below what to look at, or show all rows.`,
  exceptions: (count) => `To look at (${String(count)})`,
  noExceptions: 'Every row is in order: no errors, warnings or notes.',
  lines: (count) => `All ${String(count)} rows`,
  readLines: 'Show all',
  readingLines: 'Fetching the rows…',
  periodsOf: (count) => `${String(count)} periods`,
  addNote: 'Write a note',
  noteOn: (name) => `Note on ${name}`,
  openNote: 'Note',
  resolved: 'Settled',
  note: 'Message on the whole plan (needed to approve a plan with errors)',
  drafts: (count) => (count === 0 ? 'No notes on rows yet.' : `Notes on ${String(count)} rows will go with the plan when it is returned.`),
  acts: 'Decision',
  act: { approve: 'Approve', return: 'Return to the clerk', push: 'Send upstream', accept: 'Accept', sendBack: 'Send back to the school' },
  doing: 'Writing the decision…',
  did: {
    approve: 'The plan is approved. Click Send upstream to send it to the authority.',
    return: 'Returned. The clerk will see the notes at the cells they are about.',
    push: 'The plan was sent upstream. The receipt is at the top of this page.',
    accept: 'The plan is accepted.',
    sendBack: 'Sent back to the school. The notes will reach the cells of the school’s workbook.',
  },
}
