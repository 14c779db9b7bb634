import { BasisSaid } from '#server/plan/finding.type.ts'
import { amount, count, has, id, ids, may, text, texts, toldShape, truth } from '#server/graph/shape.ts'
import { clashKind, gapKind, reminderKind, standing } from '../sets.ts'
import { moment } from './plan.ts'
import { Undone } from './results.ts'

const said = { textVi: has(text, 'In Vietnamese.'), textEn: has(text, 'In English.') }

export const YearSession = toldShape('YearSession', 'One meeting of study.', {
  id: has(id, 'Opaque id.'), title: has(text, 'What it is about.'), programme: has(text, "'01', '02' or '03'."), module: may(text, 'Module of programme 03.'),
  on: has(text, 'Day.'), starts: has(text, 'hh:mm.'), ends: has(text, 'hh:mm.'), place: has(text, 'Where.'), leader: has(text, 'Who leads it.'), capacity: may(count, 'How many it holds; null: no limit.'),
  people: has(ids, 'Who is to come.'), cancelled: may(() => Undone, 'It will not be; null: it will.'),
  present: may(ids, 'Who was there; null: no list was handed in.'), excused: may(ids, 'Who was excused; null: no list was handed in.'),
})

export const KeptFree = toldShape('KeptFree', 'Days that study must not take.', { id: has(id, 'Opaque id.'), from: has(text, 'First day.'), to: has(text, 'Last day.'), title: has(text, 'What for.') })

export const YearClash = toldShape('YearClash', 'Two things that cannot both be.', { kind: has(clashKind, 'What it is.'), sessions: has(ids, 'Which sessions.'), people: has(ids, 'Which people.'), ...said })

export const TeamManager = toldShape('TeamManager', 'A manager answers for a team.', { team: has(text, 'Which team.'), manager: has(id, 'Which person.'), managerName: may(text, 'Name of the person.') })

export const TeamCheck = toldShape('TeamCheck', 'A look at how a team is getting on.', {
  id: has(id, 'Opaque id.'), team: has(text, 'Which team.'), on: has(text, 'Day.'), by: has(text, 'Who looked.'), finding: has(text, 'What was found.'), remedy: may(text, 'What was agreed.'),
  byName: has(text, 'Who entered it.'), at: has(moment, 'When.'),
})

export const Delegation = toldShape('Delegation', 'A deputy signs for the principal for some days.', {
  id: has(id, 'Opaque id.'), account: has(id, "The deputy's account."), name: has(text, 'Name.'), from: has(text, 'First day.'), to: has(text, 'Last day.'), decision: has(text, 'Number of the paper.'),
})

export const Issuer = toldShape('Issuer', 'Who may issue certificates.', { id: has(id, 'Opaque id.'), name: has(text, 'Name.'), from: has(text, 'First day.'), to: may(text, 'Last day.'), decision: has(text, 'Number of the paper.') })

export const NumberGap = toldShape('NumberGap', 'Numbers missing between certificates of one series.', {
  kind: has(gapKind, 'What it is.'), issuer: has(id, 'Whose numbers.'), issuerName: has(text, 'Name of the issuer.'), after: has(text, 'The number before.'), before: has(text, 'The number after.'), missing: has(count, 'How many nobody entered.'), ...said,
})

export const YearReminder = toldShape('YearReminder', 'What is due and who is meant; text ready for the staff chat.', {
  due: has(text, 'Day.'), days: has(count, 'Days from today; negative: past.'), what: has(reminderKind, 'What it is.'), ...said,
  provision: may(() => BasisSaid, 'What fixed the day; null: the school itself.'), people: has(ids, 'Whom it concerns.'),
})

export const YearDrift = toldShape('YearDrift', "Choices in the school's sheet that differ from the personal plan.", {
  person: has(id, 'Whose.'), fullName: has(text, 'Name.'), sheet: has(texts, 'Modules in the sheet.'), book: has(texts, 'Modules in the personal plan.'),
})

export const YearDeputy = toldShape('YearDeputy', 'An account that may be delegated to.', { account: has(id, 'The account.'), name: has(text, 'Its name.') })

const Registration = toldShape('ModuleRegistrations', 'How many registered for a module.', {
  code: has(text, 'The module.'), title: may(text, 'Title in Vietnamese.'), titleVerified: has(truth, 'Whether somebody compared the title with the original.'), people: has(count, 'How many.'), names: has(texts, 'Their names.'),
})

const TeamTotals = toldShape('TeamTotals', 'How a team stands.', {
  team: may(text, 'Which team; null: those without one.'), people: has(count, 'How many.'), approved: has(count, 'With an approved plan.'), completed: has(count, 'Rated completed.'), notCompleted: has(count, 'Rated not completed.'), notYet: has(count, 'Not rated yet.'),
})

const TermTotals = toldShape('TermTotals', 'What falls into a term.', { term: may(count, '1 or 2; null: not said.'), periods: has(amount, 'How many periods.'), items: has(count, 'How many items.') })

const StandingTotals = toldShape('StandingTotals', 'How many have a standing today.', { standing: has(standing, 'Which.'), people: has(count, 'How many.') })

const RatedTotals = toldShape('RatedTotals', 'How the people are rated so far.', { completed: has(count, 'Completed.'), notCompleted: has(count, 'Not completed.'), notYet: has(count, 'Not yet.'), notRated: has(count, 'Neither: on leave, deferred, exempt, gone.') })

const ProgrammeTotals = toldShape('ProgrammeTotals', 'What a programme adds up to over the people who are there.', {
  programme: has(text, "'01', '02' or '03'."), owed: has(amount, 'Owed.'), planned: has(amount, 'Planned, as far as known.'), earned: has(amount, 'Earned.'), missing: has(amount, 'Missing, as far as known.'), people: has(count, 'How many planned something of it.'),
})

export const YearTotals = toldShape('YearTotals', 'What a year adds up to; every total is the sum of its rows.', {
  people: has(count, 'All.'), active: has(count, 'Of them active today.'), byStanding: has(() => [StandingTotals], 'By standing.'),
  empty: has(count, 'Nothing chosen.'), drafted: has(count, 'Plans with the teacher.'), underway: has(count, 'Plans on their way.'), approved: has(count, 'Approved plans.'),
  registrations: has(() => [Registration], 'Module by module.'), periods: has(() => [ProgrammeTotals], 'Programme by programme.'), teams: has(() => [TeamTotals], 'Team by team.'), terms: has(() => [TermTotals], 'Term by term.'),
  rated: has(() => RatedTotals, 'How they are rated.'), certificates: has(count, 'Certificates that hold.'),
})
