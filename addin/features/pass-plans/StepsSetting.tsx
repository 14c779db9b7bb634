import { useState } from 'react'
import type { YearBook } from '../../desk/year-book.ts'
import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { setSteps } from './pass-plans.ts'
import type { Step } from './waiting.ts'

const all: readonly Step[] = ['TEACHER', 'TEAM_HEAD', 'PRINCIPAL']

/** Whether team heads look before the principal does. Teacher and principal are always among the hands. */
export const StepsSetting = ({ book }: { readonly book: YearBook }) => {
  const desk = useDesk()
  const { passPlans: words } = usePhrases()
  const [heads, setHeads] = useState(book.steps.includes('TEAM_HEAD'))
  const told = all.filter((step) => step !== 'TEAM_HEAD' || heads)
  return (
    <details className="section" data-testid="steps">
      <summary tabIndex={0}>{words.steps(book.steps)}</summary>
      <label className="tick"><input type="checkbox" checked={heads} onChange={() => { setHeads(!heads) }} /> {words.headsFirst}</label>
      {told.length !== book.steps.length && <ActButton act={() => { void setSteps(desk, told, book.steps) }}>{words.setSteps}</ActButton>}
    </details>
  )
}
