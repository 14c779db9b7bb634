import { Button } from '@fluentui/react-components'
import type { Offer, SaidFinding } from '../../../engine/engine.ts'
import { useDesk, useStore } from '../../../ui/desk-context.ts'
import { applyRepairs, MOST_CELLS } from './apply-repairs.ts'
import { mending, sureOffers } from './mending.ts'
import { useRepairPhrases } from './use-repair-phrases.ts'

export const GroupButton = ({ offers }: { readonly offers: readonly Offer[] }) => {
  const desk = useDesk()
  const repair = useRepairPhrases()
  const stale = useStore(desk.seen)?.stale === true
  const off = useStore(desk.busy) !== null || stale
  if (offers.length < 2) return null
  return <Button size="small" disabledFocusable={off} title={stale ? repair.stale : undefined} onClick={() => { if (!off) void applyRepairs(desk, offers) }}>{repair.group(Math.min(offers.length, MOST_CELLS))}</Button>
}

/** One click for all findings of a cause that have one reading only. */
const GroupRepair = ({ findings }: { readonly findings: readonly SaidFinding[] }) => <GroupButton offers={sureOffers(useStore(mending), findings)} />
export default GroupRepair
