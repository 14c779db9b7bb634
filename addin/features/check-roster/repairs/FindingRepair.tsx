import type { SaidFinding } from '../../../engine/engine.ts'
import { useDesk, useStore } from '../../../ui/desk-context.ts'
import { mending } from './mending.ts'
import { OfferView } from './OfferView.tsx'

interface FindingRepairProps {
  readonly finding: SaidFinding
  /** Whether the person is at this place: only then is it said why nothing is offered. */
  readonly current: boolean
}

/** The repair of one finding, or why only a person can put it right. */
const FindingRepair = ({ finding, current }: FindingRepairProps) => {
  const answer = useStore(mending)?.answerTo(finding) ?? null
  const language = useStore(useDesk().language)
  if (!answer) return null
  if ('offer' in answer) return <OfferView offer={answer.offer} />
  return current ? <p className="hint" data-testid="why-not">{answer.whyNot[language]}</p> : null
}
export default FindingRepair
