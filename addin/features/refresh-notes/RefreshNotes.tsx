import { cellAddress } from '../../workbook/a1.ts'
import { schoolsOf } from '../../desk/grants.ts'
import { planHead } from '../../desk/plan-head.ts'
import { sensibleTarget, type Target } from '../../desk/target.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Receipt } from '../../ui/Receipt.tsx'
import { Section } from '../../ui/Section.tsx'
import type { PlacedNote } from './place-notes.ts'
import { notes, refreshNotes } from './refresh-notes.ts'

const useAsked = (): Target | null => {
  const desk = useDesk()
  const { account, ended } = useStore(desk.session)
  const seen = useStore(desk.seen)
  const target = sensibleTarget(desk, schoolsOf(account, ['CLERK', 'PRINCIPAL']), seen)
  return ended || target.school === '' ? null : target
}

const Note = ({ placed: { note, line, cell } }: { readonly placed: PlacedNote }) => {
  const desk = useDesk()
  const { notes: words, signing, shell, check } = usePhrases()
  return (
    <li className="outcome" data-testid="note">
      <button type="button" className="place" onClick={() => { if (cell) void desk.workbook.goTo(cell) }}>
        <span className="where">{cell ? check.where(cell.sheet, cellAddress(cell)) : words.gone} · {line.fullName}</span>
        <span className="what">{note.text}</span>
        <span className="hint">{words.by(signing.role(note.byRole), note.byName, shell.when(note.at))}</span>
      </button>
    </li>
  )
}

const Open = () => {
  const { notes: words } = usePhrases()
  const fetched = useStore(notes)
  if (!fetched) return null
  return fetched.length === 0 ? <p>{words.none}</p> : <ol className="plain">{fetched.map((placed) => <Note key={placed.note.id} placed={placed} />)}</ol>
}

const Standing = () => {
  const { send } = usePhrases()
  const plan = useStore(planHead)
  if (!plan) return null
  return (
    <>
      <p><span className="badge" data-testid="plan-state" data-state={plan.state}>{send.state[plan.state]}</span></p>
      {plan.latestReceipt && <Receipt receipt={plan.latestReceipt} />}
    </>
  )
}

/** How the plan stands, and what was written about its rows. */
export const RefreshNotes = () => {
  const desk = useDesk()
  const { notes: words } = usePhrases()
  const asked = useAsked()
  if (!asked) return null
  return (
    <Section title={words.title} testId="notes">
      <ActButton act={() => { void refreshNotes(desk, asked) }}>{words.refresh}</ActButton>
      <Standing />
      <Open />
    </Section>
  )
}
