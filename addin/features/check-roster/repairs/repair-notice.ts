import type { Desk, Notice } from '../../../desk/desk.ts'
import { repairPhrases } from '../../../locale/repair-phrases.ts'

type Say = (repair: ReturnType<typeof repairPhrases>) => string

/** News about repairs, in the language of the moment. */
export const repairNotice = (desk: Desk, tone: Notice['tone'], say: Say): Notice => ({ tone, say: () => say(repairPhrases(desk.language.get())) })
