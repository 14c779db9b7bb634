import type { Sentence } from '../grammar/rule.ts'
import type { RuleId, RuleOf } from '../rules/index.ts'
import { vi as badId } from '../rules/bad-id/vi.ts'
import { vi as belowStandardTraining } from '../rules/below-standard-training/vi.ts'
import { vi as birthDateImpossible } from '../rules/birth-date-impossible/vi.ts'
import { vi as cellBecameDate } from '../rules/cell-became-date/vi.ts'
import { vi as dateOrder } from '../rules/date-order/vi.ts'
import { vi as dateOutsideSchoolYear } from '../rules/date-outside-school-year/vi.ts'
import { vi as duplicateModule } from '../rules/duplicate-module/vi.ts'
import { vi as duplicateTeacher } from '../rules/duplicate-teacher/vi.ts'
import { vi as formulaError } from '../rules/formula-error/vi.ts'
import { vi as missingHeading } from '../rules/missing-heading/vi.ts'
import { vi as missingName } from '../rules/missing-name/vi.ts'
import { vi as moduleAlreadyCompleted } from '../rules/module-already-completed/vi.ts'
import { vi as notSubjectToBdtx } from '../rules/not-subject-to-bdtx/vi.ts'
import { vi as overYearlyCeiling } from '../rules/over-yearly-ceiling/vi.ts'
import { vi as periodsNot40 } from '../rules/periods-not-40/vi.ts'
import { vi as planNumberDiffers } from '../rules/plan-number-differs/vi.ts'
import { vi as ratingInconsistent } from '../rules/rating-inconsistent/vi.ts'
import { vi as ratingUnknownWord } from '../rules/rating-unknown-word/vi.ts'
import { vi as repealedCatalogue } from '../rules/repealed-catalogue/vi.ts'
import { vi as rowShifted } from '../rules/row-shifted/vi.ts'
import { vi as scoreNotANumber } from '../rules/score-not-a-number/vi.ts'
import { vi as scoreOutOfRange } from '../rules/score-out-of-range/vi.ts'
import { vi as subtotalMismatch } from '../rules/subtotal-mismatch/vi.ts'
import { vi as tooFewModules } from '../rules/too-few-modules/vi.ts'
import { vi as tooManyModules } from '../rules/too-many-modules/vi.ts'
import { vi as unknownModule } from '../rules/unknown-module/vi.ts'
import { vi as unknownTeacher } from '../rules/unknown-teacher/vi.ts'
import { vi as unknownTopic } from '../rules/unknown-topic/vi.ts'
import { vi as unreadableModule } from '../rules/unreadable-module/vi.ts'
import { vi as wrongCatalogue } from '../rules/wrong-catalogue/vi.ts'
import { vi as wrongLevel } from '../rules/wrong-level/vi.ts'

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
