import type { Offer } from '../../../engine/engine.ts'
import { ActButton } from '../../../ui/ActButton.tsx'
import { useDesk, useStore } from '../../../ui/desk-context.ts'
import { applyRepairs } from './apply-repairs.ts'
import { useRepairPhrases } from './use-repair-phrases.ts'

/** What stands in the cell and what would, why that is safe, and the click that does it. */
export const OfferView = ({ offer }: { readonly offer: Offer }) => {
  const desk = useDesk()
  const repair = useRepairPhrases()
  const said = offer.said[useStore(desk.language)]
  const stale = useStore(desk.seen)?.stale === true
  return (
    <div className="offer" data-testid="offer">
      <p className="change">{repair.change(said.before, said.after)}</p>
      {said.formula !== null && <p className="strong">{said.formula}</p>}
      <p className="hint">{said.safe}</p>
      <ActButton size="small" disabledFocusable={stale} title={stale ? repair.stale : undefined} act={() => { void applyRepairs(desk, [offer]) }}>{repair.one}</ActButton>
    </div>
  )
}
