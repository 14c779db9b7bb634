import { amount, askedShape, has, id, may, text } from '#server/graph/shape.ts'
import { arrival, creditKind, level, role, standing } from '../sets.ts'

const Member = askedShape('MemberInput', 'Somebody as the year knows them.', {
  id: may(id, 'The person; left out for somebody new: the server finds or makes the person.'),
  fullName: has(text, 'Full name.'),
  birthDate: may(text, 'yyyy-mm-dd, or the year alone.'),
  staffCode: may(text, "The school's code."),
  role: has(role, 'Manager, teacher or other staff.'),
  level: may(level, 'Level taught.'),
  team: may(text, 'Specialist team.'),
  subject: may(text, 'Subject taught.'),
})

const Credit = askedShape('YearCreditInput', 'Periods that a paper put into a ledger.', {
  id: may(id, 'Made by the server where left out.'),
  person: has(id, 'Whose.'),
  kind: has(creditKind, 'Why.'),
  programme: has(text, "'01', '02' or '03'."),
  periods: has(amount, 'How many.'),
  decision: has(text, 'Number of the paper.'),
  from: may(text, 'The school year they were earned in, or the school they were brought from.'),
  on: has(text, 'Day, yyyy-mm-dd.'),
})

const Legacy = askedShape('LegacyInput', 'One of the four grades of 2012 to 2019; entered anew for a year it covers what was there.', {
  person: has(id, 'Whose.'), schoolYear: has(text, "'2015-2016'."), grade: may(text, 'The word as written; null takes back what was entered for that year.'), basis: has(text, 'The paper it was read from; for taking back, why.'),
})

const member = (): typeof Member => Member

/** Acts about people, by the name of the act. */
export const peopleActs = {
  join: askedShape('JoinInput', 'Somebody comes into the year.', {
    member: has(member, 'Who.'), from: has(arrival, 'From where.'), on: has(text, 'Day, yyyy-mm-dd.'), decision: may(text, 'Number of the paper.'),
  }),
  amendMember: askedShape('AmendMemberInput', 'What is known of somebody is put right.', { member: has(member, 'Who, as they are now.') }),
  setStanding: askedShape('SetStandingInput', 'Leave, deferral, exemption, transfer, leaving, or back again.', {
    person: has(id, 'Who.'), standing: has(standing, 'What holds.'), from: has(text, 'First day.'), to: may(text, 'Last day, if known.'),
    reason: may(text, 'Why.'), decision: may(text, 'Number of the paper.'),
  }),
  credit: askedShape('CreditInput', 'A line of the ledger that a paper decided.', { credit: has(() => Credit, 'The line.') }),
  recordLegacy: askedShape('RecordLegacyInput', 'A grade of earlier times is entered, or taken back.', { legacy: has(() => Legacy, 'Which.') }),
  withdrawCredit: askedShape('WithdrawCreditInput', 'A line of the ledger was a mistake; it stays, with the reason.', { credit: has(id, 'The line.'), reason: has(text, 'Why.') }),
}
