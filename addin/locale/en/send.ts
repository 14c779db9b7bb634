import type { PlanState, RowOutcome } from '../../api/generated/graphql.ts'
import type * as vi from '../vi/send.ts'

const outcome: Readonly<Record<RowOutcome, string>> = {
  CREATED: 'New', CHANGED: 'Changed', UNCHANGED: 'Unchanged', MERGED: 'Merged', REFUSED: 'Refused', CONFLICT: 'Conflict', ASK: 'Who is this?',
}

const state: Readonly<Record<PlanState, string>> = {
  DRAFT: 'Partly sent', SUBMITTED: 'Waits for the principal', RETURNED: 'Returned by the principal', APPROVED: 'Approved, not yet sent upstream', PUSHED: 'Sent upstream, waits for acceptance',
  SENT_BACK: 'Sent back by the authority', ACCEPTED: 'Accepted',
}

export const send: typeof vi.send = {
  title: 'Send to the principal',
  intro: 'The list in this file goes to the principal for approval. Your file stays as it is.',
  signedOut: 'To send the list, sign in with your school’s account. Checking needs no account.',
  ended: 'Your session has ended. The list and your choices are still here; sign in again and go on sending, the server will not write twice.',
  noSchool: 'This account may not send lists for any school yet. Ask the administrator for the right.',
  preview: 'Preview',
  send: 'Send to the principal',
  sendRest: 'Go on sending',
  previewFirst: 'Click Preview first, to see what each row would come to.',
  previewing: 'Previewing…',
  sending: 'Sending…',
  withErrors: (count) => `${String(count)} errors are not yet put right. You may send all the same, but the principal will see them too.`,
  done: (count, left) => `${String(count)} ${count === 1 ? 'row' : 'rows'} sent to the principal.${left === 0 ? '' : ` ${String(left)} could not be sent and ${left === 1 ? 'waits' : 'wait'} for your decision below.`}`,
  summary: 'Totals',
  count: { created: 'New', changed: 'Changed', unchanged: 'Unchanged', merged: 'Merged', refused: 'Refused', asked: 'To confirm', removed: 'Leaving the plan' },
  stage: { previewed: 'If sent now', sent: 'What was sent', broken: 'Partly sent' },
  outcome,
  state,
  more: (count) => `Show ${String(count)} more rows`,
  row: (key) => key.replace('!', ' · row '),
  who: 'Who is this row about?',
  candidate: (name, birth, code) => [name, birth ? `born ${birth.split('-').reverse().join('/')}` : '', code ? `code ${code}` : ''].filter((part) => part !== '').join(', '),
  newPerson: 'Someone else, not on the server’s list yet',
  base: 'At first',
  mine: 'In this file',
  theirs: (by, at) => (by === '' && at === '' ? 'On the server' : `On the server (${[by, at].filter((part) => part !== '').join(', ')})`),
  empty: '(empty)',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the server’s',
  taken: 'The server’s value is in the cell now. Click Preview to look again before sending.',
  merged: 'Somebody else changed this row. Both were put together on the server; this file does not have their part. Even if you do not take it, the next sending keeps it.',
  byHand: 'These cells cannot be filled in for you (ticks, for example). Please change them by hand to the server’s value, then click Preview.',
}
