import { Json, SchoolYearLabel } from '#server/graph/scalars.ts'
import { amount, count, has, id, may, text, texts, toldShape, truth } from '#server/graph/shape.ts'
import { School } from '#server/school/school.entity.ts'
import { ledgerKind, rating, ratingState, standing, yearRole, yearRoleList, yearSteps } from '../sets.ts'
import { moment } from './plan.ts'
import { Undone, YearCertificate, YearOverride, YearStamp } from './results.ts'
import { Delegation, Issuer, KeptFree, NumberGap, TeamCheck, TeamManager, YearClash, YearDeputy, YearDrift, YearReminder, YearSession, YearTotals } from './school.ts'

export const schoolYear = () => SchoolYearLabel

const RollOverDone = toldShape('YearRollOver', 'People were taken over from another year.', {
  batch: has(id, 'Names it; undoRollOver takes it back.'), from: has(schoolYear, 'From which year.'), at: has(moment, 'When.'), byName: has(text, 'Who did it.'),
  undone: may(() => Undone, 'Taken back; null: it holds.'),
})

const EvidenceLimits = toldShape('EvidenceLimits', 'How much evidence is taken in.', {
  mostBytes: may(count, 'Largest file; null: no limit.'), mostBytesOfYear: may(amount, 'All files of the year together; null: no limit.'), bytesOfYear: has(amount, 'What they take up today, those taken back among them.'),
})

export const YearBook = toldShape('YearBook', "A school's year as its entries tell it today.", {
  school: has(() => School, 'Whose.'),
  schoolYear: has(schoolYear, 'Which year.'),
  version: has(count, 'How many entries it was made from; a request that writes names it.'),
  steps: has(yearSteps, 'The hands personal plans pass through.'),
  closed: may(() => YearStamp, 'Nothing more is entered; null: it is open.'),
  viewerRole: has(yearRoleList, 'What the viewer may act as today; a deputy only under a delegation.'),
  sessions: has(() => [YearSession], 'Meetings of study, by day.'),
  keptFree: has(() => [KeptFree], 'Days that study must not take.'),
  clashes: has(() => [YearClash], 'What cannot both be.'),
  managers: has(() => [TeamManager], 'Who answers for which team.'),
  checks: has(() => [TeamCheck], 'Checks of teams.'),
  delegations: has(() => [Delegation], 'Who may sign for the principal, from when to when.'),
  deputies: has(() => [YearDeputy], 'Accounts that may be delegated to; told to the principal alone.'),
  issuers: has(() => [Issuer], 'Who may issue certificates.'),
  certificates: has(() => [YearCertificate], 'The register.'),
  numberGaps: has(() => [NumberGap], 'Numbers missing from it.'),
  overrides: has(() => [YearOverride], 'Ratings other than the rules give.'),
  evidenceLimits: has(() => EvidenceLimits, 'How much evidence is taken in, and how much there is.'),
  rollOvers: has(() => [RollOverDone], 'People taken over from other years, the earliest first.'),
  totals: has(() => YearTotals, 'What it adds up to.'),
  reminders: has(() => [YearReminder], 'What is due.'),
  drift: has(() => [YearDrift], "Choices in the school's sheet that differ from personal plans."),
})

export const YearEntryTold = toldShape('YearEntry', 'Something that happened.', {
  number: has(count, 'From 1, without gaps.'), at: has(moment, 'When.'), byName: has(text, 'Who.'), byRole: has(yearRole, 'In which capacity.'), act: has(text, 'Name of the act.'),
  person: may(id, 'Whom it is about; null: no one person.'), textVi: has(text, 'In words, in Vietnamese.'), textEn: has(text, 'In words, in English.'), plain: has(() => Json, 'What the act was told with.'),
})

const LedgerLine = toldShape('LedgerLine', 'One line of the ledger.', {
  schoolYear: has(schoolYear, 'In which year.'), kind: has(ledgerKind, 'Why it stands there.'), programme: has(text, "'01', '02' or '03'."), periods: has(amount, 'How many; negative where owed.'),
  decision: may(text, 'The paper it rests on; null for what is owed by law and earned by marks.'), counted: has(amount, 'What of it counts: periods carried over between two years of this ledger stand in it already.'), balance: has(amount, 'Sum so far: below zero, so much is still owed.'),
})

export const LedgerYear = toldShape('LedgerYear', 'One year of a five-year record.', {
  schoolYear: has(schoolYear, 'Which.'), standing: may(standing, 'What held at its end, or holds today; null: only the sheet knows the year.'), state: may(ratingState, 'How far the rating is; null: only the sheet knows the year.'), rating: may(rating, 'Null: not rated.'),
  grade: may(text, 'One of the four grades of 2012 to 2019, as written; null: it has none.'), owed: may(amount, 'Periods owed; null: not known.'), periods: may(amount, 'Periods earned; null: not known.'),
  modules: has(texts, 'Modules passed; of a year only the sheet knows, those it has of who completed.'), certificates: has(texts, 'Number of the certificate that holds.'), fromSheet: has(truth, 'Read from the plan of that year: there is no book.'),
})

const LegacyGrade = toldShape('LegacyGrade', 'One of the four grades of 2012 to 2019 with what it is today.', {
  schoolYear: has(schoolYear, 'Which year.'), grade: has(text, 'The word as written.'), rating: may(rating, 'What it is today.'), provision: has(text, 'The provision the mapping rests on.'),
  checkedOn: may(text, 'Day somebody last compared that mapping with its text; null: nobody has.'), basis: has(text, 'The paper it was read from.'), byName: has(text, 'Who entered it.'), at: has(moment, 'When.'),
})

export const YearLedger = toldShape('YearLedger', "A person's obligations over all years of this school.", {
  person: has(id, 'Whose.'), fullName: has(text, 'Name.'), lines: has(() => [LedgerLine], 'Line by line, oldest first.'), balance: has(amount, 'What the lines come to.'), record: has(() => [LedgerYear], 'The last five years.'),
  legacies: has(() => [LegacyGrade], 'Grades of 2012 to 2019 that were entered, the earliest year first.'),
})

const RollOverPerson = toldShape('RollOverPerson', 'What rolling over does with somebody.', {
  person: has(id, 'Who.'), fullName: has(text, 'Name.'), team: may(text, 'Team.'), joins: has(truth, 'Whether they come into the new year.'), whyVi: has(text, 'Why, in Vietnamese.'), whyEn: has(text, 'Why, in English.'),
})

export const RollOverPreview = toldShape('RollOverPreview', 'What rolling over into a year would do.', {
  from: has(schoolYear, 'Taken over from.'), version: has(count, 'Version of the book of the new year.'), joins: has(count, 'How many come in.'), people: has(() => [RollOverPerson], 'One by one.'),
})

