import { useState, type FormEvent } from 'react'
import type { PlanState } from '../../api/generated/graphql.ts'
import { authoritiesOf, type Unit } from '../../desk/grants.ts'
import { yearOf } from '../../desk/school-years.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SignInFirst } from '../../ui/SignInFirst.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { YearChoice } from '../../ui/YearChoice.tsx'
import { lastPull, pullFigures } from './pull-figures.ts'
import { PullQuestion, PullResult } from './PullResult.tsx'

const STATES = ['PUSHED', 'ACCEPTED', 'SENT_BACK'] as const satisfies readonly PlanState[]

interface Asked {
  readonly authority: string
  readonly schoolYear: string
  readonly state: string
  readonly school: string
  readonly purpose: string
}

/** Schools are known once figures have come; until then all are meant. */
const useSchools = ({ authority }: Asked): readonly Unit[] => {
  const pull = useStore(lastPull)
  return pull?.pulled.wanted.authority === authority ? pull.pulled.summary.rows.map(({ school }) => school) : []
}

interface Usual {
  readonly authorities: readonly Unit[]
  readonly schoolYear: string
  readonly purpose: string
}

/** What was asked for last, else what most officers want. */
const firstAsked = ({ authorities, ...usual }: Usual): Asked => {
  const last = lastPull.get()?.pulled.wanted
  return { state: '', school: '', ...(last ?? { authority: authorities[0]?.id ?? '', ...usual }) }
}

const useAsked = (authorities: readonly Unit[]): readonly [Asked, (part: Partial<Asked>) => void] => {
  const desk = useDesk()
  const { pull: words } = usePhrases()
  const [asked, set] = useState<Asked>(() => firstAsked({ authorities, schoolYear: yearOf(desk.clock.now()), purpose: words.usualPurpose }))
  return [asked, (part) => { set((held) => ({ ...held, ...part })) }]
}

const Filters = ({ asked, set }: { readonly asked: Asked; readonly set: (part: Partial<Asked>) => void }) => {
  const { pull: words } = usePhrases()
  const schools = useSchools(asked)
  return (
    <>
      <Choice label={words.states} value={asked.state} set={(state) => { set({ state }) }} options={[['', words.anyState], ...STATES.map((state) => [state, words.state[state]] as const)]} />
      {schools.length > 0 && <Choice label={words.schools} value={asked.school} set={(school) => { set({ school }) }} options={[['', words.allSchools], ...schools.map(({ id, name }) => [id, name] as const)]} />}
      <TextField label={words.purpose} value={asked.purpose} set={(purpose) => { set({ purpose }) }} hint={words.purposeHint} required />
    </>
  )
}

const Form = ({ authorities }: { readonly authorities: readonly Unit[] }) => {
  const desk = useDesk()
  const { pull: words, shell } = usePhrases()
  const [asked, set] = useAsked(authorities)
  const busy = useStore(desk.busy) !== null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (busy) return
    if (asked.purpose.trim() === '') { desk.notice.set({ tone: 'warning', say: ({ pull }) => pull.purposeNeeded }); return }
    const { authority, schoolYear, purpose, state, school } = asked
    void pullFigures(desk, { authority, schoolYear, purpose, states: STATES.filter((one) => one === state), schools: school === '' ? [] : [school] })
  }
  return (
    <form onSubmit={submit} aria-label={words.title}>
      {authorities.length > 1 && <Choice label={shell.authority} value={asked.authority} set={(authority) => { set({ authority, school: '' }) }} options={authorities.map(({ id, name }) => [id, name] as const)} />}
      {authorities.length === 1 && <p><span className="hint">{shell.authority}</span><br />{authorities[0]?.name}</p>}
      <YearChoice value={asked.schoolYear} set={(schoolYear) => { set({ schoolYear }) }} />
      <Filters asked={asked} set={set} />
      <ActButton appearance="primary">{words.start}</ActButton>
    </form>
  )
}

/** What schools handed over, into the officer's own workbook. */
export const PullFigures = () => {
  const desk = useDesk()
  const { pull: words, shell, trouble } = usePhrases()
  const { account, ended } = useStore(desk.session)
  if (!account || ended) return <SignInFirst>{ended ? trouble.signedOut : words.signedOut}</SignInFirst>
  const authorities = authoritiesOf(account)
  if (authorities.length === 0) return <p>{words.officersOnly}</p>
  if (desk.workbook.level === '') return <p>{shell.needsExcel}</p>
  return <><PullQuestion /><p className="hint">{words.intro}</p><Form authorities={authorities} /><PullResult /></>
}
