import { planLines } from '#schema/tables/plan-lines.ts'
import { stepNames, yearRoles } from '#schema/year/actor.ts'
import { assessmentKinds, sources } from '#schema/year/assessment.ts'
import { creditKinds } from '#schema/year/credit.ts'
import { clashKinds, exceptionCodes, reminderKinds } from '#schema/year/figures/findings.ts'
import { forms, ways } from '#schema/year/item.ts'
import { arrivals, standings } from '#schema/year/member.ts'
import { LevelSet } from '#server/graph/scalars.ts'
import { enumOf, setOf } from '#server/graph/set.ts'
import { planLineDescriptions } from '#server/locale/plan-line.ts'

const setKind = (set: object) => (): object => set
const listKind = (set: object) => (): object[] => [set]

export const level = setKind(LevelSet)
export const role = setKind(setOf(planLines.columns.role, planLineDescriptions.role))
export const rating = setKind(setOf(planLines.columns.rating, planLineDescriptions.rating))
export const form = setKind(enumOf('Form', forms, 'All together, at a distance, or a mixture: the forms of TT 19/2019.'))
export const way = setKind(enumOf('Way', ways, 'By oneself, in the team, on a platform, in a course.'))
export const arrival = setKind(enumOf('Arrival', arrivals, 'Where a person came into the year from.'))
export const standing = setKind(enumOf('Standing', standings, 'Only ACTIVE is rated; none of the others is a zero.'))
export const assessmentKind = setKind(enumOf('AssessmentKind', assessmentKinds, 'Questions, exercise, report; since TT 17/2022 regular and periodic assessment.'))
export const resultSource = setKind(enumOf('ResultSource', sources, 'Who said so: the school, or a provider whose file was read.'))
export const creditKind = setKind(enumOf('CreditKind', creditKinds, 'Carried over from another year, waived, or brought from another school.'))

const YearRoleSet = enumOf('YearRole', yearRoles, 'Who acts in a year of a school; a DEPUTY only while a delegation covers the day.')
const YearStepSet = enumOf('YearStep', stepNames, 'The hands a personal plan passes through, first to last.')
export const yearRole = setKind(YearRoleSet)
export const yearRoleList = listKind(YearRoleSet)
export const yearStep = setKind(YearStepSet)
export const yearSteps = listKind(YearStepSet)

export const planState = setKind(enumOf('PersonalPlanState', ['empty', 'drafted', 'underway', 'approved'], 'EMPTY nothing chosen; DRAFTED with the teacher; UNDERWAY with its holder; APPROVED.'))
export const planSource = setKind(enumOf('PlanSource', ['slip', 'sheet', 'previousYear'], 'Where the choices were read.'))
export const verdict = setKind(enumOf('PlanStepVerdict', ['handed', 'passed', 'returned', 'reopened', 'amended'], 'What a hand did with a personal plan.'))
export const attendanceState = setKind(enumOf('AttendanceState', ['present', 'excused', 'absent', 'unknown'], 'UNKNOWN: no list was handed in.'))

export const ratingState = setKind(enumOf(
  'YearRatingState',
  ['rated', 'notYet', 'notRated', 'dataError', 'outside', ...standings.filter((one) => one !== 'active')],
  'RATED completed or not; NOT_YET something is outstanding and the year open; NOT_RATED there is nothing to rate; DATA_ERROR marks to be put right first; OUTSIDE not subject to BDTX; else the standing that holds.',
))
export const itemState = setKind(enumOf('ItemState', ['none', 'waiting', 'passed', 'failed', 'absent'], 'NONE nothing was entered; WAITING entered and not marked; PASSED; FAILED; ABSENT.'))
export const clashKind = setKind(enumOf('ClashKind', clashKinds, 'What cannot both be.'))
export const gapKind = setKind(enumOf('NumberGapKind', ['gap', 'order'], 'GAP numbers are missing; ORDER a later number has an earlier day.'))
export const reminderKind = setKind(enumOf('ReminderKind', reminderKinds, 'What is due.'))
export const exceptionCode = setKind(enumOf('YearExceptionCode', exceptionCodes, 'What whoever approves should look at.'))
export const ledgerKind = setKind(enumOf('LedgerKind', ['owed', 'earned', ...creditKinds], 'Why periods stand in a ledger.'))
