import { Textarea } from '@fluentui/react-components'
import { useEffect, useId, useRef } from 'react'
import { Act } from '../../ui/Act.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Figures } from '../../ui/Figures.tsx'
import { Receipt } from '../../ui/Receipt.tsx'
import { Section } from '../../ui/Section.tsx'
import { explainPlan } from './explain-plan.ts'
import { LateWhy } from '../../ui/LateWhy.tsx'
import { actOnPlan, type PlanAct } from './act-on-plan.ts'
import { AllLines } from './AllLines.tsx'
import { Differences } from './Differences.tsx'
import { Exceptions } from './Exceptions.tsx'
import { openPlan } from './open-plan.ts'
import { review, written, type Plan } from './review.ts'
import { Upstream } from './Upstream.tsx'

const Head = ({ plan }: { readonly plan: Plan }) => {
  const { review: words, send, shell } = usePhrases()
  const { counts } = plan
  const moments = [[words.submitted, plan.submittedAt], [words.approved, plan.approvedAt], [words.pushed, plan.pushedAt], [words.decided, plan.decidedAt]] as const
  return (
    <>
      <p className="strong" data-testid="plan-name">{plan.school.name} · {plan.schoolYear}</p>
      <p><span className="badge" data-testid="plan-state" data-state={plan.state}>{send.state[plan.state]}</span></p>
      <ul className="plain hint">{moments.flatMap(([name, at]) => (at ? [<li key={name}>{name}: {shell.when(at)}</li>] : []))}</ul>
      <Figures label={words.totals} figures={[
        [words.people, counts.people], [words.managers, counts.managers], [words.teachers, counts.teachers], [words.registrations, counts.registrations],
        [words.periods, counts.periodsPlanned ?? '–'], [words.errors, counts.errors], [words.warnings, counts.warnings],
      ]} />
      <LateWhy key={`${plan.id} ${String(plan.version)}`} of={words.totals} ask={(desk) => explainPlan(desk, plan.id)} />
    </>
  )
}

/** What will be said with the act, to the plan as a whole. */
const Note = () => {
  const { review: words } = usePhrases()
  const { note } = useStore(review)
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words.note}</label>
      <Textarea id={id} value={note} onChange={(_, data) => { review.change((held) => ({ ...held, note: data.value })) }} />
    </div>
  )
}

/** Acts in the order of a plan's life; those of the other office appear only where they are allowed. */
const ACTS: readonly { readonly act: PlanAct; readonly side: 'school' | 'authority'; readonly primary: boolean }[] = [
  { act: 'approve', side: 'school', primary: true },
  { act: 'return', side: 'school', primary: false },
  { act: 'push', side: 'school', primary: true },
  { act: 'accept', side: 'authority', primary: true },
  { act: 'sendBack', side: 'authority', primary: false },
]

const Acts = ({ plan }: { readonly plan: Plan }) => {
  const desk = useDesk()
  const { review: words } = usePhrases()
  const held = useStore(review)
  const { account } = useStore(desk.session)
  const sides = new Set((account?.grants ?? []).map(({ role }) => (role === 'OFFICER' ? 'authority' : 'school')))
  const shown = ACTS.filter(({ act, side }) => plan.viewerCan[act].allowed || sides.has(side))
  const count = written(held).length
  return (
    <Section title={words.acts} testId="acts">
      <Note />
      <p className="hint">{words.drafts(count)}</p>
      {shown.map(({ act, primary }) => <Act key={act} label={words.act[act]} may={plan.viewerCan[act]} primary={primary && plan.viewerCan[act].allowed} act={() => { void actOnPlan(desk, act) }} />)}
    </Section>
  )
}

/** After a decision the new state and the receipt stand at the top, and the person at the bottom. */
const useTopOnChange = ({ id, state }: Plan): void => {
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) scrollTo({ top: 0 })
    first.current = false
  }, [id, state])
}

/** One plan: where it stands, what changed, what is out of the ordinary, what may be done. */
export const OpenPlan = ({ plan }: { readonly plan: Plan }) => {
  const desk = useDesk()
  const { review: words } = usePhrases()
  useTopOnChange(plan)
  return (
    <>
      <Head plan={plan} />
      <ActButton size="small" act={() => { void openPlan(desk, plan.id) }}>{words.validate}</ActButton>
      {plan.latestReceipt && <Receipt receipt={plan.latestReceipt} />}
      <Differences plan={plan} />
      <Exceptions plan={plan} />
      <AllLines plan={plan} />
      <Upstream plan={plan} />
      <Acts plan={plan} />
    </>
  )
}
