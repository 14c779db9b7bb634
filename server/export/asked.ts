import type { Language } from '#schema/locale/words.ts'
import type { BoardAccess } from '#server/board/access.ts'
import type { Asker } from '#server/plan/visible-plan.ts'
import type { Reader } from '#server/report/log-access.ts'

/** What is to be written into a file, for whom and what for. */
export interface Export {
  readonly asker: Asker
  readonly access: BoardAccess
  readonly schoolYear: string
  readonly reader: Reader
  readonly language: Language
}
