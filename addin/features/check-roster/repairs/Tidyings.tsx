import { useMemo } from 'react'
import { groupedBy } from '#schema/figures/grouped.ts'
import type { Offer } from '../../../engine/engine.ts'
import { useDesk, usePhrases, useStore } from '../../../ui/desk-context.ts'
import { Section } from '../../../ui/Section.tsx'
import { cellAddress } from '../../../workbook/a1.ts'
import { GroupButton } from './GroupRepair.tsx'
import { mending } from './mending.ts'
import { OfferView } from './OfferView.tsx'
import { useRepairPhrases } from './use-repair-phrases.ts'

const SHOWN = 10

const Place = ({ offer }: { readonly offer: Offer }) => {
  const { check } = usePhrases()
  const [change] = offer.changes
  return <li>{change && <span className="where">{check.where(change.cell.sheet, cellAddress(change.cell))}</span>}<OfferView offer={offer} /></li>
}

const Kind = ({ offers }: { readonly offers: readonly Offer[] }) => {
  const repair = useRepairPhrases()
  const language = useStore(useDesk().language)
  return (
    <details className="cause" data-testid="tidying">
      <summary tabIndex={0}>{repair.kind(offers[0]?.said[language].title ?? '', offers.length)}</summary>
      <GroupButton offers={offers} />
      <ol className="plain">{offers.slice(0, SHOWN).map((offer) => <Place key={JSON.stringify(offer.changes[0]?.cell)} offer={offer} />)}</ol>
      {offers.length > SHOWN && <p className="hint">{repair.more(offers.length - SHOWN)}</p>}
    </details>
  )
}

/** Cells that are understood and could be written better; closed until somebody wants them. */
export const Tidyings = () => {
  const repair = useRepairPhrases()
  const offers = useStore(mending)?.tidyings
  const groups = useMemo(() => [...groupedBy(offers ?? [], ({ kind }) => kind)], [offers])
  if (groups.length === 0) return null
  return (
    <Section title={repair.tidyTitle} testId="tidyings">
      <p className="hint">{repair.tidyHint}</p>
      {groups.map(([kind, group]) => <Kind key={kind} offers={group} />)}
    </Section>
  )
}
