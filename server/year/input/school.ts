import { askedShape, count, has, id, ids, may, text } from '#server/graph/shape.ts'

const ownId = may(id, 'Made by the server where left out.')
const reason = has(text, 'Why.')
const on = has(text, 'Day, yyyy-mm-dd.')

const Delegation = askedShape('DelegationInput', 'A deputy signs for the principal for some days.', {
  id: ownId, account: has(id, "The deputy's account."), name: may(text, 'Name; the name of the account where left out.'), from: has(text, 'First day.'), to: has(text, 'Last day.'), decision: has(text, 'Number of the paper.'),
})

const Session = askedShape('SessionInput', 'One meeting of study. To change one, cancel it and set another in the same request.', {
  id: ownId, title: has(text, 'What it is about.'), programme: has(text, "'01', '02' or '03'."), module: may(text, 'Module of programme 03.'),
  on, starts: has(text, 'hh:mm.'), ends: has(text, 'hh:mm.'), place: has(text, 'Where.'), leader: has(text, 'Who leads it.'),
  capacity: may(count, 'How many it holds; null: no limit.'), people: has(ids, 'Who is to come.'),
})

const KeptFree = askedShape('KeptFreeInput', 'Days that study must not take.', { id: ownId, from: has(text, 'First day.'), to: has(text, 'Last day.'), title: has(text, 'What for.') })

const TeamCheck = askedShape('TeamCheckInput', 'A look at how a team is getting on.', {
  id: ownId, team: has(text, 'Which team.'), on, by: has(text, 'Who looked.'), finding: has(text, 'What was found.'), remedy: may(text, 'What was agreed; null: nothing needs doing.'),
})

/** Acts about the school's year as a whole, by the name of the act. */
export const schoolActs = {
  delegate: askedShape('DelegateInput', 'The principal lets a deputy sign (KT.).', { delegation: has(() => Delegation, 'Who, from when to when.') }),
  endDelegation: askedShape('EndDelegationInput', 'A delegation ends early.', { delegation: has(id, 'Which.'), on }),
  schedule: askedShape('ScheduleInput', 'A session is set.', { session: has(() => Session, 'The session.') }),
  cancelSession: askedShape('CancelSessionInput', 'A session will not be.', { session: has(id, 'Which.'), reason }),
  keepFree: askedShape('KeepFreeInput', 'Days are kept free of study.', { span: has(() => KeptFree, 'Which days.') }),
  freeAgain: askedShape('FreeAgainInput', 'Days kept free are free again.', { span: has(id, 'Which.') }),
  assignManager: askedShape('AssignManagerInput', 'A manager answers for a team.', { team: has(text, 'Which team.'), manager: has(id, 'Which person of the year.') }),
  checkTeam: askedShape('CheckTeamInput', 'A check of a team is written down.', { check: has(() => TeamCheck, 'The check.') }),
  closeYear: askedShape('CloseYearInput', 'Nothing more is entered in this year.', { on }),
  reopenYear: askedShape('ReopenYearInput', 'A closed year is opened again.', { reason }),
  undoRollOver: askedShape('UndoRollOverInput', 'Taking people over from another year is taken back.', { batch: has(id, 'Which.'), reason }),
}
