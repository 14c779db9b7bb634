import type { YearBook } from '../../desk/year-book.ts'
import { usePhrases } from '../../ui/desk-context.ts'
import { Amendments } from './Amendments.tsx'
import { Delegations } from './Delegations.tsx'
import { StepsSetting } from './StepsSetting.tsx'
import { decidesLast, stepsOf, waitingAt } from './waiting.ts'
import { Waiting } from './Waiting.tsx'

/** Plans that somebody else has; a principal may stand in for a head of a team. */
const Elsewhere = ({ book }: { readonly book: YearBook }) => {
  const { passPlans: words } = usePhrases()
  const others = book.steps.filter((step) => step !== 'TEACHER' && !stepsOf(book).includes(step))
  return others.map((step) => {
    const { length } = waitingAt(book, step)
    if (length === 0) return null
    if (!decidesLast(book)) return <p key={step} className="hint">{words.where(step, length)}</p>
    return <details key={step} className="section" data-testid="stand-in"><summary tabIndex={0}>{words.standIn(step, length)}</summary><Waiting book={book} step={step} /></details>
  })
}

/** What waits for the person who looks: plans of their step, changes of approved plans; and who may decide. */
export const PassPlans = ({ book }: { readonly book: YearBook }) => {
  const { passPlans: words } = usePhrases()
  const steps = stepsOf(book)
  return (
    <>
      {steps.length === 0 && <p className="hint">{words.notYours}</p>}
      {steps.map((step) => <Waiting key={step} book={book} step={step} />)}
      <Elsewhere book={book} />
      <Amendments book={book} />
      {book.viewerRole.includes('PRINCIPAL') && <StepsSetting book={book} />}
      <Delegations book={book} />
    </>
  )
}
export default PassPlans
