import type { RuleId } from '#schema/rules/index.ts'

/** A regulation about people, choices, hours, marks, ratings, dates, core staff, qualifications or plans: who answers it. */
export interface Covered {
  readonly provisions: readonly string[]
  /** What holds it against a sheet; empty: only with a reason. */
  readonly rules: readonly RuleId[]
  readonly noRule?: string
}

const sheet = (provisions: string, ...rules: readonly RuleId[]): Covered => ({ provisions: provisions.split(' '), rules })
const unseen = (provisions: string, noRule: string): Covered => ({ provisions: provisions.split(' '), rules: [], noRule })

const loads = 'load/preschool-managers load/preschool-teachers load/general-managers load/general-teachers'
const lists = 'modules/preschool-managers modules/preschool-teachers modules/general-managers modules/general-teachers'
const noColumn = 'no column of a roster says it'
const coreUnknown = 'who is core staff is no column'
const otherRating = 'another rating, kept on another form'
const duty = 'a duty of somebody, carried out by states and receipts of the plan'
const share = 'a share of a school, aimed at'
const course = 'a course of another programme'

/** The regulations that were found, by their numbers in the survey of the field. */
export const coverage: Readonly<Record<string, Covered>> = {
  H01: sheet(loads, 'periods-not-40'), H02: sheet(loads, 'periods-not-40'), H03: sheet(loads, 'periods-not-40', 'too-few-modules'),
  H04: sheet(loads, 'periods-not-40', 'over-yearly-ceiling'), H05: sheet('hours-moved', 'periods-not-40'), H06: sheet('yearly-ceiling', 'over-yearly-ceiling'),
  H07: unseen('load-2011/preschool-teachers', 'rosters of those years state content, not programmes'), H08: unseen('core-support', coreUnknown),
  P03: sheet(lists, 'unknown-module', 'wrong-catalogue', 'wrong-level'), P04: sheet(lists, 'wrong-catalogue', 'wrong-level', 'repealed-catalogue'), P05: sheet(lists, 'unknown-module'),
  P06: sheet(`${loads} ${lists}`, 'too-few-modules'), P07: sheet('modules-per-teacher', 'too-few-modules', 'too-many-modules', 'plan-number-differs'),
  P08: sheet('owed-yearly modules-per-teacher', 'too-few-modules'), P09: unseen('choice-by-rating', otherRating),
  P10: unseen('plan-sums-choices', 'counts typed on a sheet are held against its rows by subtotal-mismatch'), P11: unseen('first-year', 'the circulars\' own days decide'),
  S01: unseen('coverage', 'a roster cannot show whom it leaves out'), S02: unseen('schools-guided', 'the district is no column'), S03: unseen('participation', 'a roster cannot show whom it leaves out'),
  S04: unseen('scope-2022', 'such schools are no level of a roster'), S05: unseen('curriculum-trainees', course), S06: unseen('curriculum-training course-certificate', share),
  S07: unseen('core-for-everybody', coreUnknown), S08: unseen('no-overlap', course),
  F01: unseen('forms', noColumn), F03: unseen('school-forms', noColumn), F04: unseen('core-rounds', noColumn), F05: unseen('core-rounds', coreUnknown), F06: unseen('core-modules', coreUnknown),
  F07: unseen('gathering-forbidden', noColumn), F08: unseen('others-forms', noColumn), F09: unseen('carried-over-modules', coreUnknown),
  E01: unseen('assessment-2019', 'a mark does not say by which test it was had'), E02: unseen('assessment', 'a mark does not say by which test it was had'),
  E03: sheet('marking', 'score-out-of-range', 'score-not-a-number', 'rating-inconsistent'), E04: sheet('outcomes marking', 'rating-inconsistent'),
  E05: sheet('outcomes', 'rating-unknown-word', 'rating-inconsistent'), E06: unseen('outcomes-2012', 'old words are told from the two of today by rating-unknown-word'),
  E07: unseen('results-kept', noColumn), E10: unseen('standard-rating', otherRating), E11: unseen('employee-rating', otherRating),
  C01: unseen('certificate', noColumn), C02: unseen('certificate-issuers', noColumn), C04: unseen('course-certificate', noColumn),
  D01: unseen('school-plan-due', 'the day of sending is the server\'s'), D02: unseen('results-report-due', 'a sheet does not say when it was handed in'),
  D03: unseen('school-plan-due personal-plan-due', 'entered at run time, and held against the day of sending'), D04: unseen('core-training-year', course),
  D05: unseen('core-staff/course', coreUnknown), D06: unseen('leadership-training', 'the day of appointment is no column'),
  U01: unseen('principal-duties', duty), U02: unseen('teacher-duties personal-plan-due', duty), U05: unseen('progress-followed', duty), U06: unseen('terms', 'dates of courses are not bound to terms'),
  K01: unseen('core-staff/eligible', coreUnknown), K02: unseen('core-staff/local-training', coreUnknown), K03: unseen('core-staff/local-training', coreUnknown), K04: unseen('core-support', coreUnknown),
  Q01: unseen('manager-certificates', 'certificates are no column'), Q02: unseen('manager-training', share), Q03: sheet('training-standard teacher-training', 'below-standard-training'),
  Q04: unseen('encouraged-certificates', 'encouraged, not asked'), Q05: unseen('encouraged-certificates', 'encouraged, not asked'), Q06: unseen('computing-skills', noColumn),
  Q07: unseen('staff-training', 'other staff are outside the regulation'), Q08: unseen('staff-training', 'other staff are outside the regulation'),
  Q09: unseen('staff-training', 'other staff are outside the regulation'), Q10: unseen('staff-training', 'other staff are outside the regulation'),
  Q11: unseen('training-road-map', 'said beside below-standard-training; the day of retiring is no column'), Q12: sheet('training-standard', 'below-standard-training'),
  Z01: unseen('employee-rating-time', otherRating), Z02: unseen('employee-rating-transfer', otherRating), Z03: unseen('home-school', 'one school\'s sheet shows one school'),
  Z04: unseen('transfer-file', noColumn), Z05: unseen('employee-rating-contract', otherRating), Z06: unseen('employee-rating-head', otherRating),
}

/** Numbers of the survey that are no provision of ours, with the reason. */
export const beside: Readonly<Record<string, string>> = {
  P01: 'not checkable; topics-01 holds the question', P02: 'not checkable; topics-02 holds the question', F02: 'not checkable', F10: 'not checkable', E08: 'not checkable', D07: 'not checkable',
  U03: 'not checkable', U09: 'not checkable', U10: 'not checkable', U11: 'not checkable', K05: 'not checkable', Q13: 'not checkable',
  E09: 'a notice at second hand, of one commune', C03: 'certificates of public employees in general, and whether it still holds was not found',
  U04: 'an office that was closed in 2025', U07: 'the software of an office', U08: 'a practice of 2026 at second hand',
}

/** How many numbers each part of the survey has. */
export const parts: Readonly<Record<string, number>> = { H: 8, P: 11, S: 8, F: 10, E: 11, C: 4, D: 7, U: 11, K: 5, Q: 13, Z: 6 }
