import type { Sentence } from '../grammar/rule.ts'
import type { RuleId, RuleOf } from '../rules/index.ts'
import { en as badId } from '../rules/bad-id/en.ts'
import { en as belowStandardTraining } from '../rules/below-standard-training/en.ts'
import { en as birthDateImpossible } from '../rules/birth-date-impossible/en.ts'
import { en as cellBecameDate } from '../rules/cell-became-date/en.ts'
import { en as dateOrder } from '../rules/date-order/en.ts'
import { en as dateOutsideSchoolYear } from '../rules/date-outside-school-year/en.ts'
import { en as duplicateModule } from '../rules/duplicate-module/en.ts'
import { en as duplicateTeacher } from '../rules/duplicate-teacher/en.ts'
import { en as formulaError } from '../rules/formula-error/en.ts'
import { en as missingHeading } from '../rules/missing-heading/en.ts'
import { en as missingName } from '../rules/missing-name/en.ts'
import { en as moduleAlreadyCompleted } from '../rules/module-already-completed/en.ts'
import { en as notSubjectToBdtx } from '../rules/not-subject-to-bdtx/en.ts'
import { en as overYearlyCeiling } from '../rules/over-yearly-ceiling/en.ts'
import { en as periodsNot40 } from '../rules/periods-not-40/en.ts'
import { en as planNumberDiffers } from '../rules/plan-number-differs/en.ts'
import { en as ratingInconsistent } from '../rules/rating-inconsistent/en.ts'
import { en as ratingUnknownWord } from '../rules/rating-unknown-word/en.ts'
import { en as repealedCatalogue } from '../rules/repealed-catalogue/en.ts'
import { en as rowShifted } from '../rules/row-shifted/en.ts'
import { en as scoreNotANumber } from '../rules/score-not-a-number/en.ts'
import { en as scoreOutOfRange } from '../rules/score-out-of-range/en.ts'
import { en as subtotalMismatch } from '../rules/subtotal-mismatch/en.ts'
import { en as tooFewModules } from '../rules/too-few-modules/en.ts'
import { en as tooManyModules } from '../rules/too-many-modules/en.ts'
import { en as unknownModule } from '../rules/unknown-module/en.ts'
import { en as unknownTeacher } from '../rules/unknown-teacher/en.ts'
import { en as unknownTopic } from '../rules/unknown-topic/en.ts'
import { en as unreadableModule } from '../rules/unreadable-module/en.ts'
import { en as wrongCatalogue } from '../rules/wrong-catalogue/en.ts'
import { en as wrongLevel } from '../rules/wrong-level/en.ts'

/** One sentence for each rule; a rule without one does not compile. */
export const sentences: { readonly [Id in RuleId]: Sentence<RuleOf<Id>> } = {
  'missing-heading': missingHeading,
  'row-shifted': rowShifted,
  'formula-error': formulaError,
  'missing-name': missingName,
  'duplicate-teacher': duplicateTeacher,
  'unknown-teacher': unknownTeacher,
  'birth-date-impossible': birthDateImpossible,
  'bad-id': badId,
  'not-subject-to-bdtx': notSubjectToBdtx,
  'below-standard-training': belowStandardTraining,
  'unreadable-module': unreadableModule,
  'cell-became-date': cellBecameDate,
  'unknown-module': unknownModule,
  'wrong-catalogue': wrongCatalogue,
  'wrong-level': wrongLevel,
  'repealed-catalogue': repealedCatalogue,
  'duplicate-module': duplicateModule,
  'plan-number-differs': planNumberDiffers,
  'too-few-modules': tooFewModules,
  'too-many-modules': tooManyModules,
  'module-already-completed': moduleAlreadyCompleted,
  'periods-not-40': periodsNot40,
  'over-yearly-ceiling': overYearlyCeiling,
  'unknown-topic': unknownTopic,
  'date-outside-school-year': dateOutsideSchoolYear,
  'date-order': dateOrder,
  'score-out-of-range': scoreOutOfRange,
  'score-not-a-number': scoreNotANumber,
  'rating-inconsistent': ratingInconsistent,
  'rating-unknown-word': ratingUnknownWord,
  'subtotal-mismatch': subtotalMismatch,
}
