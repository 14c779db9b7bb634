import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import { Section } from '../../ui/Section.tsx'
import { LateWhy } from '../../ui/LateWhy.tsx'
import { explainPerson } from './explain-plan.ts'
import { NoteField } from './NoteField.tsx'
import { readLines } from './open-plan.ts'
import { review, type Line, type Plan } from './review.ts'

const PAGE = 40

const Row = ({ line, plan }: { readonly line: Line; readonly plan: string }) => {
  const { review: words, notes, signing, shell } = usePhrases()
  return (
    <li className="outcome" data-testid="line">
      <p><span className="strong">{line.fullName}</span> <span className="hint">{[line.roleText, line.modules.join(', '), line.periods03 == null ? '' : words.periodsOf(line.periods03)].filter((part) => part).join(' · ')}</span></p>
      {line.notes.map((note) => <p key={note.id} className="hint">{note.resolved ? words.resolved : words.openNote}: {note.text} ({notes.by(signing.role(note.byRole), note.byName, shell.when(note.at))})</p>)}
      <LateWhy of={line.fullName ?? ''} ask={(desk) => explainPerson(desk, plan, line.personId)} />
      <NoteField personId={line.personId} name={line.fullName ?? ''} field={null} />
    </li>
  )
}

/** Every row, for whoever wants to read more than the exceptions; fetched when asked for. */
export const AllLines = ({ plan }: { readonly plan: Plan }) => {
  const desk = useDesk()
  const { review: words, send } = usePhrases()
  const { lines } = useStore(review)
  const [shown, setShown] = useState(PAGE)
  return (
    <Section title={words.lines(plan.counts.people)} testId="lines">
      {lines === null
        ? <ActButton size="small" act={() => { void readLines(desk, plan.id) }}>{words.readLines}</ActButton>
        : <ol className="plain">{lines.slice(0, shown).map((line) => <Row key={line.id} line={line} plan={plan.id} />)}</ol>}
      {lines !== null && lines.length > shown && <Button size="small" onClick={() => { setShown(shown + PAGE) }}>{send.more(lines.length - shown)}</Button>}
    </Section>
  )
}
