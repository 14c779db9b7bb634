import { useState, type FormEvent } from 'react'
import type { CreditKind } from '../../api/generated/graphql.ts'
import { today } from '../../clock.ts'
import { record } from '../../desk/year-record.ts'
import type { ResultsPerson } from '../../desk/year-results.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { AskReason } from '../../ui/AskReason.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'

const KINDS: readonly CreditKind[] = ['CARRIED_OVER', 'WAIVED', 'BROUGHT']

const PROGRAMMES = ['01', '02', '03'] as const

/** Lines of this year that a paper decided; one entered by mistake is withdrawn and stays readable. */
export const Credits = ({ person }: { readonly person: ResultsPerson }) => {
  const desk = useDesk()
  const { ledger, results, shell } = usePhrases()
  const kept = person.credits.filter(({ withdrawn }) => withdrawn === null)
  if (kept.length === 0) return <p className="hint">{ledger.noCredits}</p>
  return (
    <ul className="plain" data-testid="credits">
      {kept.map((credit) => (
        <li key={credit.id} className="outcome">
          <p>{ledger.credit({ ...credit, kind: ledger.kind[credit.kind] })}</p>
          <p className="hint">{ledger.decided(credit.decision, shell.day(credit.on))}</p>
          <AskReason label={ledger.withdraw} reason={results.why} act={(reason) => record(desk, [{ withdrawCredit: { credit: credit.id, reason } }])} />
        </li>
      ))}
    </ul>
  )
}

/** A waiver, periods carried over or brought along: never without its paper. */
export const NewCredit = ({ person }: { readonly person: ResultsPerson }) => {
  const desk = useDesk()
  const { ledger, rating, results } = usePhrases()
  const empty = { kind: 'CARRIED_OVER', programme: '03', periods: '', decision: '', from: '', on: today(desk.clock.now()) }
  const [fields, setFields] = useState(empty)
  const set = (name: keyof typeof fields) => (value: string): void => { setFields({ ...fields, [name]: value }) }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { kind, programme, periods, decision, from, on } = fields
    const credit = { person: person.id, kind: kind as CreditKind, programme, periods: Number(periods.replace(',', '.')), decision: decision.trim(), from: kind === 'WAIVED' || from.trim() === '' ? null : from.trim(), on }
    void record(desk, [{ credit: { credit } }], { did: (phrases) => phrases.ledger.entered(person.fullName) }).then((done) => { if (done?.entered[0]) setFields(empty) })
  }
  return (
    <form onSubmit={submit} aria-label={ledger.add}>
      <Choice label={ledger.kindOf} value={fields.kind} set={set('kind')} options={KINDS.map((kind) => [kind, ledger.kind[kind]] as const)} />
      <div className="row pair"><Choice label={ledger.programme} value={fields.programme} set={set('programme')} options={PROGRAMMES.map((one) => [one, one] as const)} /><TextField label={ledger.periods} type="number" value={fields.periods} set={set('periods')} required /></div>
      <TextField label={rating.decision} value={fields.decision} set={set('decision')} required />
      {fields.kind !== 'WAIVED' && <TextField label={ledger.from} hint={ledger.fromHint} value={fields.from} set={set('from')} required />}
      <TextField label={results.on} type="date" value={fields.on} set={set('on')} required />
      <ActButton>{ledger.add}</ActButton>
    </form>
  )
}
