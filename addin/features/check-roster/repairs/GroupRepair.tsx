import type { Offer, SaidFinding } from '../../../engine/engine.ts'
import { ActButton } from '../../../ui/ActButton.tsx'
import { useDesk, useStore } from '../../../ui/desk-context.ts'
import { applyRepairs, MOST_CELLS } from './apply-repairs.ts'
import { mending, sureOffers } from './mending.ts'
import { useRepairPhrases } from './use-repair-phrases.ts'

export const GroupButton = ({ offers }: { readonly offers: readonly Offer[] }) => {
  const desk = useDesk()
  const repair = useRepairPhrases()
  const stale = useStore(desk.seen)?.stale === true
  if (offers.length < 2) return null
  return <ActButton size="small" disabledFocusable={stale} title={stale ? repair.stale : undefined} act={() => { void applyRepairs(desk, offers) }}>{repair.group(Math.min(offers.length, MOST_CELLS))}</ActButton>
}

/** One click for all findings of a cause that have one reading only. */
const GroupRepair = ({ findings }: { readonly findings: readonly SaidFinding[] }) => <GroupButton offers={sureOffers(useStore(mending), findings)} />
export default GroupRepair
