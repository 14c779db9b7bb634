import { paperKinds } from '#schema/documents/year/paper-kinds.ts'
import { enumOf } from '#server/graph/set.ts'

export const PaperKindSet = enumOf(
  'PaperKind', paperKinds,
  "SCHOOL_PLAN and ANNEX of the plan's snapshot; TEAM_PLAN of one team; PERSONAL_PLAN and FIVE_YEAR_RECORD of one person; PERSONAL_SLIPS to fill in by hand, of one team or all; PROGRESS_REPORT and RESULTS_REPORT of the school; RECOGNITION_DECISION with its list; CERTIFICATE_LIST of who completed.",
)
