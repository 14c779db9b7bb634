import { useState, type FormEvent } from 'react'
import type { Rating } from '../../api/generated/graphql.ts'
import { record } from '../../desk/year-record.ts'
import type { Override, Results, ResultsPerson } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Another rating than the marks give: proposed here, in force once a second account agrees. */
export const ProposeOverride = ({ person }: { readonly person: ResultsPerson }) => {
  const desk = useDesk()
  const { rating, results } = usePhrases()
  const [to, setTo] = useState<Rating>(person.rating.rating === 'COMPLETED' ? 'NOT_COMPLETED' : 'COMPLETED')
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void record(desk, [{ proposeOverride: { person: person.id, rating: to, reason: reason.trim() } }], { did: (phrases) => phrases.rating.proposed })
  }
  return (
    <form onSubmit={submit} aria-label={rating.propose(person.fullName)}>
      <p className="hint">{rating.twoPeople}</p>
      <Choice label={rating.newRating} value={to} set={(value) => { setTo(value as Rating) }} options={[['COMPLETED', rating.state.COMPLETED], ['NOT_COMPLETED', rating.state.NOT_COMPLETED]]} />
      <TextField label={results.why} value={reason} set={setReason} required />
      <ActButton size="small">{rating.proposeIt}</ActButton>
    </form>
  )
}

const Pending = ({ override, name, may }: { readonly override: Override; readonly name: string; readonly may: boolean }) => {
  const desk = useDesk()
  const { rating, results } = usePhrases()
  const settle = (accepted: boolean, note: string | null) => record(desk, [{ settleOverride: { override: override.id, accepted, note } }], { did: (phrases) => phrases.rating.settled(accepted) })
  return (
    <li className="outcome" data-testid="override">
      <p><span className="strong">{name}</span>: {rating.state[override.rating]}. {override.reason}</p>
      <p className="hint">{rating.proposedBy(override.byName)}</p>
      {may ? <div className="row"><ActButton size="small" appearance="primary" act={() => { void settle(true, null) }}>{rating.agree}</ActButton><AskReason label={rating.refuse} reason={results.why} act={(note) => settle(false, note)} /></div> : <p className="hint">{rating.principalSettles}</p>}
    </li>
  )
}

/** Ratings proposed by one person that wait for another. */
export const PendingOverrides = ({ results: year, may }: { readonly results: Results; readonly may: boolean }) => {
  const { rating } = usePhrases()
  const open = year.overrides.filter(({ settled }) => settled === null)
  if (open.length === 0) return null
  return (
    <Section title={rating.pending(open.length)} testId="overrides">
      <ul className="plain">{open.map((override) => <Pending key={override.id} override={override} may={may} name={year.people.find(({ id }) => id === override.person)?.fullName ?? ''} />)}</ul>
    </Section>
  )
}
