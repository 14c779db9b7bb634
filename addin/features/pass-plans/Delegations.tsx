import { useState } from 'react'
import { today } from '../../clock.ts'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { TextField } from '../../ui/TextField.tsx'
import { delegate, endDelegation } from './pass-plans.ts'

const fresh = { account: '', from: '', to: '', decision: '' }

const Fresh = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { passPlans: words } = usePhrases()
  const [told, tell] = useState(fresh)
  const chosen = book.deputies.find(({ account }) => account === told.account) ?? book.deputies[0]
  if (!chosen) return <p className="hint">{words.noDeputy}</p>
  const set = (part: Partial<typeof fresh>): void => { tell({ ...told, ...part }) }
  const send = async (): Promise<void> => { if ((await delegate(desk, { ...told, ...chosen }))?.entered[0] === true) tell(fresh) }
  return (
    <form aria-label={words.delegations} onSubmit={(event) => { event.preventDefault(); void send() }}>
      <Choice label={words.deputy} value={chosen.account} set={(account) => { set({ account }) }} options={book.deputies.map(({ account, name }) => [account, name] as const)} />
      <TextField label={words.from} type="date" required value={told.from} set={(from) => { set({ from }) }} />
      <TextField label={words.to} type="date" required value={told.to} set={(to) => { set({ to }) }} />
      <TextField label={words.decision} required value={told.decision} set={(decision) => { set({ decision }) }} />
      <ActButton>{words.delegate}</ActButton>
    </form>
  )
}

/** Who may sign for the principal, from when to when, by which paper. */
export const Delegations = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { passPlans: words, shell } = usePhrases()
  const now = today(desk.clock.now())
  const principal = book.viewerRole.includes('PRINCIPAL')
  return (
    <details className="section" data-testid="delegations">
      <summary tabIndex={0}>{words.delegations}</summary>
      <p className="hint">{words.delegationsHint}</p>
      {book.delegations.length === 0 && <p className="hint">{words.noDelegation}</p>}
      <ul className="plain">
        {book.delegations.map((one) => (
          <li key={one.id} className="outcome">{words.delegationLine({ ...one, from: shell.day(one.from), to: shell.day(one.to) })} {principal && one.to > now && <ActButton size="small" act={() => { void endDelegation(desk, one) }}>{words.endDelegation}</ActButton>}</li>
        ))}
      </ul>
      {principal && <Fresh book={book} />}
    </details>
  )
}
