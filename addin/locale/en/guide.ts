import type { AccountRole } from '../../api/generated/graphql.ts'
import type { guide as vi } from '../vi/guide.ts'

const steps: Readonly<Record<AccountRole, readonly [string, string, string]>> = {
  CLERK: [
    "Open the school's list of teachers as you keep it; no template is needed. BDTX finds the table by itself and asks once about a column it is unsure of.",
    'Press the Check button. Cells to look at are marked; choose a place in this pane to read why and how to put it right.',
    'Go to Send, sign in, press Preview, then send to the principal. Notes come back to the very cells of your file.',
  ],
  PRINCIPAL: [
    'Go to Review, choose the school year and open the plan. The server checks the whole list again.',
    'Read what changed and what needs a look. Write a note on a row and return the plan, or approve it.',
    'Send the plan upstream. The receipt with number and time stands at the top and is written into the Excel file.',
  ],
  OFFICER: [
    'Go to Board to see which schools have sent, are late or are missing; set your deadline there.',
    "Open a school's plan from its row, then accept it or send it back with notes on single rows.",
    'Go to Pull to bring the figures of the schools into your own Excel file; pulling again keeps the columns you added.',
  ],
  ADMINISTRATOR: [
    'Add the authority first, then each school and the authority that receives its plans.',
    'Invite people: choose role and unit, make the link, send it to that person alone. They choose their own password.',
    'When somebody leaves a post, revoke the grant and invite the successor. Plans already sent stay as they are.',
  ],
  TEAM_HEAD: [
    'Go to School year to see the personal plan of everybody in your team.',
    'Agree to the whole team but the rows you mark; a row to be put right goes back with a note.',
    'During the year, see who lacks periods, papers or attendance, and remind them in time.',
  ],
  DEPUTY: [
    'Go to School year to see plans, results and sessions of the whole school.',
    'While a written delegation lasts, you approve in place of the principal and sign KT.',
    "When it has ended you still see everything; approving is the principal's again.",
  ],
}

export const guide: typeof vi = {
  title: 'Three steps to begin',
  steps: (role) => steps[role],
  done: 'Got it',
  more: 'Read the whole guide',
  again: 'The ? button above opens this again.',
}
