import { SeveritySet } from '#server/plan/closed-sets.ts'
import { amount, has, id, may, text, toldShape } from '#server/graph/shape.ts'
import { arrival, exceptionCode, level, role, standing } from '../sets.ts'
import { moment, PersonalPlan } from './plan.ts'
import { ItemResult, PersonAttendance, YearApplication, YearCertificate, YearCredit, YearEvidence, YearObservation, YearRating } from './results.ts'

const severity = () => SeveritySet

const StandingSpan = toldShape('StandingSpan', 'From this day a standing holds; the later entered covers the earlier.', {
  standing: has(standing, 'What holds.'), from: has(text, 'First day.'), to: may(text, 'Last day, if known.'), reason: may(text, 'Why.'), decision: may(text, 'Number of the paper.'),
  byName: has(text, 'Who entered it.'), at: has(moment, 'When.'),
})

export const ProgrammePeriods = toldShape('YearPeriods', 'Periods of one programme.', {
  programme: has(text, "'01', '02' or '03'."), owed: may(amount, 'How many are owed; null: nobody has fixed it.'), planned: may(amount, 'How many are planned; null: not all items say.'),
  earned: may(amount, 'How many are earned.'), missing: may(amount, 'Owed, less planned and credited; null: not known.'), credited: has(amount, 'Carried over or brought.'), waived: has(amount, 'Waived.'),
})

const YearException = toldShape('YearException', 'What whoever approves should look at.', {
  code: has(exceptionCode, 'What it is.'), textVi: has(text, 'In Vietnamese.'), textEn: has(text, 'In English.'), severity: has(severity, 'How heavy.'),
})

export const YearPerson = toldShape('YearPerson', 'Somebody in a year of a school.', {
  id: has(id, 'The person.'),
  fullName: has(text, 'Full name.'),
  birthDate: may(text, 'yyyy-mm-dd, or the year alone.'),
  staffCode: may(text, "The school's code."),
  role: has(role, 'Manager, teacher or other staff.'),
  level: may(level, 'Level taught.'),
  team: may(text, 'Specialist team.'),
  subject: may(text, 'Subject taught.'),
  arrival: has(arrival, 'Where they came into the year from.'),
  arrivedOn: has(text, 'On which day.'),
  standing: has(standing, 'What holds today.'),
  standings: has(() => [StandingSpan], 'As entered.'),
  plan: has(() => PersonalPlan, 'What they chose and where it stands.'),
  periods: has(() => [ProgrammePeriods], 'Owed, planned, earned, missing by programme.'),
  results: has(() => [ItemResult], 'Item by item.'),
  rating: has(() => YearRating, 'As the rules rate the year so far.'),
  attendance: has(() => [PersonAttendance], 'Session by session.'),
  applications: has(() => [YearApplication], 'What they did with what they learnt.'),
  observations: has(() => [YearObservation], "Whether the course's rules were kept."),
  evidence: has(() => [YearEvidence], 'Files.'),
  credits: has(() => [YearCredit], 'Lines of the ledger a paper decided.'),
  certificates: has(() => [YearCertificate], 'Certificates.'),
  exceptions: has(() => [YearException], 'What whoever approves should look at.'),
})
