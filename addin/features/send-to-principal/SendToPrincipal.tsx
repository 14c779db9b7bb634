import { useState } from 'react'
import type { Seen } from '../../desk/desk.ts'
import { schoolsOf, type Unit } from '../../desk/grants.ts'
import { sensibleTarget, type Target } from '../../desk/target.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { SignInFirst } from '../../ui/SignInFirst.tsx'
import { YearChoice } from '../../ui/YearChoice.tsx'
import { Outcomes } from './Outcomes.tsx'
import { sending } from './sending.ts'
import { previewSending, sendToPrincipal } from './send-to-principal.ts'

/** The sensible target, until a person chooses another; a preview of one is none of the other. */
const useTarget = (schools: readonly Unit[], seen: Seen | null): readonly [Target, (change: Partial<Target>) => void] => {
  const [chosen, choose] = useState<Partial<Target>>({})
  const target = { ...sensibleTarget(useDesk(), schools, seen), ...chosen }
  return [target, (change) => { choose({ ...chosen, ...change }); sending.change((held) => ({ ...held, stage: 'nothing', results: [] })) }]
}

/** Errors do not stop a sending: the principal sees them as well, and decides. */
const Faults = ({ seen }: { readonly seen: Seen | null }) => {
  const { send } = usePhrases()
  const errors = seen?.judged.findings.filter(({ severity }) => severity === 'error').length ?? 0
  return errors === 0 ? null : <p className="hint" data-testid="errors-before-sending">{send.withErrors(errors)}</p>
}

const Buttons = ({ target, seen }: { readonly target: Target; readonly seen: Seen | null }) => {
  const desk = useDesk()
  const { send } = usePhrases()
  const { stage, decisions } = useStore(sending)
  const previewed = stage === 'previewed' || stage === 'broken' || decisions.size > 0
  return (
    <>
      <Faults seen={seen} />
      <div className="row">
        <ActButton appearance={previewed ? 'secondary' : 'primary'} act={() => { void previewSending(desk, target) }}>{send.preview}</ActButton>
        <ActButton appearance={previewed ? 'primary' : 'secondary'} disabledFocusable={!previewed} aria-describedby="send-why" act={() => { void sendToPrincipal(desk, target) }}>{stage === 'broken' ? send.sendRest : send.send}</ActButton>
      </div>
      {!previewed && <p id="send-why" className="hint">{send.previewFirst}</p>}
    </>
  )
}

const Form = ({ schools }: { readonly schools: readonly Unit[] }) => {
  const { shell } = usePhrases()
  const seen = useStore(useDesk().seen)
  const [target, set] = useTarget(schools, seen)
  return (
    <>
      {schools.length > 1
        ? <Choice label={shell.school} value={target.school} set={(school) => { set({ school }) }} options={schools.map(({ id, name }) => [id, name] as const)} />
        : <p><span className="hint">{shell.school}</span><br />{schools[0]?.name}</p>}
      <YearChoice value={target.schoolYear} set={(schoolYear) => { set({ schoolYear }) }} />
      <Buttons target={target} seen={seen} />
      <Outcomes />
    </>
  )
}

/** Preview, then send; what each row came to. */
export const SendToPrincipal = () => {
  const { send } = usePhrases()
  const { account, ended } = useStore(useDesk().session)
  if (!account || ended) return <><SignInFirst>{ended ? send.ended : send.signedOut}</SignInFirst>{account && <Outcomes />}</>
  const schools = schoolsOf(account, ['CLERK', 'PRINCIPAL'])
  return schools.length === 0 ? <p>{send.noSchool}</p> : <Form schools={schools} />
}
