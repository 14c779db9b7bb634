import { badId } from './bad-id/rule.ts'
import { belowStandardTraining } from './below-standard-training/rule.ts'
import { birthDateImpossible } from './birth-date-impossible/rule.ts'
import { cellBecameDate } from './cell-became-date/rule.ts'
import { dateOrder } from './date-order/rule.ts'
import { dateOutsideSchoolYear } from './date-outside-school-year/rule.ts'
import { duplicateModule } from './duplicate-module/rule.ts'
import { duplicateTeacher } from './duplicate-teacher/rule.ts'
import { formulaError } from './formula-error/rule.ts'
import { missingHeading } from './missing-heading/rule.ts'
import { missingName } from './missing-name/rule.ts'
import { moduleAlreadyCompleted } from './module-already-completed/rule.ts'
import { notSubjectToBdtx } from './not-subject-to-bdtx/rule.ts'
import { overYearlyCeiling } from './over-yearly-ceiling/rule.ts'
import { periodsNot40 } from './periods-not-40/rule.ts'
import { planNumberDiffers } from './plan-number-differs/rule.ts'
import { ratingInconsistent } from './rating-inconsistent/rule.ts'
import { ratingUnknownWord } from './rating-unknown-word/rule.ts'
import { repealedCatalogue } from './repealed-catalogue/rule.ts'
import { rowShifted } from './row-shifted/rule.ts'
import { scoreNotANumber } from './score-not-a-number/rule.ts'
import { scoreOutOfRange } from './score-out-of-range/rule.ts'
import { subtotalMismatch } from './subtotal-mismatch/rule.ts'
import { tooFewModules } from './too-few-modules/rule.ts'
import { tooManyModules } from './too-many-modules/rule.ts'
import { unknownModule } from './unknown-module/rule.ts'
import { unknownTeacher } from './unknown-teacher/rule.ts'
import { unknownTopic } from './unknown-topic/rule.ts'
import { unreadableModule } from './unreadable-module/rule.ts'
import { wrongCatalogue } from './wrong-catalogue/rule.ts'
import { wrongLevel } from './wrong-level/rule.ts'

/** All rules, in the order a roster is gone through: layout, people, choices, periods, results. */
export const rules = [
  missingHeading,
  rowShifted,
  formulaError,
  missingName,
  duplicateTeacher,
  unknownTeacher,
  birthDateImpossible,
  badId,
  notSubjectToBdtx,
  belowStandardTraining,
  unreadableModule,
  cellBecameDate,
  unknownModule,
  wrongCatalogue,
  wrongLevel,
  repealedCatalogue,
  duplicateModule,
  planNumberDiffers,
  tooFewModules,
  tooManyModules,
  moduleAlreadyCompleted,
  periodsNot40,
  overYearlyCeiling,
  unknownTopic,
  dateOutsideSchoolYear,
  dateOrder,
  scoreOutOfRange,
  scoreNotANumber,
  ratingInconsistent,
  ratingUnknownWord,
  subtotalMismatch,
] as const

export type KnownRule = (typeof rules)[number]
export type RuleId = KnownRule['id']
export type RuleOf<Id extends RuleId> = Extract<KnownRule, { id: Id }>
