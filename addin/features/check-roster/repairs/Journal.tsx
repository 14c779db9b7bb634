import { useState } from 'react'
import type { JournalStep } from '../../../file/journal.ts'
import { ActButton } from '../../../ui/ActButton.tsx'
import { useDesk, useStore } from '../../../ui/desk-context.ts'
import { Section } from '../../../ui/Section.tsx'
import { undoRepair, type Refused } from './undo-repair.ts'
import { useRepairPhrases } from './use-repair-phrases.ts'

const clockTime = (at: string): string => new Date(at).toLocaleString('vi-VN', { hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' })

const Step = ({ step }: { readonly step: JournalStep }) => {
  const desk = useDesk()
  const repair = useRepairPhrases()
  const language = useStore(desk.language)
  const [refused, setRefused] = useState<Refused | null>(null)
  const undo = (how: 'possible' | 'allOrNone'): void => { void undoRepair(desk, step, how).then(setRefused) }
  return (
    <li data-testid="journal-step">
      <span>{repair.step(step.what[language], step.cells.length, clockTime(step.at))}</span>
      {refused && refused.left > 0
        ? <ActButton size="small" act={() => { undo('possible') }}>{repair.undoRest(refused.left)}</ActButton>
        : <ActButton size="small" act={() => { undo(refused ? 'possible' : 'allOrNone') }}>{repair.undo}</ActButton>}
    </li>
  )
}

/** Repairs made in this file, the newest first, each with its way back. */
export const Journal = () => {
  const repair = useRepairPhrases()
  const steps = useStore(useDesk().seen)?.file.state.journal ?? []
  if (steps.length === 0) return null
  return (
    <Section title={repair.journalTitle} testId="journal">
      <p className="hint">{repair.journalHint}</p>
      <ol className="plain">{steps.map((step) => <Step key={step.id} step={step} />)}</ol>
    </Section>
  )
}
