import { repairPhrases } from '../../../locale/repair-phrases.ts'
import { useDesk, useStore } from '../../../ui/desk-context.ts'

export const useRepairPhrases = (): ReturnType<typeof repairPhrases> => repairPhrases(useStore(useDesk().language))
