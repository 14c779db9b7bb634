import { Button } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import type { Seen } from '../../desk/desk.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { latePart } from '../../ui/late-part.tsx'
import { Section } from '../../ui/Section.tsx'
import { causes, counted } from './causes.ts'
import { checkRoster } from './check-roster.ts'

/** Comes after the findings: what could be repaired, and what was. */
const Repairs = latePart(() => import('./repairs/Repairs.tsx'), false)

const FindingList = latePart(async () => ({ default: (await import('./FindingList.tsx')).FindingList }))

const Filter = ({ only, choose }: { readonly only: boolean; readonly choose: (only: boolean) => void }) => {
  const { check } = usePhrases()
  return (
    <div role="group" aria-label={check.show} className="row">
      <Button size="small" appearance={only ? 'secondary' : 'primary'} aria-pressed={!only} onClick={() => { choose(false) }}>{check.all}</Button>
      <Button size="small" appearance={only ? 'primary' : 'secondary'} aria-pressed={only} onClick={() => { choose(true) }}>{check.onlyErrors}</Button>
    </div>
  )
}

/** Whether what is listed is also what the cells show. */
const Standing = ({ seen, marked }: { readonly seen: Seen; readonly marked: boolean }) => {
  const { check } = usePhrases()
  if (seen.stale) return <p className="hint" data-testid="stale">{check.stale}</p>
  return marked ? null : <p className="hint">{check.notYet}</p>
}

const Found = ({ seen }: { readonly seen: Seen }) => {
  const { check } = usePhrases()
  const marked = useStore(useDesk().marked)
  const [only, setOnly] = useState(false)
  const { findings, ruleset } = seen.judged
  const sums = counted(findings)
  const shown = causes(only ? findings.filter(({ severity }) => severity === 'error') : findings)
  return (
    <Section title={check.results} testId="findings">
      <p className="strong" role="status" data-testid="counts">{findings.length === 0 ? check.clean(seen.judged.reading.roster.lines.length) : check.found(sums.error, sums.warning, sums.info)}</p>
      <Standing seen={seen} marked={marked} />
      {findings.length > 0 && <Filter only={only} choose={setOnly} />}
      <Suspense fallback={null}><FindingList key={`${ruleset.version}:${String(findings.length)}:${String(only)}`} causes={shown} /></Suspense>
      <p className="hint">{check.ruleset(ruleset.version)}</p>
    </Section>
  )
}

/** The check itself. */
export const CheckButton = () => {
  const desk = useDesk()
  const { check } = usePhrases()
  return <ActButton appearance="primary" title={check.runHint} act={() => { void checkRoster(desk) }} data-testid="run-check">{check.run}</ActButton>
}

/** What the check found, grouped by cause. */
export const CheckResults = () => {
  const seen = useStore(useDesk().seen)
  return seen && seen.judged.reading.tables.length > 0 ? <><Found seen={seen} /><Suspense fallback={null}><Repairs /></Suspense></> : null
}
