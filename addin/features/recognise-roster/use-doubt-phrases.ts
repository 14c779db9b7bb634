import { doubtPhrases } from '../../locale/doubt-phrases.ts'
import { useDesk, useStore } from '../../ui/desk-context.ts'

export const useDoubtPhrases = (): ReturnType<typeof doubtPhrases> => doubtPhrases(useStore(useDesk().language))
