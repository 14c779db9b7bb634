import { useState, type FormEvent } from 'react'
import type { Standing } from '../../api/generated/graphql.ts'
import { today } from '../../clock.ts'
import { record } from '../../desk/year-record.ts'
import type { ResultsPerson } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'

const STANDINGS: readonly Standing[] = ['ACTIVE', 'ON_LEAVE', 'DEFERRED', 'EXEMPT', 'TRANSFERRED', 'LEFT']

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Leave, deferral, exemption, transfer, end: with its days and the paper it rests on. */
export const SetStanding = ({ person }: { readonly person: ResultsPerson }) => {
  const desk = useDesk()
  const { rating, results } = usePhrases()
  const [fields, setFields] = useState({ standing: 'ON_LEAVE', from: today(desk.clock.now()), to: '', reason: '', decision: '' })
  const set = (name: keyof typeof fields) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { standing, from, to, reason, decision } = fields
    void record(desk, [{ setStanding: { person: person.id, standing: standing as Standing, from, to: given(to), reason: given(reason), decision: given(decision) } }], { did: (phrases) => phrases.rating.standingSet(person.fullName) })
  }
  return (
    <form onSubmit={submit} aria-label={rating.changeStanding(person.fullName)}>
      <Choice label={rating.standing} value={fields.standing} set={set('standing')} options={STANDINGS.map((one) => [one, rating.state[one]] as const)} />
      <div className="row pair"><TextField label={rating.from} type="date" value={fields.from} set={set('from')} required /><TextField label={rating.to} type="date" hint={rating.toHint} value={fields.to} set={set('to')} /></div>
      <TextField label={rating.decision} hint={rating.decisionHint} value={fields.decision} set={set('decision')} />
      <TextField label={results.why} value={fields.reason} set={set('reason')} />
      <ActButton size="small">{results.enter}</ActButton>
    </form>
  )
}
